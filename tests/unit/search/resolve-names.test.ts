import { describe, expect, it, test } from 'vitest';
import type { IndexedName } from '../../../src/core/search/index-file.ts';
import { createNameResolver } from '../../../src/core/search/resolve-names.ts';
import { makeTokenizer } from '../../support/make-tokenizer.ts';

const pages = ['ttp', 'afghan-taliban', 'pakistan', 'iskp', 'islamic-state', 'pips', 'imran-khan', 'ismail-khan', 'us', 'kp', 'committee'];
const at = (...ids: readonly string[]): readonly number[] => ids.map((id) => pages.indexOf(id));

const names: readonly IndexedName[] = [
  ['TTP', 'acronym', at('ttp')],
  ['Tehreek-e-Taliban Pakistan', 'canonical', at('ttp')],
  ['Pakistani Taliban', 'variant', at('ttp')],
  ['تحریک طالبان پاکستان', 'native', at('ttp')],
  ['Taliban', 'canonical', at('afghan-taliban')],
  ['Taliban', 'short', at('ttp')],
  ['Afghan Taliban', 'canonical', at('afghan-taliban')],
  ['Pakistan', 'canonical', at('pakistan')],
  ['IS-KP', 'acronym', at('iskp')],
  ['ISKP', 'acronym', at('iskp')],
  ['ISIS-K', 'acronym', at('iskp')],
  ['ISIS', 'acronym', at('islamic-state')],
  ['IS', 'acronym', at('islamic-state')],
  ['Islamic State', 'canonical', at('islamic-state')],
  ['Pakistan Institute of Peace Studies', 'canonical', at('pips')],
  ['Imran Khan', 'canonical', at('imran-khan')],
  ['Khan', 'surname', at('imran-khan')],
  ['Ismail Khan', 'canonical', at('ismail-khan')],
  ['Khan', 'surname', at('ismail-khan')],
  ['US', 'acronym', at('us')],
  ['KP', 'acronym', at('kp')],
  ['Counter-Terrorism Committee', 'canonical', at('committee')],
];
const tokenizer = makeTokenizer({ compounds: { counter: ['terror'] } });
const printed = tokenizer.tokenize(
  'The militants made an attack on the border of Pakistan; the response came from a sanctuary in Khorasan.',
);
const vocabulary = { terms: printed.map(({ term }) => term), words: printed.map(({ word }) => word) };
const { resolve } = createNameResolver(
  { names, printedCount: names.length, unrelated: [], pages: pages.map(() => ({})) },
  vocabulary,
  tokenizer,
);

/** The names found: what was typed, and the pages it leads to. */
const toFound = (query: string): readonly (readonly string[])[] =>
  resolve(query).names.map(({ typed, forms }) => [typed, ...new Set(forms.flatMap((form) => form.pages.map((page) => pages[page] ?? '')))]);
const toPartial = (query: string): readonly (string | undefined)[] => resolve(query).partialMatches.map((page) => pages[page]);

describe('a whole query is recognized as a name', () => {
  it.each([
    ['TTP', 'ttp'],
    ['ttp', 'ttp'],
    ['T.T.P.', 'ttp'],
    ['tehreek e taliban pakistan', 'ttp'],
    ['  Pakistani  Taliban ', 'ttp'],
    ['“Pakistani Taliban”', 'ttp'],
    ['Afghan-Taliban', 'afghan-taliban'],
    ['isisk', 'iskp'],
    ['is-kp', 'iskp'],
  ])('%s', (query, page) => {
    const { names: found, remainder, correction } = resolve(query);
    expect(found.flatMap(({ forms }) => forms.flatMap((form) => form.pages.map((i) => pages[i])))).toContain(page);
    expect([found.length, remainder, correction]).toEqual([1, '', undefined]);
  });

  test('in Arabic script, with any of the letters that look alike', () => {
    expect(toFound('تحريك طالبان پاكستان')).toEqual([['تحريك طالبان پاكستان', 'ttp']]);
  });

  test('with the form and type that it matched', () => {
    expect(resolve('ttp').names[0]?.forms).toMatchObject([{ form: 'TTP', type: 'acronym', pages: at('ttp'), isPrinted: true }]);
  });
});

describe('an ambiguous form finds all its pages', () => {
  test.each([
    ['Taliban', ['afghan-taliban', 'ttp']],
    ['Khan', ['imran-khan', 'ismail-khan']],
    ['the Khan attack', ['imran-khan', 'ismail-khan']],
  ])('%s', (query, expected) => {
    expect(toFound(query).map(([, ...found]) => found)).toEqual([expected]);
  });
});

describe('names are found in a longer query, the longest first', () => {
  it.each([
    ['Afghan Taliban and Pakistani Taliban', ['afghan-taliban', 'ttp'], 'and'],
    ['Pakistani Taliban attacks', ['ttp'], 'attacks'],
    ['attacks of Tehreek-e-Taliban Pakistan in Pakistan', ['ttp', 'pakistan'], 'attacks of   in'],
    ['Imran Khan border', ['imran-khan'], 'border'],
    ['border attacks', [], 'border attacks'],
    ['ISIS-K attacks', ['iskp'], 'attacks'],
    ['ISISK attacks', ['iskp'], 'attacks'],
  ])('%s', (query, expected, remainder) => {
    expect(toFound(query).map(([, page]) => page)).toEqual(expected);
    expect(resolve(query).remainder.replace(/\s+/g, ' ')).toBe(remainder.replace(/\s+/g, ' '));
  });

  test('but not in a part of a word', () => {
    expect(toFound('Talibanisation Pakistanis')).toEqual([]);
  });
});

