import { describe, expect, it, test } from 'vitest';
import type { IndexedName } from '../../../../src/core/search/index/index-file.ts';
import { makeResolver } from '../../../support/make-resolver.ts';

const ids = ['ttp', 'ttp-swat', 'ttp-mingora', 'taliban', 'iskp', 'ispp', 'isi', 'kp', 'post', 'us'] as const;
const at = (...pages: readonly (typeof ids)[number][]): readonly number[] => pages.map((id) => ids.indexOf(id));
const parents: Readonly<Record<string, readonly number[]>> = { 'ttp-swat': at('ttp'), 'ttp-mingora': at('ttp-swat', 'ttp') };
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
const { resolve, lookUp, findPagesWithPhrase } = makeResolver(names, {
  pages: ids.map((id) => ({ parents: parents[id] })),
});
const toIds = (positions: Iterable<number>): readonly string[] => Array.from(positions, (position) => ids[position] ?? '').toSorted();

describe('the partial matches of a whole name', () => {
  test('are pages with longer names that belong to its page, at any remove', () => {
    expect(toIds(resolve('Taliban Movement').partialMatches)).toEqual(['ttp-mingora', 'ttp-swat']);
  });

  test('that several pages have are pages that belong to any of these', () => {
    expect(toIds(resolve('Taliban').partialMatches)).toEqual(['ttp-mingora', 'ttp-swat']);
  });

  test('do not include the page that its page belongs to', () => {
    expect(toIds(resolve('Swat Taliban Movement').partialMatches)).toEqual([]);
  });

  test('with another word, or of no whole name, are all pages with every word in a name', () => {
    expect(toIds(resolve('Taliban Movement swat').partialMatches)).toEqual(['ttp-swat']);
    expect(toIds(resolve('movement hills').partialMatches)).toEqual(['taliban']);
    expect(toIds(resolve('movement').partialMatches)).toEqual(['taliban', 'ttp', 'ttp-mingora', 'ttp-swat']);
  });
});

describe('looking up a name', () => {
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
  ])('finds its pages, each once: “%s”', (name, found) => {
    expect(toIds(lookUp(name))).toEqual(found);
  });
});

describe('the pages with a phrase in a name', () => {
  it.each([
    ['are found by the whole name', ['swat', 'post'], ['post']],
    ['are found by a part of it', ['taliban', 'movement'], ['taliban', 'ttp', 'ttp-mingora', 'ttp-swat']],
    ['are found by stop words', ['of', 'the'], ['taliban', 'ttp-mingora']],
    ['are not found by another order', ['movement', 'taliban'], []],
    ['are not found by a prefix', ['swat', 'tal'], []],
  ])('%s', (_, words, found) => {
    expect(toIds(findPagesWithPhrase(words, false))).toEqual(found);
  });

  test('are found by a prefix as the last word, while the phrase is open', () => {
    expect(toIds(findPagesWithPhrase(['swat', 'tal'], true))).toEqual(['ttp-swat']);
    expect(toIds(findPagesWithPhrase(['sw', 'taliban'], true))).toEqual([]);
  });
});
