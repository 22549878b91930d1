import type { SearchEngine } from '../../core/search/create-search.ts';
import type { IndexFile } from '../../core/search/index-file.ts';
import { loadJson } from '../dom/load-json.ts';

let isLost = false;

/** The code could not be fetched, and browsers keep a failed import: only a new page can try again. */
export const isCodeLost = (): boolean => isLost;

const loadCode = async () => {
  try {
    return await import('../../core/search/create-search.ts');
  } catch (error) {
    isLost = true;
    throw error;
  }
};

const load = async (): Promise<SearchEngine> => {
  const address = document.body.dataset['search'] ?? '';
  const [{ createSearch }, index] = await Promise.all([loadCode(), loadJson(address)]);
  return createSearch(index as IndexFile, loadJson);
};

let engine: Promise<SearchEngine> | undefined;

/** The page's search: code and index are fetched together on first use, and again after a failure. */
export function openSearch(): Promise<SearchEngine> {
  engine ??= load();
  engine.catch(() => (engine = undefined));
  return engine;
}
