import { urls } from '../../core/urls.ts';
import { make } from '../dom/make.ts';

const ways = [
  ['all actors, under every name', urls.actors],
  ['countries', urls.countries],
  ['places', urls.places],
  ['articles', urls.articles],
] as const;

/** Links to the lists that lead everywhere without a search. */
export const makeWays = (): readonly HTMLElement[] => ways.map(([title, href]) => make('li', {}, make('a', { href }, title)));
