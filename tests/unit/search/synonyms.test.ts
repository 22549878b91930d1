import { describe, expect, it, test } from 'vitest';
import { synonyms, tokenize } from '../../../src/core/search/tokenize.ts';

const toList = (text: string): readonly string[] => tokenize(text).map(({ term }) => term);

describe('synonyms', () => {
  const synonymsOf = (word: string): readonly string[] => toList(word).flatMap((term) => synonyms.get(term) ?? []);

  test('are terms other than the term itself', () => {
    for (const [term, others] of synonyms) {
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(term);
    }
  });

  it.each([
    ['airstrikes', 'raid'],
    ['ceasefire', 'truce'],
    ['prisoners', 'imprisoned'],
    ['pullout', 'withdrawals'],
    ['CPEC', 'belt'],
  ])('of “%s” include “%s”', (word, other) => {
    expect(synonymsOf(word.toLowerCase())).toContain(toList(other)[0]);
  });

  test('are symmetric, but for names of things', () => {
    expect(synonymsOf('truce')).toContain('ceasefir');
    expect(synonymsOf('belt')).toEqual([]);
  });
});
