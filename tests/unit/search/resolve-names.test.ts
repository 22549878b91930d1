import { describe, expect, it, test } from 'vitest';
import type { IndexedName } from '../../../src/core/search/index-file.ts';
import { createNameResolver } from '../../../src/core/search/resolve-names.ts';
import { toTerms } from '../../../src/core/search/terms.ts';

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
const printed = toTerms('The militants made an attack on the border of Pakistan; the response came from a sanctuary in Khorasan.');
const vocabulary = { terms: printed.map(({ term }) => term), words: printed.map(({ word }) => word) };
const { resolve } = createNameResolver({ names, printed: names.length, unrelated: [], pages: pages.map(() => ({})) }, vocabulary);

/** The names found: what was typed, and the pages it leads to. */
const toFound = (query: string): readonly (readonly string[])[] =>
  resolve(query).names.map(({ typed, forms }) => [typed, ...new Set(forms.flatMap((form) => form.pages.map((page) => pages[page] ?? '')))]);
const toNear = (query: string): readonly (string | undefined)[] => resolve(query).near.map((page) => pages[page]);

describe('a whole query is a name', () => {
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
    const { names: found, rest, mended } = resolve(query);
    expect(found.flatMap(({ forms }) => forms.flatMap((form) => form.pages.map((i) => pages[i])))).toContain(page);
    expect([found.length, rest, mended]).toEqual([1, '', undefined]);
  });

  test('in Arabic script, whichever of the letters that look alike is typed', () => {
    expect(toFound('تحريك طالبان پاكستان')).toEqual([['تحريك طالبان پاكستان', 'ttp']]);
  });

  test('with the form and type that it matched', () => {
    expect(resolve('ttp').names[0]?.forms).toMatchObject([{ form: 'TTP', type: 'acronym', pages: at('ttp'), printed: true }]);
  });
});

describe('an ambiguous form gives all owners', () => {
  test.each([
    ['Taliban', ['afghan-taliban', 'ttp']],
    ['Khan', ['imran-khan', 'ismail-khan']],
    ['the Khan attack', ['imran-khan', 'ismail-khan']],
  ])('%s', (query, owners) => {
    expect(toFound(query).map(([, ...found]) => found)).toEqual([owners]);
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
  ])('%s', (query, owners, rest) => {
    expect(toFound(query).map(([, entity]) => entity)).toEqual(owners);
    expect(resolve(query).rest.replace(/\s+/g, ' ')).toBe(rest.replace(/\s+/g, ' '));
  });

  test('but not in part of a word', () => {
    expect(toFound('Talibanisation Pakistanis')).toEqual([]);
  });
});

describe('a stop word is a name only as it is typed', () => {
  test('“IS” is, “is” is not', () => {
    expect(toFound('IS')).toEqual([['IS', 'islamic-state']]);
    expect(toFound('is')).toEqual([]);
    expect(toFound('where is TTP')).toEqual([['TTP', 'ttp']]);
  });
});

describe('a misspelling is mended', () => {
  it.each([
    ['Pakstan', 'pakistan', 'pakistan'],
    ['Tehreek-e-Talban Pakistan', 'Tehreek-e-taliban Pakistan', 'ttp'],
    ['Imran Khan in Pakistn', 'Imran Khan in pakistan', 'imran-khan'],
    ['Tahreek-e-Taliban Pakistan', 'tehreek-e-Taliban Pakistan', 'ttp'],
  ])('%s', (query, mended, page) => {
    expect(resolve(query).mended).toBe(mended);
    expect(toFound(query)[0]).toContain(page);
  });

  test('in a word that is no name, too', () => {
    expect(resolve('bordr atack')).toMatchObject({ names: [], rest: 'border attack', mended: 'border attack' });
  });

  test('to the nearest, and a name before a word that is as near', () => {
    const { mended } = createNameResolver(
      { names: [['Mirali', 'canonical', [0]]], printed: 1, unrelated: [], pages: [] },
      { terms: ['mirala', 'miralixx'], words: ['mirala', 'miralixx'] },
    ).resolve('miralo');
    expect(mended).toBe('mirali');
  });
});

describe('nothing is mended', () => {
  test('that begins a word, of a title too', () => {
    const none = { names: [], printed: 0, unrelated: [], pages: [] };
    const { resolve: read } = createNameResolver(none, { terms: ['columnist'], words: ['columns'] });
    expect(['columni', 'columnz'].map((query) => read(query).mended)).toEqual([undefined, 'columns']);
  });

  test('without the words that articles print', () => {
    const { terms } = vocabulary;
    const typed = createNameResolver({ names, printed: names.length, unrelated: [], pages: pages.map(() => ({})) }, { terms });
    expect(['Pakistn', 'bordr'].map((query) => typed.resolve(query).mended)).toEqual([undefined, undefined]);
    expect(['Pakistn', 'Pakistan bordr', 'Pakistan border', 'khna'].map(typed.isKnown)).toEqual([false, false, true, true]);
  });

  it.each(['ISPP', 'ISKK', 'TTTP', 'IZIS', 'Khen', 'Knan'])('of four letters or fewer: %s', (query) => {
    expect(resolve(query)).toMatchObject({ names: [], rest: query });
    expect(resolve(query).mended).toBeUndefined();
  });

  it.each(['Pakistan', 'Tehreek', 'attacks', 'militant', 'border Pakistani'])('that is known: %s', (query) => {
    expect(resolve(query).mended).toBeUndefined();
  });

  it.each(['ISKPP', 'ISISI attacks'])('that is an acronym, however long: %s', (query) => {
    expect(resolve(query).mended).toBeUndefined();
  });

  it.each(['Zimbabwe', 'Pkstn', 'quadcopter'])('that is like nothing: %s', (query) => {
    expect(resolve(query)).toMatchObject({ names: [], rest: query });
    expect(resolve(query).mended).toBeUndefined();
  });
});

describe('near pages have all the words in a name of theirs', () => {
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
  ])('%s', (query, near) => {
    expect(toNear(query)).toEqual(near);
  });

  test('the last word may be just begun, the others may not', () => {
    expect(toNear('Ism')).toEqual(['ismail-khan']);
    expect(toNear('peace stu')).toEqual(['pips']);
    expect(toNear('stu peace')).toEqual([]);
    expect(toNear('Is')).toEqual([]);
  });

  test('a word that is a name by itself begins no other', () => {
    expect(toNear('Pakistan')).not.toContain('committee');
    expect(
      createNameResolver(
        {
          names: [
            ['Mir', 'canonical', [0]],
            ['Miran Shah', 'canonical', [1]],
          ],
          printed: 2,
          unrelated: [],
          pages: [],
        },
        { terms: [], words: [] },
      ).resolve('Mir').near,
    ).toEqual([]);
  });

  test('no page is near that is named', () => {
    expect(toNear('Khan')).toEqual([]);
    expect(toNear('Taliban')).toEqual([]);
  });

  test('an acronym is given whole: KP is no part of IS-KP', () => {
    expect(toNear('KP')).toEqual([]);
    expect(toNear('is kp')).toEqual([]);
  });
});

describe('a query that is no query', () => {
  it.each(['', '   ', '…', '🙂', 'constructor', '__proto__'])('“%s” names nothing', (query) => {
    expect(resolve(query)).toMatchObject({ names: [], near: [] });
  });

  test('no names at all are no fault', () => {
    const none = createNameResolver({ names: [], printed: 0, unrelated: [], pages: [] }, { terms: [], words: [] });
    expect(none.resolve('TTP border')).toMatchObject({ names: [], rest: 'TTP border', near: [] });
  });
});
