import { createSearch } from '../../core/search/create-search.ts';
import { memoizeAsync } from '../../core/search/memoize-async.ts';
import { createIndexSource } from '../search/index-source.ts';
import { toCopied } from './urls.ts';

// In the place of `search/open-search.ts`: browsers start no worker from a disk, so search runs on the page.

export const isCodeLost = (): boolean => false;
export const openSearch = memoizeAsync(() => Promise.resolve(createSearch(createIndexSource(toCopied('search/'), () => undefined))));
