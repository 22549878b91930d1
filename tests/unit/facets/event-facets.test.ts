import { describe, expect, test } from 'vitest';
import { eventFacets, eventFilterFields } from '../../../src/core/facets/event-facets.ts';
import { formatFacetValues } from '../../../src/core/facets/row-facets.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeActors, makeArticle, makeClaim, makeCountry, makeEvent, makePlace } from '../../support/make-content.ts';
import { makeBasedDate } from '../../support/make-dates.ts';

const { events } = buildValidSite([
  ...[...makeActors('alpha', 'beta'), makeActor('land', { kind: 'state', country: 'land' })],
  ...[makeCountry('land', { namesake: 'land' }), makePlace('north', { country: 'land' })],
  makeArticle('one', ':claim[Alpha and Beta]{#clash} in :place[the north]{#north}.', {
    ...{ actors: ['alpha', 'beta'], places: ['north'] },
    claims: [makeClaim('clash', { about: ['alpha', 'beta'] })],
  }),
  makeEvent('first', ['clash'], { where: ['north', 'land'], actors: ['beta', 'alpha'] }),
  makeEvent('second', ['clash'], { when: makeBasedDate('2024-06/2026-01'), actors: ['beta'] }),
]);

test('an event is found by each of its actors and countries', () => {
  expect(events.map((event) => formatFacetValues(eventFacets(event)))).toEqual(['actor:beta actor:alpha country:land', 'actor:beta']);
});

describe('the filter fields of events', () => {
  test('have each value once, alphabetically, with the number of its events', () => {
    expect(eventFilterFields(events).map(({ name, options }) => [name, ...options])).toEqual([
      ['actor', { value: 'alpha', label: 'Alpha', count: 1 }, { value: 'beta', label: 'Beta', count: 2 }],
      ['country', { value: 'land', label: 'land', count: 1 }],
    ]);
  });

  test('have no values without events', () => {
    expect(eventFilterFields([]).flatMap(({ options }) => options)).toEqual([]);
  });
});
