import { describe, expect, it, test } from 'vitest';
import { compileInflections, isParticle, toStem, toStems } from '../../../src/core/names/inflect.ts';

const none = { articles: [], prepositions: [], endings: [], particles: [] };
const inflections = compileInflections({
  Cyrillic: { ...none, endings: ['ы', 'ов', 'ами', 'и'], particles: ['в'] },
  Arabic: { articles: ['ال', 'لل'], prepositions: ['و', 'ب'], endings: ['ها'], particles: ['في'] },
});

describe('the stem of a word', () => {
  it.each([
    ['has no ending', 'талибы', 'талиб'],
    ['lacks the longest one', 'талибами', 'талиб'],
    ['lacks one ending alone', 'талибовы', 'талибов'],
    ['keeps three letters', 'азов', 'азов'],
    ['has no article', 'الدولہ', 'دولہ'],
    ['has neither', 'الدولہها', 'دولہها'],
    ['is the word in a script without rules', 'तालिबान', 'तालिबान'],
    ['is the word in Latin letters', 'talibs', 'talibs'],
  ])('%s: %s', (_, word, stem) => {
    expect(toStem(word, inflections)).toBe(stem);
  });
});

test('a preposition may be written together with a word, or begin it', () => {
  expect(toStems('والدولہ', inflections)).toEqual(['والدولہ', 'دولہ']);
  expect(toStems('بلوچ', inflections)).toEqual(['بلوچ', 'لوچ']);
  expect(toStems('وطن', inflections)).toEqual(['وطن']);
});

test('a particle is one in its own script', () => {
  expect(['в', 'فی', 'in', 'на'].map((word) => isParticle(word, inflections))).toEqual([true, true, false, false]);
});
