import { describe, expect, it, test } from 'vitest';
import type { IndexedName } from '../../../src/core/search/index-file.ts';
import { createNameResolver } from '../../../src/core/search/resolve-names.ts';
import { makeSearchFiles } from '../../support/make-search.ts';

const ids = ['ttp', 'ttp-swat', 'ttp-mingora', 'taliban', 'iskp', 'ispp', 'isi', 'kp', 'post', 'us'] as const;
const at = (...wanted: readonly (typeof ids)[number][]): readonly number[] => wanted.map((id) => ids.indexOf(id));
const parents: Readonly<Record<string, readonly number[]>> = { 'ttp-swat': at('ttp'), 'ttp-mingora': at('ttp-swat') };
const names: readonly IndexedName[] = [
  ['Taliban Movement', 'canonical', at('ttp')],
  ['TTP', 'acronym', at('ttp')],
  ['Swat Taliban Movement', 'canonical', at('ttp-swat')],
  ['Mingora Cell of the Taliban Movement', 'canonical', at('ttp-mingora')],
  ['Taliban Movement of the Hills', 'canonical', at('taliban')],
  ['Taliban', 'canonical', at('taliban')],
  ['Taliban', 'short', at('ttp')],
  ['ISKP', 'acronym', at('iskp')],
  ['IS-KP', 'acronym', at('iskp')],
  ['ISPP', 'acronym', at('ispp')],
  ['ISI', 'acronym', at('isi')],
  ['KP', 'acronym', at('kp')],
  ['US', 'acronym', at('us')],
  ['Kop', 'canonical', at('post')],
  ['Swat Post', 'canonical', at('post')],
];
const { resolve, lookUp, looksLike, findPhrase } = createNameResolver(
  { ...makeSearchFiles([]).index, names, printed: names.length, pages: ids.map((id) => ({ weight: 0, parent: parents[id]?.[0] })) },
  { terms: [], words: [] },
);
const toIds = (positions: Iterable<number>): readonly string[] => Array.from(positions, (position) => ids[position] ?? '').toSorted();

describe('near a whole name', () => {
  test('are longer names of what belongs to its bearer, at any remove, and no others', () => {
    expect(toIds(resolve('Taliban Movement').near)).toEqual(['ttp-mingora', 'ttp-swat']);
  });

  test('of several are those that belong to any of them', () => {
    expect(toIds(resolve('Taliban').near)).toEqual(['ttp-mingora', 'ttp-swat']);
  });

  test('of what belongs to another stands nothing of that other', () => {
    expect(toIds(resolve('Swat Taliban Movement').near)).toEqual([]);
  });

  test('with a word more, or near no whole name, are all that hold every word', () => {
    expect(toIds(resolve('Taliban Movement hills').near)).toEqual(['taliban']);
    expect(toIds(resolve('movement hills').near)).toEqual(['taliban']);
    expect(toIds(resolve('movement').near)).toEqual(['taliban', 'ttp', 'ttp-mingora', 'ttp-swat']);
  });
});

describe('a name looked up', () => {
  it.each([
    ['ttp', ['ttp']],
    ['T.T.P.', ['ttp']],
    ['taliban', ['taliban', 'ttp']],
    ['swat-taliban-movement', ['ttp-swat']],
    ['US', ['us']],
    ['us', ['us']],
    ['swat', []],
    ['Talibn', []],
    ['TTP raid', []],
    ['', []],
    ['…', []],
    ['constructor', []],
  ])('leads to its bearers, each once: “%s”', (name, found) => {
    expect(toIds(lookUp(name))).toEqual(found);
  });
});

describe('an acronym looks like', () => {
  it.each([
    ['one with a letter other', 'ISPP', ['iskp', 'ispp']],
    ['one with a letter more, and one that holds it', 'KP', ['iskp', 'kp']],
    ['one with a letter less', 'ISIS', ['isi']],
    ['itself, in any letter case and spelling', 'is-kp', ['iskp', 'ispp']],
    ['nothing that is not one', 'Kops', []],
    ['nothing two letters away', 'TTPXX', []],
  ])('%s: %s', (_, acronym, alike) => {
    expect(toIds(looksLike(acronym))).toEqual(alike);
  });
});

describe('pages with a phrase in a name', () => {
  it.each([
    ['of the whole name', ['swat', 'post'], ['post']],
    ['of a part of it', ['taliban', 'movement'], ['taliban', 'ttp', 'ttp-mingora', 'ttp-swat']],
    ['of words that say little, too', ['of', 'the'], ['taliban', 'ttp-mingora']],
    ['not in another order', ['movement', 'taliban'], []],
    ['not with a word begun', ['swat', 'tal'], []],
  ])('%s', (_, words, found) => {
    expect(toIds(findPhrase(words, false))).toEqual(found);
  });

  test('of which the last word is begun, while it is open', () => {
    expect(toIds(findPhrase(['swat', 'tal'], true))).toEqual(['ttp-swat']);
    expect(toIds(findPhrase(['sw', 'taliban'], true))).toEqual([]);
  });
});
