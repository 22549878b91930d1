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
  ])('suggests for %s: %s', (word, nearest) => {
    expect(findNearest(word, ids)).toBe(nearest);
  });

  test('returns undefined without candidates', () => {
    expect(findNearest('ttp', [])).toBeUndefined();
  });

  test('returns the first of two equally near candidates', () => {
    expect(findNearest('actos', ['actor', 'acton'])).toBe('actor');
  });
});

test('a hint names the nearest word, or the folder to look in', () => {
  expect(hintNearest('pakstan', ids, 'content/actors/')).toBe('Did you mean “pakistan”?');
  expect(hintNearest('zimbabwe', ids, 'content/actors/')).toContain('content/actors/');
});
