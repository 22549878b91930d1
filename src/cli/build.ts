/** Builds the site as `astro build` does, which the integration in `src/integration/` makes safe, and tells nobody of it. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.argv.splice(2, 0, 'build');
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
