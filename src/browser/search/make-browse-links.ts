import { make } from '../dom/make.ts';

/** Makes list items that link to the lists of the site, as the menu does; under the name of the list, where its section has another. */
export const makeBrowseLinks = (): readonly HTMLElement[] => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#menu a')];
  return Array.from(new Map(links.map(({ href, textContent }) => [href, textContent])), ([href, title]) =>
    make('li', {}, make('a', { href }, title)),
  );
};