describe('a stop word is a name only in the letter case of the name', () => {
  test('“IS” is one, “is” is not', () => {
    expect(toFound('IS')).toEqual([['IS', 'islamic-state']]);
    expect(toFound('is')).toEqual([]);
    expect(toFound('where is TTP')).toEqual([['TTP', 'ttp']]);
  });
});

describe('a misspelling is corrected', () => {
  it.each([
    ['Pakstan', 'pakistan', 'pakistan'],
    ['Tehreek-e-Talban Pakistan', 'Tehreek-e-taliban Pakistan', 'ttp'],
    ['Imran Khan in Pakistn', 'Imran Khan in pakistan', 'imran-khan'],
    ['Tahreek-e-Taliban Pakistan', 'tehreek-e-Taliban Pakistan', 'ttp'],
  ])('%s', (query, correction, page) => {
    expect(resolve(query).correction).toBe(correction);
    expect(toFound(query)[0]).toContain(page);
  });

  test('in words that are no names', () => {
    expect(resolve('bordr atack')).toMatchObject({ names: [], remainder: 'border attack', correction: 'border attack' });
  });

  test('to the nearest word, and to one of a name before an equally near one', () => {
    const { correction } = createNameResolver(
      { names: [['Mirali', 'canonical', [0]]], printedCount: 1, unrelated: [], pages: [] },
      { terms: ['mirala', 'miralixx'], words: ['mirala', 'miralixx'] },
      tokenizer,
    ).resolve('miralo');
    expect(correction).toBe('mirali');
  });
});

describe('a word is not corrected', () => {
  test('that is a prefix of a term, even one of a title only', () => {
    const none = { names: [], printedCount: 0, unrelated: [], pages: [] };
    const { resolve: resolveWith } = createNameResolver(none, { terms: ['columnist'], words: ['columns'] }, tokenizer);
    expect(['columni', 'columnz'].map((query) => resolveWith(query).correction)).toEqual([undefined, 'columns']);
  });

  test('before the words that articles print are loaded', () => {
    const { terms } = vocabulary;
    const typed = createNameResolver(
      { names, printedCount: names.length, unrelated: [], pages: pages.map(() => ({})) },
      { terms },
      tokenizer,
    );
    expect(['Pakistn', 'bordr'].map((query) => typed.resolve(query).correction)).toEqual([undefined, undefined]);
    expect(['Pakistn', 'Pakistan bordr', 'Pakistan border', 'khna'].map(typed.needsCorrection)).toEqual([true, true, false, false]);
  });

  it.each(['ISPP', 'ISKK', 'TTTP', 'IZIS', 'Khen', 'Knan'])('of four letters or fewer: %s', (query) => {
    expect(resolve(query)).toMatchObject({ names: [], remainder: query });
    expect(resolve(query).correction).toBeUndefined();
  });

  it.each(['Pakistan', 'Tehreek', 'attacks', 'militant', 'border Pakistani'])('that is known: %s', (query) => {
    expect(resolve(query).correction).toBeUndefined();
  });

  it.each(['ISKPP', 'ISISI attacks'])('that resembles an acronym, however long: %s', (query) => {
    expect(resolve(query).correction).toBeUndefined();
  });

  it.each(['Zimbabwe', 'Pkstn', 'quadcopter'])('that resembles no word: %s', (query) => {
    expect(resolve(query)).toMatchObject({ names: [], remainder: query });
    expect(resolve(query).correction).toBeUndefined();
  });
});

describe('partial matches have all words in one of their names', () => {
  it.each([
    ['Peace Studies', ['pips']],
    ['studies peace', ['pips']],
    ['Institute of Peace', ['pips']],
    ['Pakistan Institute', ['pips']],
    ['counterterrorism', ['committee']],
    ['counter-terrorism', ['committee']],
    ['Islamic State studies', []],
    ['Tehreek', ['ttp']],
    ['Pakistan', []],
  ])('%s', (query, partial) => {
    expect(toPartial(query)).toEqual(partial);
  });

  test('of which the last may be given as a prefix', () => {
    expect(toPartial('Ism')).toEqual(['ismail-khan']);
    expect(toPartial('peace stu')).toEqual(['pips']);
    expect(toPartial('stu peace')).toEqual([]);
    expect(toPartial('Is')).toEqual([]);
  });

  test('but a word that is a name is no prefix of another', () => {
    expect(toPartial('Pakistan')).not.toContain('committee');
    expect(
      createNameResolver(
        {
          names: [
            ['Mir', 'canonical', [0]],
            ['Miran Shah', 'canonical', [1]],
          ],
          printedCount: 2,
          unrelated: [],
          pages: [],
        },
        { terms: [], words: [] },
        tokenizer,
      ).resolve('Mir').partialMatches,
    ).toEqual([]);
  });

  test('and are not named exactly', () => {
    expect(toPartial('Khan')).toEqual([]);
    expect(toPartial('Taliban')).toEqual([]);
  });

  test('but “KP” is no part of “IS-KP”: an acronym must be given whole', () => {
    expect(toPartial('KP')).toEqual([]);
    expect(toPartial('is kp')).toEqual([]);
  });
});

describe('a degenerate query', () => {
  it.each(['', '   ', '…', '🙂', 'constructor', '__proto__'])('names nothing: “%s”', (query) => {
    expect(resolve(query)).toMatchObject({ names: [], partialMatches: [] });
  });

  test('or an index without names finds none', () => {
    const none = createNameResolver({ names: [], printedCount: 0, unrelated: [], pages: [] }, { terms: [], words: [] }, tokenizer);
    expect(none.resolve('TTP border')).toMatchObject({ names: [], remainder: 'TTP border', partialMatches: [] });
  });
});
