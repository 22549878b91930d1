import { describe, expect, it, test } from 'vitest';
import { findMentions } from '../../../src/core/names/find-mentions.ts';
import { findUnknownNames, type UnknownName } from '../../../src/core/names/find-unknown-names.ts';
import { region } from '../../support/region.ts';
import type { PlaceId } from '../../../src/core/schema/ids.ts';
import { asId } from '../../support/as-id.ts';

const find = (text: string): readonly UnknownName[] => findUnknownNames(region, text, findMentions(region, text));
const findTexts = (text: string): string[] => find(text).map((name) => name.text);

test('unknown names are listed with count and first offset, most frequent first, then in the order of the text', () => {
  expect(find('a man of Hamza, of Lashkar Badr, of Quetta; Lashkar Badr')).toEqual([
    { text: 'Lashkar Badr', count: 2, start: 19, end: 31 },
    { text: 'Hamza', count: 1, start: 9, end: 14 },
    { text: 'Quetta', count: 1, start: 36, end: 42 },
  ]);
});

describe('a name is unknown', () => {
  it.each([
    ['if no form has its word', 'a man of Quetta', ['Quetta']],
    ['if no form has one of its words', 'with Amir Hamza', ['Amir Hamza']],
    ['in capitals', 'the HBG and the hbgs', ['HBG']],
    ['with accents', 'in Ürümqi', ['Ürümqi']],
    ['with a hyphen, as one', 'in Dera-Bugti', ['Dera-Bugti']],
    ['with a hard space, as one', 'in Dera\u00a0Bugti', ['Dera\u00a0Bugti']],
    ['before a possessive ending', 'the men of Quetta’s mayor', ['Quetta']],
    ['in quotation marks or brackets', 'a “Quetta” (Zhob)', ['Quetta', 'Zhob']],
    ['beside a comma, as two', 'in Quetta, Zhob', ['Quetta', 'Zhob']],
    ['around known names, whole', 'saw Pakistan Quetta Taliban Zhob', ['Pakistan Quetta Taliban Zhob']],
    ['with a connective, whole', 'the Lashkar-e-Pakistan', ['Lashkar-e-Pakistan']],
    ['with a preposition, whole', 'the Supreme Court of Pakistan', ['Supreme Court of Pakistan']],
    ['across a newline, as two', 'met Hamza Badr\nLashkar Zhob', ['Hamza Badr', 'Lashkar Zhob']],
  ])('%s', (_, text, names) => {
    expect(findTexts(text)).toEqual(names);
  });
});

describe('no name is unknown', () => {
  it.each([
    ['in an empty text', ''],
    ['in small letters', 'a man of quetta'],
    ['in mentions', 'the TTP, ISIS-K and Asfandyar Mir in Pakistan'],
    ['in words that forms have, even without a mention', 'in Kabul, an Afghan, a Pakistani, a Khan'],
    ['in months and days', 'in March, on Monday, in May or December, on Sunday'],
    ['in a single letter or a number', 'plan B, 2024, a C'],
    ['in scripts without capitals', 'در کویته'],
    ['in a name that the text has in small letters too', 'the Bazaar and a bazaar'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('in a word that begins a sentence, unless the text has it within a sentence too', () => {
    expect(find('Fighters came. Villagers fled! Where? “Hills.” (Caves.)\nTents: Huts. “Sheds”\n\nCamps')).toEqual([]);
    expect(find('Quetta fell. They left Quetta.')).toMatchObject([{ text: 'Quetta', count: 1, start: 23 }]);
  });
});

describe('a name that begins a sentence', () => {
  test('includes the capitalised words after it', () => {
    expect(find('Lashkar Badr came. Lashkar Badr left.')).toMatchObject([{ text: 'Lashkar Badr', count: 2, start: 0 }]);
  });

  test('loses its first word if the text has that in small letters', () => {
    expect(findTexts('The Lashkar Badr met the men.')).toEqual(['Lashkar Badr']);
    expect(findTexts('Then came the men. The Lashkar came.')).toEqual(['Lashkar']);
  });

  test('keeps a word within the sentence that the text has in small letters', () => {
    expect(findTexts('They met the Army of Badr and Army Badr of an army.')).toEqual(['Army of Badr', 'Army Badr']);
  });
});

test('a month or day is part of a longer name', () => {
  expect(findTexts('the March Alliance and the Friday Mosque')).toEqual(['March Alliance', 'Friday Mosque']);
});

test('names that differ in letter case are different', () => {
  expect(find('in Quetta, in QUETTA, in Quetta')).toMatchObject([
    { text: 'Quetta', count: 2 },
    { text: 'QUETTA', count: 1 },
  ]);
});

test('given mentions are left out', () => {
  const quetta = { start: 3, end: 9, text: 'Quetta', entity: { kind: 'place', id: asId<PlaceId>('quetta') }, type: 'canonical' } as const;
  expect(findUnknownNames(region, 'In Quetta, in Quetta', [quetta])).toEqual([{ text: 'Quetta', count: 1, start: 14, end: 20 }]);
});
