import { describe, expect, it, test } from 'vitest';
import { makeTokenizer } from '../../../support/make-tokenizer.ts';

const { tokenize, synonymsOf } = makeTokenizer({
  synonyms: [
    ['airstrike', 'bombed', 'raid'],
    ['kill', 'killing', 'dead'],
    ['truce', 'cease-fire'],
    ['raid', 'incursion'],
  ],
  compounds: { cease: ['fire'] },
  equivalents: { CPEC: 'belt', ضرب: 'zarb' },
});

/** The synonyms of a word as a query has it. */
const ofWord = (word: string): readonly string[] => tokenize(word).flatMap(({ term }) => synonymsOf(term));

describe('synonyms', () => {
  it.each([
    ['airstrikes', ['bomb', 'raid']],
    ['bombing', ['airstrik', 'raid']],
    ['killed', ['dead']],
    ['truces', ['ceasefir']],
    ['ceasefire', ['truce']],
    ['border', []],
  ])('of “%s” are the other terms of its group', (word, others) => {
    expect(ofWord(word)).toEqual(others);
  });

  test('of a word in several groups are those of each, but not theirs in turn', () => {
    expect(ofWord('raids')).toEqual(['airstrik', 'bomb', 'incurs']);
    expect(ofWord('incursion')).toEqual(['raid']);
  });

  test('of a name are its equivalent, but not the other way round', () => {
    expect([ofWord('CPEC'), ofWord('ضرب'), ofWord('belt')]).toEqual([['belt'], ['zarb'], []]);
  });
});
