import type { SearchEngine } from '../../core/search/create-search.ts';
import { memoizeAsync } from '../../core/search/memoize-async.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { createIndexSource } from './index-source.ts';
import { startWorker } from './start-worker.ts';

let isLost = false;

/** True when only a new page can try again: browsers remember a failed import, and the code of a page reads no index of another build. */
export const isCodeLost = (): boolean => isLost;

const lose = (): void => {
  isLost = true;
};

/** The same search on the page itself, for browsers without workers of modules. */
const startOnPage = async (): Promise<SearchEngine> => {
  const { createSearch } = await import('../../core/search/create-search.ts');
  return createSearch(createIndexSource(urls.search, lose));
};

/** A search that a server answers, where the site has one (`searchServer` in its settings). */
const startOnServer = async (address: string): Promise<SearchEngine> => (await import('../server/open-server.ts')).openServer(address);

/** The page’s search. Loads its code on first use. Rejects when that cannot be loaded; the next call then tries again. */
export const openSearch = memoizeAsync((): Promise<SearchEngine> => {
  const { server } = document.documentElement.dataset;
  return (server === undefined ? startWorker(lose).catch(startOnPage) : startOnServer(server)).catch((error: unknown) => {
    lose();
    throw error;
  });
});
