import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSearch, type SearchEngine } from '../core/search/create-search.ts';
import type { IndexFile } from '../core/search/index/index-file.ts';

/**
 * Opens the search of a built site, with the same code as the browser. Throws when there is no index.
 *
 * @example const { search } = await readBuiltIndex('dist');
 */
export async function readBuiltIndex(dist: string): Promise<{ readonly index: IndexFile; readonly search: SearchEngine }> {
  const folder = join(dist, 'search/data');
  const files = await readdir(folder).catch(() => []);
  const name = files.find((file) => /^index\.\w+\.json$/.test(file));
  if (name === undefined) throw new Error(`There is no search index in ${folder}: run “npm run build” first.`);
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const index = (await read(join(folder, name))) as IndexFile;
  return { index, search: createSearch(index, (fileName) => read(join(folder, fileName))) };
}
