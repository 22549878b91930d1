import type { SearchEngine } from '../../core/search/create-search.ts';
import type { IndexFile } from '../../core/search/index-file.ts';
import { loadJson } from './load-json.ts';

const load = async (): Promise<SearchEngine> => {
  const address = document.body.dataset['search'] ?? '';
  const [{ createSearch }, index] = await Promise.all([import('../../core/search/create-search.ts'), loadJson(address)]);
  return createSearch(index as IndexFile, loadJson);
};

let engine: Promise<SearchEngine> | undefined;

/** The page's search: code and index are fetched together on first use, and again after a failure. */
export function openSearch(): Promise<SearchEngine> {
  engine ??= load();
  engine.catch(() => (engine = undefined));
  return engine;
}
