import { expect, test } from 'vitest';
import { toLogLikelihood } from '../../../src/core/derive/log-likelihood.ts';

/** Rows of table 1 of Dunning 1993: places with both words, with the first alone, with the second alone, with neither. */
test.each([
  ['the swiss', 270.72, [110, 2442, 111, 29114]],
  ['can be', 263.9, [29, 13, 123, 31612]],
  ['previous year', 256.84, [31, 23, 139, 31584]],
  ['mineral water', 167.23, [10, 0, 3, 31764]],
] as const)('“%s” stand together as surprisingly as in the paper: %f', (_, expected, [both, first, second, neither]) => {
  const given = { both, first: both + first, second: both + second, all: both + first + second + neither };
  expect(toLogLikelihood(given)).toBeCloseTo(expected, 1);
});

test('what stands together as often as by chance is no surprise', () => {
  expect(toLogLikelihood({ both: 10, first: 20, second: 50, all: 100 })).toBeCloseTo(0);
});

test('what stands together less often is below zero', () => {
  expect(toLogLikelihood({ both: 1, first: 50, second: 50, all: 100 })).toBeLessThan(-90);
});

test('what always stands everywhere says nothing', () => {
  expect(toLogLikelihood({ both: 4, first: 4, second: 4, all: 4 })).toBe(0);
  expect(toLogLikelihood({ both: 0, first: 0, second: 0, all: 0 })).toBe(0);
});
