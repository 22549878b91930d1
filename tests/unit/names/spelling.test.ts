import { describe, expect, it } from 'vitest';
import { buildAlphabet, isSameName, toSounds } from '../../../src/core/names/spelling.ts';

const alphabet = buildAlphabet(['k kh q', 'z s ss', 'v w', 'sh'], ['a e', 'e i y', 'o u']);
const isSpelling = (one: string, other: string): boolean => {
  const [a, b] = [toSounds(one, alphabet), toSounds(other, alphabet)];
  return a.consonants === b.consonants && isSameName(a, b);
};

describe('two words are spellings of one name', () => {
  it.each([
    ['with consonants of one group', 'khaqan', 'kakan'],
    ['with letters of several signs in a group', 'massud', 'mazud'],
    ['with a doubled consonant', 'rabbani', 'rabani'],
    ['with vowels of one group', 'taliban', 'taleban'],
    ['with long vowels', 'mehsood', 'mahsud'],
    ['without a vowel in a long word', 'zawahri', 'zawahiri'],
    ['without an h at the end', 'hamzah', 'hamza'],
  ])('%s', (_, one, other) => {
    expect([isSpelling(one, other), isSpelling(other, one)]).toEqual([true, true]);
  });
});

describe('two words are names of different things', () => {
  it.each([
    ['with consonants of different groups', 'badr', 'batr'],
    ['with a consonant of two letters and one of them', 'shah', 'sah'],
    ['with vowels of different groups', 'amir', 'umir'],
    ['without a vowel in a short word', 'swat', 'soviet'],
    ['without two vowels', 'zwahri', 'zawahiri'],
    ['without a vowel at the beginning', 'rabian', 'arabian'],
    ['without a vowel at the end', 'pakistan', 'pakistani'],
  ])('%s', (_, one, other) => {
    expect([isSpelling(one, other), isSpelling(other, one)]).toEqual([false, false]);
  });
});

it('without groups only doubled letters make no difference', () => {
  const plain = buildAlphabet([], []);
  expect(toSounds('rabbani', plain).consonants).toBe('rabani');
  expect(toSounds('mehsud', plain)).not.toEqual(toSounds('mahsud', plain));
});
