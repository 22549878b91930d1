import { runWithMemory } from './run-with-memory.ts';

/** Builds the site as `astro build` does, which the integration in `src/integration/` makes safe, and tells nobody of it. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await runWithMemory(() => {
  process.argv.splice(2, 0, 'build');
  return import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
});
