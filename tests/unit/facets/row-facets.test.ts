import { expect, test } from 'vitest';
import { formatFacetValues, parseFacetValues, toFilters, withoutField } from '../../../src/core/facets/row-facets.ts';

test('an attribute holds the values of a row in each field', () => {
  const text = 'actor:ttp actor:pakistan kind:attack';
  const values = { actor: new Set(['ttp', 'pakistan']), kind: new Set(['attack']) };
  expect(parseFacetValues(text)).toEqual(values);
  expect(formatFacetValues(values)).toBe(text);
});

test('an empty attribute is a row without values', () => {
  expect(parseFacetValues('')).toEqual({});
  expect(formatFacetValues({})).toBe('');
});

const selection = new Map([
  ['actor', 'ttp'],
  ['kind', 'attack'],
]);

test('each selected value is a filter', () => {
  expect(toFilters(selection)).toEqual([
    { field: 'actor', values: new Set(['ttp']) },
    { field: 'kind', values: new Set(['attack']) },
  ]);
});

test('leaving a field out does not change the selection itself', () => {
  expect(withoutField(selection, 'actor')).toEqual(new Map([['kind', 'attack']]));
  expect(selection.size).toBe(2);
});
