import { describe, expect, test } from 'vitest';
import type { IndexFile, TextUnit } from '../../../src/core/search/index-file.ts';
import { matchUnits, pickBest, rankArticles } from '../../../src/core/search/rank-articles.ts';
import { readUnit, type ReadUnit } from '../../../src/core/search/score-unit.ts';
import type { Wanted } from '../../../src/core/search/weigh-query.ts';
import { makeWanted } from '../../support/make-wanted.ts';

const articles = ['a', 'b', 'c'].map((id) => ({ id, title: id, url: `/articles/${id}/`, summary: '', years: [], text: `${id}.json` }));
const index: IndexFile = { pages: [], names: [], printed: 0, articles, postings: {}, words: [] };

const rank = (...wanted: readonly Wanted[]): readonly (readonly [string, string | undefined])[] =>
  rankArticles(index, wanted).map(({ article, lacks }) => [article.id, lacks]);
const rankIds = (...wanted: readonly Wanted[]): readonly string[] => rank(...wanted).map(([id]) => id);

describe('articles', () => {
  test('must have all that is wanted', () => {
    expect(rankIds(makeWanted({ articles: { 0: 1, 1: 1 } }), makeWanted({ articles: { 1: 1, 2: 1 } }))).toEqual(['b']);
  });

  test('stand by impact', () => {
    expect(rankIds(makeWanted({ articles: { 0: 0.2, 1: 0.9, 2: 0.5 } }))).toEqual(['b', 'c', 'a']);
  });

  test('count a rarer word for more', () => {
    const common = makeWanted({ articles: { 0: 0.9, 1: 0.1 }, rarity: 0.5 });
    const rare = makeWanted({ articles: { 0: 0.1, 1: 0.9 }, rarity: 2 });
    expect(rankIds(common, rare)).toEqual(['b', 'a']);
  });

  test('that score alike keep the order of the index', () => {
    expect(rankIds(makeWanted({ articles: { 2: 0.5, 1: 0.5, 0: 0.5 } }))).toEqual(['a', 'b', 'c']);
  });
});

describe('one word may be lacking', () => {
  const strong = makeWanted({ articles: { 0: 1, 1: 1 } });
  const border = makeWanted({ typed: 'border', articles: { 1: 0.1 } });

  test('of three, and is told; those that lack none come first', () => {
    expect(rank(strong, strong, border)).toEqual([
      ['b', undefined],
      ['a', 'border'],
    ]);
  });

  test('not of two', () => {
    expect(rankIds(strong, border)).toEqual(['b']);
  });

  test('but not two', () => {
    expect(rankIds(strong, strong, border, border)).toEqual(['b']);
  });

  test('but never a name', () => {
    expect(rankIds(strong, strong, makeWanted({ pages: [7], articles: { 1: 0.1 } }))).toEqual(['b']);
  });
});

describe('units picked', () => {
  const attack = makeWanted({ terms: ['attack'] });
  const border = makeWanted({ terms: ['border'] });
  const makeUnits = (kind: TextUnit['kind'], ...texts: readonly string[]): ReadUnit[] =>
    texts.map((text, i) => readUnit({ kind, id: `${kind}${i}`, url: '', label: '', text, names: [] }));
  const pick = (units: readonly ReadUnit[], ...wanted: readonly Wanted[]): readonly string[] =>
    pickBest(matchUnits(units, wanted, [])).map(({ unit }) => unit.id);

  test('are those that cover most, the best first', () => {
    const units = makeUnits('passage', 'Attack.', 'Attack at the border.', 'Border.', 'Attacks, attacks at the border.');
    expect(pick(units, attack, border)).toEqual(['passage3', 'passage1']);
  });

  test('cover what they can when none covers all', () => {
    expect(pick(makeUnits('passage', 'Attack.', 'Nothing.', 'Border.'), attack, border)).toEqual(['passage0', 'passage2']);
  });

  test('are four passages and then three claims at most', () => {
    const six = Array.from({ length: 6 }, () => 'Attack.');
    expect(pick([...makeUnits('claim', ...six), ...makeUnits('passage', ...six)], attack)).toEqual([
      ...['passage0', 'passage1', 'passage2', 'passage3'],
      ...['claim0', 'claim1', 'claim2'],
    ]);
  });

  test('are none where nothing answers', () => {
    expect(pick(makeUnits('passage', 'Nothing.'), attack)).toEqual([]);
  });
});
