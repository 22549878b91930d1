import { describe, expect, test } from 'vitest';
import { countValues, passes, type FacetValues, type Filter } from '../../../src/core/facets/facets.ts';

const rows: readonly FacetValues[] = [
  { actor: new Set(['ttp', 'pakistan']), kind: new Set(['attack']) },
  { actor: new Set(['ttp']), kind: new Set(['denial']) },
  { actor: new Set(['pakistan']), kind: new Set(['attack']) },
];
const toFilters = (values: Readonly<Record<string, string>>): readonly Filter[] =>
  Object.entries(values).map(([field, value]) => ({ field, values: new Set([value]) }));

describe('a row passes', () => {
  test.each([
    [{}, 3],
    [{ actor: 'ttp' }, 2],
    [{ actor: 'ttp', kind: 'attack' }, 1],
    [{ actor: 'pakistan', kind: 'denial' }, 0],
    [{ actor: 'tt' }, 0],
    [{ nothing: 'ttp' }, 0],
  ])('if it has every selected value: with %o, %i do', (selected, count) => {
    expect(rows.filter((row) => passes(row, toFilters(selected)))).toHaveLength(count);
  });
});

describe('the count of a value', () => {
  const filters = toFilters({ actor: 'ttp', kind: 'attack' });
  const count = (field: string, conjunctive?: ReadonlySet<string>) => Object.fromEntries(countValues(rows, filters, field, conjunctive));

  test('is the number of rows left if it replaces the selected value', () => {
    expect(count('actor')).toEqual({ ttp: 1, pakistan: 2 });
    expect(count('kind')).toEqual({ attack: 1, denial: 1 });
    expect(count('year')).toEqual({});
  });

  test('is the number of rows left if it joins the selected value, in a conjunctive field', () => {
    expect(count('actor', new Set(['actor']))).toEqual({ ttp: 1, pakistan: 1 });
  });
});
