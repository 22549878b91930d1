import { describe, expect, it, test } from 'vitest';
import { relatedTerms, toTerms } from '../../../src/core/search/terms.ts';

const toList = (text: string): readonly string[] => toTerms(text).map(({ term }) => term);

describe('related terms', () => {
  const relatedTo = (word: string): readonly string[] => toList(word).flatMap((term) => relatedTerms.get(term) ?? []);

  test('are terms, and none is its own', () => {
    for (const [term, others] of relatedTerms) {
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
  ])('“%s” also looks for “%s”', (word, other) => {
    expect(relatedTo(word.toLowerCase())).toContain(toList(other)[0]);
  });

  test('hold both ways, but for names of things', () => {
    expect(relatedTo('truce')).toContain('ceasefir');
    expect(relatedTo('belt')).toEqual([]);
  });
});
