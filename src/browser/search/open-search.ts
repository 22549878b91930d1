import type { SearchEngine } from '../../core/search/create-search.ts';
import type { IndexFile } from '../../core/search/index-file.ts';
import { loadJson } from '../dom/load-json.ts';

let isLost = false;

/** True when the code could not be loaded. Browsers remember a failed import, so that only a new page can try again. */
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

/** Loads the code and the index of search together, on first use; rejects when either cannot be loaded, and tries again with the next call. */
export function openSearch(): Promise<SearchEngine> {
  engine ??= load();
  engine.catch(() => (engine = undefined));
  return engine;
}
