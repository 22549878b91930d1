/** The environment of a command as a developer starts it: without what Vitest sets, by which Astro would behave otherwise. */
export function commandEnv(given: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$|SITE_URL$|CONTENT_DIR$|OUT_DIR$)/.test(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ...given };
}
