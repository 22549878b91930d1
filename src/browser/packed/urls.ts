import { createScriptUrls } from '../../core/urls.ts';

// In a copy that is opened from a disk, pages are the files `index.html` of folders, which may lie anywhere.

/** The folder of the copy, as a path: the one script of all pages lies in it. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).pathname;
const inFolder = createScriptUrls(folder);

/** “…/search/?q=x” → “…/search/index.html?q=x” */
const toFile = (address: string): string => address.replace(/\/(?=[?#]|$)/, '/index.html');

/** In the place of `site/urls.ts`: the addresses of this copy. */
export const scriptUrls: typeof inFolder = {
  ...inFolder,
  search: toFile(inFolder.search),
  searchFor: (query) => toFile(inFolder.searchFor(query)),
  compare: (first, second) => toFile(inFolder.compare(first, second)),
  claimEntry: (id) => toFile(inFolder.claimEntry(id)),
  stripBase: (url) => inFolder.stripBase(url).replace(/index\.html$/, ''),
};

/** The address of a file, by its path from the top of the copy. */
export const toCopied = (path: string): string => folder + path;

/** The way from this page to the top of the copy. */
export const wayToTop = (): string => '../'.repeat(scriptUrls.stripBase(location.pathname).split('/').length - 2);
