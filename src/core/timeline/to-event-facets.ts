import { toToken } from '../filter/filter-rows.ts';
import type { Event } from '../site-claims.ts';

/** What an event can be found by, as tokens `name:value`. */
export const toEventFacets = ({ actors, countries }: Pick<Event, 'actors' | 'countries'>): readonly string[] => [
  ...actors.map(({ id }) => toToken('actor', id)),
  ...countries.map(({ id }) => toToken('country', id)),
];
