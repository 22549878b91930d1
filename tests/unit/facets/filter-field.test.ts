import { expect, test } from 'vitest';
import { toFilterField } from '../../../src/core/facets/filter-field.ts';

test('a field has those of the given values that rows have, in the given order, with counts', () => {
  const values = [
    ['pakistan', 'Pakistan'],
    ['nobody', 'Nobody'],
    ['ttp', 'TTP'],
  ] as const;
  const rows = [{ actor: new Set(['ttp', 'pakistan']) }, { actor: new Set(['ttp']) }];
  expect(toFilterField('actor', 'Actor', values, rows)).toEqual({
    name: 'actor',
    label: 'Actor',
    options: [
      { value: 'pakistan', label: 'Pakistan', count: 1 },
      { value: 'ttp', label: 'TTP', count: 2 },
    ],
  });
});
