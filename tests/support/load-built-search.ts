import { createSearch, type Search } from '../../src/core/search/create-search.ts';
import type { IndexFile, TextFile } from '../../src/core/search/index-file.ts';
import { load } from 'cheerio';
import { readDist } from './read-dist.ts';

/** The built index, and a search over it by the very code the browser runs. */
export function loadBuiltSearch(): { readonly index: IndexFile; readonly search: Search } {
  const address = load(readDist('/search/index.html'))('#search').attr('data-index') ?? '';
  const index = JSON.parse(readDist(address)) as IndexFile;
  const search = createSearch(index, (text) => Promise.resolve(JSON.parse(readDist(text)) as TextFile));
  return { index, search };
}
