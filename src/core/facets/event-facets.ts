import type { Event } from '../model/event.ts';
import type { Ref } from '../model/refs.ts';
import type { FacetValues } from './facets.ts';
import { toFilterField, type FilterField, type LabelledValue } from './filter-field.ts';

type FacetedEvent = Pick<Event, 'actors' | 'countries'>;

const toIds = (refs: readonly Ref[]): ReadonlySet<string> => new Set(refs.map(({ id }) => id));

/** The values by which an event can be found. */
export const eventFacets = ({ actors, countries }: FacetedEvent): FacetValues<'actor' | 'country'> => ({
  actor: toIds(actors),
  country: toIds(countries),
});

/** The fields that filter events: actors and countries, each from A to Z. */
export function eventFilterFields(events: readonly FacetedEvent[]): readonly FilterField[] {
  const rows = events.map(eventFacets);
  const toValues = (refs: readonly Ref[]): readonly LabelledValue[] =>
    [...new Map(refs.map(({ id, name }) => [id, name]))].toSorted(([, a], [, b]) => a.localeCompare(b, 'en'));
  return [
    toFilterField('actor', 'Actor', toValues(events.flatMap(({ actors }) => actors)), rows),
    toFilterField('country', 'Country', toValues(events.flatMap(({ countries }) => countries)), rows),
  ];
}
