import { existsSync } from 'node:fs';
import { preview } from 'astro';

/** Serves the built site on a free port of this machine; fails when nothing has been built. */
export async function serveDist(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist/: run “npm run build” first.');
  const server = await preview({ root: '.', logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  return { address: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
