import { describe, expect, test } from 'vitest';
import { countValues, passes, type FacetValues } from '../../../src/core/facets/facets.ts';
import { toFilterField } from '../../../src/core/facets/filter-field.ts';
import { formatFacetValues, parseFacetValues, toFilters, withoutField } from '../../../src/core/facets/row-facets.ts';

const rows = ['actor:ttp actor:pakistan kind:attack', 'actor:ttp kind:denial', 'actor:pakistan kind:attack'].map(parseFacetValues);
const select = (selection: Readonly<Record<string, string>>) => new Map(Object.entries(selection));

describe('a row passes', () => {
  test.each([
    [{}, 3],
    [{ actor: 'ttp' }, 2],
    [{ actor: 'ttp', kind: 'attack' }, 1],
    [{ actor: 'pakistan', kind: 'denial' }, 0],
    [{ actor: 'tt' }, 0],
    [{ nothing: 'ttp' }, 0],
  ])('when it has every selected value of %o: %i do', (selection, count) => {
    expect(rows.filter((row) => passes(row, toFilters(select(selection))))).toHaveLength(count);
  });
});

describe('the count of a value', () => {
  const filters = toFilters(select({ actor: 'ttp', kind: 'attack' }));

  test('says how many rows it would leave in place of the value in use', () => {
    expect(countValues(rows, filters, 'actor')).toEqual(
      new Map([
        ['ttp', 1],
        ['pakistan', 2],
      ]),
    );
    expect(countValues(rows, filters, 'kind')).toEqual(
      new Map([
        ['attack', 1],
        ['denial', 1],
      ]),
    );
    expect(countValues(rows, filters, 'year')).toEqual(new Map());
  });

  test('says how many it would leave beside the value in use, where a field is conjunctive', () => {
    const conjunctive = new Set(['actor']);
    expect(countValues(rows, filters, 'actor', conjunctive)).toEqual(
      new Map([
        ['ttp', 1],
        ['pakistan', 1],
      ]),
    );
  });
});

test('a field is left open without a change to the selection', () => {
  const selection = select({ actor: 'ttp', kind: 'attack' });
  expect(withoutField(selection, 'actor')).toEqual(select({ kind: 'attack' }));
  expect(selection.size).toBe(2);
});

test('a field has the values that rows have, in the order given', () => {
  const values = [
    ['pakistan', 'Pakistan'],
    ['nobody', 'Nobody'],
    ['ttp', 'TTP'],
  ] as const;
  expect(toFilterField('actor', 'Actor', values, rows)).toEqual({
    name: 'actor',
    label: 'Actor',
    options: [
      { value: 'pakistan', label: 'Pakistan', count: 2 },
      { value: 'ttp', label: 'TTP', count: 2 },
    ],
  });
});

test.each(['actor:ttp actor:pakistan kind:attack', ''])('an attribute holds the values of a row without loss: “%s”', (text) => {
  const values: FacetValues = parseFacetValues(text);
  expect(formatFacetValues(values)).toBe(text);
  expect(parseFacetValues(formatFacetValues(values))).toEqual(values);
});
