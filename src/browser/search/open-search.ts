import type { SearchEngine } from '../../core/search/create-search.ts';
import type { IndexFile } from '../../core/search/index/index-file.ts';
import { memoizeAsync } from '../../core/search/memoize-async.ts';
import { loadJson } from '../dom/load-json.ts';

let isLost = false;

/** True when the code could not be loaded. Browsers remember a failed import, so only a new page can try again. */
export const isCodeLost = (): boolean => isLost;

const loadCode = async () => {
  try {
    return await import('../../core/search/create-search.ts');
  } catch (error) {
    isLost = true;
    throw error;
  }
};

/** The page's search. Loads code and index together on first use. Rejects when either cannot be loaded; the next call then tries again. */
export const openSearch = memoizeAsync(async (): Promise<SearchEngine> => {
  const address = new URL(document.body.dataset['search'] ?? '', location.href);
  const [{ createSearch }, index] = await Promise.all([loadCode(), loadJson(address.href)]);
  return createSearch(index as IndexFile, (fileName) => loadJson(new URL(fileName, address).href));
});
