import { countTokens } from '../filter/filter-rows.ts';
import { toField, type FilterField } from '../filter/to-field.ts';
import type { Event } from '../site-claims.ts';
import type { Ref } from '../site.ts';
import { toEventFacets } from './to-event-facets.ts';

/** By what events can be filtered: actors and countries, each from A to Z. */
export function toTimelineFields(events: readonly Pick<Event, 'actors' | 'countries'>[]): readonly FilterField[] {
  const counts = countTokens(events.map(toEventFacets));
  const toValues = (refs: readonly Ref[]): readonly (readonly [string, string])[] =>
    [...new Map(refs.map(({ id, name }) => [id, name]))].toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
  return [
    toField('actor', 'Actor', toValues(events.flatMap(({ actors }) => actors)), counts),
    toField('country', 'Country', toValues(events.flatMap(({ countries }) => countries)), counts),
  ];
}
