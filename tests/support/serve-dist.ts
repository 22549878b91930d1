import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestSite } from './fixture.ts';

/** Serves a built site on a free port of this machine; fails when nothing has been built. */
export async function serveDist({ dist, site, base }: TestSite): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no built site in ${dist}.`);
  const server = await preview({ root: '.', outDir: dist, site, base, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  return { address: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
