import { describe, expect, test } from 'vitest';
import { formatFacetValues } from '../../../src/core/facets/row-facets.ts';
import { eventFacets } from '../../../src/core/facets/event-facets.ts';
import { eventFilterFields } from '../../../src/core/facets/event-facets.ts';
import { buildSound, makeActor, makeArticle, makeClaim, makeEvent, makePlace } from '../../support/make-content.ts';

const article = makeArticle('one', ':claim[Alpha and Beta]{#clash} in :place[the north]{#north}.', {
  actors: ['alpha', 'beta'],
  places: ['north'],
  claims: [makeClaim('clash', { about: ['alpha', 'beta'] })],
});
const { events } = buildSound([
  ...['alpha', 'beta'].map((id) => makeActor(id)),
  makeActor('land', { kind: 'state', country: 'land' }),
  makePlace('land', { kind: 'country', code: 'PK', namesake: 'land' }),
  makePlace('north', { country: 'land' }),
  article,
  makeEvent('first', ['clash'], { where: ['north', 'land'], actors: ['beta', 'alpha'] }),
  makeEvent('second', ['clash'], { when: { value: '2024-06/2026-01', precision: 'range', basis: 'a test' }, actors: ['beta'] }),
]);

test('an event is found by each actor and country', () => {
  expect(events.map((event) => formatFacetValues(eventFacets(event)))).toEqual(['actor:beta actor:alpha country:land', 'actor:beta']);
});

describe('fields', () => {
  test('have each value once, from A to Z, with its events counted', () => {
    expect(eventFilterFields(events).map(({ name, options }) => [name, ...options])).toEqual([
      ['actor', { value: 'alpha', label: 'Alpha', count: 1 }, { value: 'beta', label: 'Beta', count: 2 }],
      ['country', { value: 'land', label: 'land', count: 1 }],
    ]);
  });

  test('of no events have no values', () => {
    expect(eventFilterFields([]).flatMap(({ options }) => options)).toEqual([]);
  });
});
