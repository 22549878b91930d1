import { expect, test } from 'vitest';
import { describeRows, type Shown } from '../../../src/core/facets/describe-rows.ts';

const shown: Shown = {
  one: 'claim',
  many: 'claims',
  fitting: 31,
  here: 250,
  total: 250,
  unknown: [],
  isFiltered: true,
  isWhole: true,
  state: 'settled',
};
const speaker = { field: 'Speaker', value: '“xyz”' };

test.each<[Partial<Shown>, string]>([
  [{}, '31 of 250 claims'],
  [{ fitting: 1, here: 1, total: 1 }, '1 of 1 claim'],
  [{ isFiltered: false, isWhole: false }, '250 claims'],
  [{ isFiltered: false, isWhole: false, here: 40, state: 'failed' }, '250 claims'],
  [{ isFiltered: false, order: 'said' }, '250 claims, sorted by said'],
  [{ order: 'said' }, '31 of 250 claims, sorted by said'],
  [{ remark: 'These are for “x”.' }, '31 of 250 claims. These are for “x”.'],
  [{ fitting: 0, remark: 'Nothing has all of “xyz”.' }, 'Nothing has all of “xyz”.'],
  [{ state: 'searching' }, 'Searching …'],
  [{ state: 'failed' }, '31 of 250 claims (the search could not be loaded)'],
  [{ fitting: 0 }, 'None of 250 claims fits all filters. Remove one:'],
  [{ fitting: 0, unknown: [speaker] }, 'No claim has the speaker “xyz”.'],
  [{ here: 40, state: 'loading' }, 'Loading the other 210 claims …'],
  [{ fitting: 3, here: 40, state: 'failed' }, '3 of 40 claims (the other 210 claims could not be loaded)'],
])('%o is described as “%s”', (given, words) => {
  expect(describeRows({ ...shown, ...given })).toBe(words);
});
