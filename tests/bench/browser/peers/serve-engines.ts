import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../support/serve-folder.ts';
import { buildMinisearch } from './build-minisearch.ts';
import { buildPagefind } from './build-pagefind.ts';

/** A search engine and the address of the page that searches with it. */
export interface Engine {
  readonly name: string;
  readonly address: string;
}

/** Builds the peers in a temporary folder, and serves them and the built site by the same server. */
export async function serveEngines(): Promise<{ readonly engines: readonly Engine[]; readonly stop: () => Promise<void> }> {
  const temporary = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(temporary, { recursive: true });
  };
  const serve = async (name: string, folder: string, path: string): Promise<Engine> => {
    const server = await serveFolder(folder);
    servers.push(server);
    return { name, address: server.address + path };
  };
  const makeFolder = (name: string): string => {
    const folder = join(temporary, name);
    mkdirSync(folder);
    return folder;
  };
  try {
    const [pagefind, minisearch] = [makeFolder('pagefind'), makeFolder('minisearch')];
    await buildPagefind(pagefind);
    await buildMinisearch(minisearch);
    const engines = [
      await serve('Crossread', 'dist', '/search/'),
      await serve('Pagefind', pagefind, '/'),
      await serve('MiniSearch', minisearch, '/'),
    ];
    return { engines, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
