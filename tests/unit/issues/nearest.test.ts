import { describe, expect, it, test } from 'vitest';
import { findNearest, hintNearest } from '../../../src/core/issues/nearest.ts';

const ids = ['pakistan', 'afghanistan', 'afghan-taliban', 'ttp', 'khyber-chronicles'];

describe('findNearest', () => {
  it.each([
    ['pakstan', 'pakistan'],
    ['afganistan', 'afghanistan'],
    ['tttp', 'ttp'],
    ['taliban', 'afghan-taliban'],
    ['khyber-chronicle', 'khyber-chronicles'],
    ['ttp', 'ttp'],
    ['zimbabwe', undefined],
    ['xyz', undefined],
  ])('of %s is %s', (word, nearest) => {
    expect(findNearest(word, ids)).toBe(nearest);
  });

  test('is nothing where there are no candidates', () => {
    expect(findNearest('ttp', [])).toBeUndefined();
  });

  test('is the first of two that are equally near', () => {
    expect(findNearest('actos', ['actor', 'acton'])).toBe('actor');
  });
});

test('a hint names the nearest, or where to look', () => {
  expect(hintNearest('pakstan', ids, 'content/actors/')).toBe('Did you mean “pakistan”?');
  expect(hintNearest('zimbabwe', ids, 'content/actors/')).toContain('content/actors/');
});
