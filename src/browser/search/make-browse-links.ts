import { make } from '../dom/make.ts';

/** Makes list items that link to the lists of the site, as the head of the page does. */
export const makeBrowseLinks = (): readonly HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLAnchorElement>('header nav a'), ({ href, textContent }) =>
    make('li', {}, make('a', { href }, textContent.trim())),
  );
