import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSearch, type SearchEngine } from '../core/search/create-search.ts';
import type { Manifest } from '../core/search/index/index-file.ts';

/**
 * Opens the search of a built site, with the same code as the browser. Throws when there is no index.
 *
 * @example const { search } = await readBuiltIndex('dist');
 */
export async function readBuiltIndex(dist: string): Promise<{
  readonly manifest: Manifest;
  /** Reads a file of the index by its name. */
  readonly load: (name: string) => Promise<object>;
  readonly search: SearchEngine;
}> {
  const read = async (path: string): Promise<object> => JSON.parse(await readFile(join(dist, 'search', path), 'utf8')) as object;
  const manifest = (await read('manifest.json').catch((): never => {
    throw new Error(
      `There is no search index in ${join(dist, 'search')}: run “npm run build” first. A site with a “searchServer” has none.`,
    );
  })) as Manifest;
  const load = (name: string): Promise<object> => read(`data/${manifest.generation}/${name}.json`);
  const search = createSearch({ loadManifest: () => Promise.resolve(manifest), load: (_, name) => load(name) });
  return { manifest, load, search };
}
