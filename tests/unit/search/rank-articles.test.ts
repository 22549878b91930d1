import { describe, expect, test } from 'vitest';
import type { IndexFile } from '../../../src/core/search/index-file.ts';
import { rankArticles, rerank } from '../../../src/core/search/rank-articles.ts';
import { readUnit, type ScoredUnit } from '../../../src/core/search/score-unit.ts';
import type { Wanted } from '../../../src/core/search/weigh-query.ts';
import { makeWanted } from '../../support/make-wanted.ts';

const articles = ['a', 'b', 'c'].map((id) => ({ id, title: id, url: `/articles/${id}/`, summary: '', years: [], text: `${id}.json` }));
const index: IndexFile = { pages: [], names: [], printed: 0, scripts: '', unrelated: [], articles, postings: {}, words: '' };

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

  test('are all of them when nothing is wanted', () => {
    expect(rankIds()).toEqual(['a', 'b', 'c']);
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

  test('but never a phrase', () => {
    expect(rankIds(strong, strong, makeWanted({ phrase: 'the border', articles: { 1: 0.1 } }))).toEqual(['b']);
  });
});

describe('articles whose passages are known', () => {
  const unit = readUnit({ kind: 'passage', id: 'p1', url: '', label: '', text: '', names: [] });
  const article = { id: 'a', title: 'a', url: '/articles/a/', summary: '', years: [], text: 'a.json' };
  const toMatched = (score: number, units: readonly number[], lacks?: string) => ({
    ranked: { article, position: 0, score, lacks },
    units: units.map((one): ScoredUnit => ({ unit, score: one, covered: 1, found: [], marks: [] })),
  });

  test('go up for their best passage, but not for how many there are', () => {
    const [plain, close, many] = [toMatched(1, [0.1]), toMatched(0.9, [2]), toMatched(0.8, [0.1, 2, 2])] as const;
    expect(rerank([plain, close, many])).toEqual([close, plain, many]);
  });

  test('go up by less than what their whole text says', () => {
    const [strong, close] = [toMatched(3, [0.1]), toMatched(0.9, [2])] as const;
    expect(rerank([close, strong])).toEqual([strong, close]);
  });

  test('that lack a word stay below those that lack none', () => {
    const [lacking, whole] = [toMatched(5, [5], 'border'), toMatched(0.1, [0.1])] as const;
    expect(rerank([lacking, whole])).toEqual([whole, lacking]);
  });

  test('keep their order when they score alike, with passages or without', () => {
    const same = [toMatched(1, []), toMatched(1, []), toMatched(0.7, [1])];
    expect(rerank(same).map((one) => same.indexOf(one))).toEqual([0, 1, 2]);
  });
});
