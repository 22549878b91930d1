import { describe, expect, it } from 'vitest';
import { foldGap, foldWord, toNameKey, toWords } from '../../../src/core/names/fold.ts';

describe('foldWord', () => {
  it.each([
    ['different letter case', 'TALIBAN', 'taliban'],
    ['accents', 'Orbán', 'Orban'],
    ['accents written apart', 'Orba\u0301n', 'Orbán'],
    ['Turkish i', 'Diyarbakır', 'DIYARBAKIR'],
    ['full-width letters', 'ＴＴＰ', 'ttp'],
    ['soft hyphens', 'Tali\u00adban', 'taliban'],
    ['zero-width characters', 'T\u200bT\u200dP\ufeff', 'ttp'],
    ['direction marks', '\u200fTTP\u202c', 'ttp'],
    ['ayn and hamza, however they are printed', 'Qa’id‘a', 'Qaʿidʾa'],
    ['vowel signs', 'تحریکِ', 'تحریک'],
    ['Arabic and Urdu kaf', 'تحريك', 'تحریک'],
    ['Arabic and Urdu heh', 'حركه', 'حرکہ'],
    ['teh marbuta', 'دولة', 'دولہ'],
    ['heh with yeh above', 'ۀ', 'ہ'],
    ['heh goal with hamza', 'ۂ', 'ہ'],
    ['Pashto yeh', 'ې', 'ی'],
    ['Pashto gaf', 'ګ', 'گ'],
    ['alef with madda', 'آباد', 'اباد'],
    ['tatweel', 'طـالبان', 'طالبان'],
  ])('treats %s alike', (_, one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it.each([
    ['ISKP', 'ISPP'],
    ['پ', 'ب'],
    ['ک', 'گ'],
    ['Rana', 'Raná1'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });
});

describe('toWords', () => {
  it('splits at hyphens, apostrophes and full stops, and keeps combining marks', () => {
    expect(toWords('IS-KP, Pakistan’s U.S. Orba\u0301n 21st').map(({ raw }) => raw)).toEqual([
      ...['IS', 'KP', 'Pakistan', 's', 'U', 'S', 'Orba\u0301n', '21st'],
    ]);
  });

  it('splits off a possessive s after a letter apostrophe, and keeps that letter elsewhere', () => {
    expect(toWords('Pakistanʼs Qurʼan Kaʼsar').map(({ raw }) => raw)).toEqual(['Pakistan', 's', 'Qurʼan', 'Kaʼsar']);
  });

  it.each([
    ['an apostrophe between small letters', 'Qa’ida Da‘esh Qa`ida', ['Qa’ida', 'Da‘esh', 'Qa`ida']],
    ['an apostrophe between capitals', 'QA’IDA', ['QA’IDA']],
    ['what is not seen', 'Tali\u00adban T\u200bTP', ['Tali\u00adban', 'T\u200bTP']],
  ])('keeps %s in the word', (_, text, words) => {
    expect(toWords(text).map(({ raw }) => raw)).toEqual(words);
  });

  it.each([
    ['the endings of English words', 'we’ll Taliban’d DON’T', ['we', 'll', 'Taliban', 'd', 'DON', 'T']],
    ['a name with a capital', 'O’Brien l’Afghanistan', ['O', 'Brien', 'l', 'Afghanistan']],
    ['a quotation', '‘TTP’ `said`', ['TTP', 'said']],
    ['what is not seen, at its edges', '\u200fTTP\u200e \u2060Taliban\u2060', ['TTP', 'Taliban']],
  ])('leaves out %s', (_, text, words) => {
    expect(toWords(text).map(({ raw }) => raw)).toEqual(words);
  });

  it('returns offsets into the text as written', () => {
    const text = '🕌 طالبان، Orba\u0301n';
    expect(toWords(text).map(({ start, end, raw }) => text.slice(start, end) === raw)).toEqual([true, true]);
  });
});

describe('foldGap', () => {
  it.each([
    ['’', "'"],
    ['\u2011', '-'],
    ['-\n', '-'],
    ['\n  ', ' '],
    ['\r\n', ' '],
    ['\n \n', '¶'],
    ['\r\n\r\n', '¶'],
    ['-\n\n', '-'],
    ['\n\n–', '-'],
    [' – ', ' - '],
    ['.\n\n', '.¶'],
    [' \u2060', ' '],
    ['\u02bc', "'"],
    ['‛', "'"],
    ['－', '-'],
    ['-‘', '-'],
    ['\u200f \u00ad', ' '],
    ['\u00a0', ' '],
    [', ', ', '],
  ])('folds %j', (gap, plain) => {
    expect(foldGap(gap)).toBe(plain);
  });
});

describe('toNameKey', () => {
  it('is the same for all spellings of a form', () => {
    const spellings = ['Tehreek-e-Taliban Pakistan', 'TEHREEK E TALIBAN, PAKISTAN', 'Tehreek–e–Tāliban\nPakistan'];
    expect(new Set(spellings.map(toNameKey))).toEqual(new Set(['tehreeketalibanpakistan']));
  });
});
