import { describe, expect, it, test } from 'vitest';
import { makeTokenizer } from '../../../support/make-tokenizer.ts';

const { tokenize, mayJoinNext, mayJoinPrevious } = makeTokenizer({
  compounds: { air: ['strike', 'space'], Counter: ['terror'], cross: ['border'], safe: ['Haven'] },
  days: { '9/11': '11 September', '7/7': '7 July' },
});
const toList = (text: string): readonly string[] => tokenize(text).map(({ term }) => term);

/** Makes a test of each row: its spellings are one term. */
const areOne = (rows: readonly (readonly string[])[]): void => {
  it.each(rows.map((spellings) => [spellings.join(', '), spellings] as const))('%s', (_, spellings) => {
    const lists = spellings.map(toList);
    expect(lists[0]).toHaveLength(1);
    expect(new Set(lists.map((list) => list.join(' '))).size).toBe(1);
  });
};

describe('a number is one term with any grouping of digits', () => {
  areOne([
    ['8,000', '8000', '8.000', '8 000', '8\u00A0000', '8\u202F000'],
    ['120 000', '120,000', '120000'],
    ['1,234,567', '1234567', '1.234.567'],
  ]);

  test('but numbers in a list, with spaces or dashes between, are several', () => {
    expect(toList('10, 20 30–40')).toEqual(['10', '20', '30', '40']);
  });

  it.each(['2021 300', '8 0000', '8  000', '8 00', '8, 000'])('nor are numbers joined by a space that groups no digits: %s', (text) => {
    expect(toList(text)).toHaveLength(2);
  });
});

describe('a compound is one term, open, hyphenated or closed', () => {
  areOne([
    ['air strikes', 'air-strikes', 'airstrikes', 'Air Strike'],
    ['air space', 'air-space', 'airspace'],
    ['counter terrorism', 'counter-terrorism', 'counterterrorism'],
    ['cross border', 'cross-border', 'crossborder'],
    ['safe havens', 'safe-haven', 'safehavens'],
  ]);

  test('but not with a comma or a full stop between', () => {
    expect(toList('by air, strikes')).toEqual(['air', 'strike']);
    expect(toList('By air. Strikes')).toEqual(['air', 'strike']);
  });

  test('and other words stay two', () => {
    expect(toList('air force, cross-fire')).toEqual(['air', 'forc', 'cross', 'fire']);
  });
});

describe('a day that is known by its numbers is one term', () => {
  areOne([
    ['9/11', '9 / 11', '11 September', '11th of September', 'September 11', 'Sept. 11th', 'SEPT 11', 'Sep 11'],
    ['7/7', '7 July', 'July 7th'],
  ]);

  it.each(['9, 11', 'September, 11', 'the 19/11', '9/110', 'September 110', '12 September', '11 August'])(
    'but nothing else: %s',
    (text) => {
      expect(toList(text)).not.toContain('911');
    },
  );
});

test('compounds and days say which words may join others', () => {
  expect(['air', 'counter', 'strike', 'september', 'sept'].map(mayJoinNext)).toEqual([true, true, false, true, true]);
  expect(['air', 'strikes', 'haven', 'september', 'sept'].map(mayJoinPrevious)).toEqual([false, true, true, true, true]);
});

test('without a thesaurus there are no compounds and no days', () => {
  const plain = makeTokenizer();
  expect(plain.tokenize('air strikes of 9/11').map(({ term }) => term)).toEqual(['air', 'strike', '9', '11']);
  expect(['air', 'strike', 'sept'].map((word) => plain.mayJoinNext(word) || plain.mayJoinPrevious(word))).toEqual([false, false, false]);
});

describe('a model is one term, hyphenated or closed, singular or plural', () => {
  areOne([
    ['F-16', 'F16', 'f-16s', 'F16s'],
    ['S-400', 'S400', 's-400'],
  ]);

  it.each(['F 16', 'F, 16', 'MI-17', 'F–16', '16-F'])('but not otherwise: %s', (text) => {
    expect(toList(text)).toHaveLength(2);
  });
});

describe('British and American spellings are one term', () => {
  areOne([
    ['organisation', 'organization', 'organizations'],
    ['organised', 'organized'],
    ['organisational', 'organizational'],
    ['militarisation', 'militarization'],
    ['neutralise', 'neutralize', 'neutralizing'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['centre', 'center', 'centers'],
    ['centred', 'centered'],
    ['neighbouring', 'neighboring'],
    ['labour', 'labor'],
    ['programme', 'program', 'programs'],
  ]);

  it.each([
    ['sized', 'size'],
    ['seized', 'seizing'],
    ['citizen', 'citizens'],
    ['offensive', 'offensives'],
  ])('“%s” has no American spelling to change, and is one term with “%s”', (one, other) => {
    expect(toList(one)).toEqual(toList(other));
    expect(one).toContain(toList(one)[0]);
  });
});

test('words are folded and stemmed', () => {
  expect(toList('Attacks attacked Attacking Orbán')).toEqual(['attack', 'attack', 'attack', 'orban']);
});

it.each([
  ['port', 'airport'],
  ['strike', 'airstrike'],
  ['police', 'policy'],
  ['8,000', '800'],
])('“%s” and “%s” are different terms', (one, other) => {
  expect(toList(one)).not.toEqual(toList(other));
});

describe('stop words', () => {
  test('are dropped, in any letter case', () => {
    expect(toList('The attack on the border WAS in Pakistan’s north')).toEqual(['attack', 'border', 'pakistan', 'north']);
  });

  it.each(['', '   ', '…!', 'of the'])('“%s” has no terms', (text) => {
    expect(toList(text)).toEqual([]);
  });

  test('do not include “no” and “not”', () => {
    expect(toList('no, not')).toEqual(['no', 'not']);
  });
});

test('acronyms are neither stemmed nor put in small letters', () => {
  expect(toList('ISIS ISI, PIPS')).toEqual(['ISIS', 'ISI', 'PIPS']);
});

describe('offsets', () => {
  const toTexts = (text: string): readonly string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

  test('are UTF-16 units of the unfolded text', () => {
    expect(toTexts('🕌 Strikes 🙂🙂 on تحریک طالبان، Orba\u0301n’s 8,000')).toEqual(['Strikes', 'تحریک', 'طالبان', 'Orba\u0301n', '8,000']);
  });

  test('of a compound span its halves', () => {
    expect(toTexts('two cross-border air strikes')).toEqual(['two', 'cross-border', 'air strikes']);
  });
});

test('Arabic letters that look alike make one term', () => {
  expect(toList('تحريك')).toEqual(toList('تحریک'));
});
