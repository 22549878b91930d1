import { describe, expect, it, test } from 'vitest';
import type { IndexedName } from '../../../../src/core/search/index/index-file.ts';
import { makeResolver, makeResolvers } from '../../../support/make-resolver.ts';
import { makeTokenizer } from '../../../support/make-tokenizer.ts';

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
const thesaurus = { compounds: { counter: ['terror'] } };
const printed = makeTokenizer(thesaurus).tokenize(
  'The militants made an attack on the border of Pakistan; the response came from a sanctuary in Khorasan.',
);
const terms = printed.map(({ term }) => term);
const words = printed.map(({ word }) => word);
const people = new Set(['imran-khan', 'ismail-khan']);
const { resolve } = makeResolver(names, {
  pages: pages.map((id) => (people.has(id) ? { id, nature: 'person' } : { id })),
  ...{ terms, words, nameWords: { connectives: ['e', 'al'] }, thesaurus },
});

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
    ['pakstan', 'pakistan', 'pakistan'],
    ['tehreek-e-talban pakistan', 'tehreek-e-taliban pakistan', 'ttp'],
    ['Imran Khan in pakistn', 'Imran Khan in pakistan', 'imran-khan'],
    ['tahreek-e-Taliban Pakistan', 'tehreek-e-Taliban Pakistan', 'ttp'],
  ])('%s', (query, correction, page) => {
    expect(resolve(query).correction).toBe(correction);
    expect(toFound(query)[0]).toContain(page);
  });

  test('in words that are no names', () => {
    expect(resolve('bordr atack')).toMatchObject({ names: [], remainder: 'border attack', correction: 'border attack' });
  });

  test('to a word as articles print it before the stem of one that is as near', () => {
    const { resolve: resolveWith } = makeResolver([], { words: ['smuggled'] });
    expect(resolveWith('smuggld').correction).toBe('smuggled');
  });

  test('to the nearest word, and to one of a name before an equally near one', () => {
    const others = ['mirala', 'miralixx'];
    const { correction } = makeResolver([['Mirali', 'canonical', [0]]], { terms: others, words: others }).resolve('miralo');
    expect(correction).toBe('mirali');
  });
});

describe('a word is not corrected', () => {
  test('that is a prefix of a term, even one of a title only', () => {
    const { resolve: resolveWith } = makeResolver([], { terms: ['columnist'], words: ['columns'] });
    expect(['columni', 'columnz'].map((query) => resolveWith(query).correction)).toEqual([undefined, 'columns']);
  });

  test('before the words that articles print are loaded', () => {
    const { plain } = makeResolvers(names, { terms, thesaurus });
    expect(['pakistn', 'bordr'].map((query) => plain.resolve(query).correction)).toEqual([undefined, undefined]);
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

describe('a name is whole or none', () => {
  it.each([
    ['Lashkar-e-Taliban', 'Lashkar-e-Taliban', 'joined by a connective'],
    ['lashkar-e-taliban', 'lashkar-e-taliban', 'joined by a connective'],
    ['taliban-e-lashkar border', 'taliban-e-lashkar', 'joined by a connective'],
    ['Supreme Court of Pakistan', 'Supreme Court of Pakistan', 'of a body'],
    ['Islamic State West Africa Province', 'Islamic State West Africa Province', 'of a body'],
    ['Hakimullah Khan', 'Hakimullah Khan', 'with a surname'],
    ['Attack Border Khan', 'Border Khan', 'with a surname'],
    ['attack of Taliban Zeppelins', 'Taliban Zeppelins', 'with a word that no article prints'],
  ])('“%s” is searched for as “%s”, a name %s', (query, name) => {
    const { names: found, unknown, question } = resolve(query);
    expect([found, unknown, question?.name]).toEqual([[], [name], name]);
  });

  it.each([
    ['PAKISTAN ATTACK', ['pakistan'], 'ATTACK'],
    ['supreme court of pakistan', ['pakistan'], 'supreme court of'],
    ['Pakistan attack', ['pakistan'], 'attack'],
    ['Pakistan Border Response', ['pakistan'], 'Border Response'],
    ['TTP ISKP', ['ttp', 'iskp'], ''],
    ['Khorasan in Pakistan', ['pakistan'], 'Khorasan in'],
  ])('“%s” has a name', (query, ids, remainder) => {
    const found = resolve(query);
    expect(toFound(query).map(([, page]) => page)).toEqual(ids);
    expect([found.unknown, found.remainder]).toEqual([[], remainder]);
  });

  test('unless a page has every word of it in a name', () => {
    expect(resolve('Islamic Province')).toMatchObject({ unknown: ['Islamic Province'] });
    expect(toPartial('Institute of Studies')).toEqual(['pips']);
    expect(resolve('Institute of Studies').unknown).toEqual([]);
  });
});

describe('a capitalised word, which may be a name, is asked about', () => {
  it.each([
    ['Pakstan', 'Pakstan', 'Pakistan'],
    ['Pakstan border', 'Pakstan', 'Pakistan border'],
    ['Tehreek-e-Talban Pakistan', 'Tehreek-e-Talban Pakistan', 'Tehreek-e-Taliban Pakistan'],
  ])('%s', (query, name, meant) => {
    expect(resolve(query)).toMatchObject({ correction: undefined, question: { name, meant } });
  });

  test.each(['Zimbabwe', 'Attack', 'pakstan'])('but not %s', (query) => {
    expect(resolve(query).question).toBeUndefined();
  });
});

describe('a known name of something else', () => {
  const known = [{ what: 'a province of Afghanistan', names: ['Pakistin', 'Talibon'] }, { names: ['Imron'] }];
  const nameWords = { consonants: ['k kh q'], vowels: ['a e', 'e i'] };
  const { resolve: resolveWith } = makeResolver(names, { terms, words, known, nameWords, thesaurus });

  it.each([
    ['Pakistin', 'Pakistin', 'a province of Afghanistan', 'Pakistan'],
    ['pakistin border', 'Pakistin', 'a province of Afghanistan', 'Pakistan border'],
    ['pakhistin', 'pakhistin', 'Pakistin, a province of Afghanistan', 'Pakistan'],
    ['imron', 'imron', undefined, 'Imran'],
  ])('is not corrected: %s', (query, name, what, meant) => {
    expect(resolveWith(query)).toMatchObject({ names: [], correction: undefined, question: { name, what, meant } });
  });

  test('unless it is the spelling of a name that it only sounds like', () => {
    expect(resolveWith('Pakhestan').correction).toBe('Pakistan');
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
      makeResolver([
        ['Mir', 'canonical', [0]],
        ['Miran Shah', 'canonical', [1]],
      ]).resolve('Mir').partialMatches,
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
    const none = makeResolver([]);
    expect(none.resolve('TTP border')).toMatchObject({ names: [], remainder: 'TTP border', partialMatches: [] });
  });
});
