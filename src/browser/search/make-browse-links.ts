import { urls } from '../../site/urls.ts';
import { make } from '../dom/make.ts';

const lists = [
  ['all actors, under every name', urls.actors],
  ['countries', urls.countries],
  ['places', urls.places],
  ['articles', urls.articles],
] as const;

/** Makes list items that link to the lists of actors, countries, places and articles. */
export const makeBrowseLinks = (): readonly HTMLElement[] => lists.map(([title, href]) => make('li', {}, make('a', { href }, title)));
