import { describe, expect, test } from 'vitest';
import type { QueryClause } from '../../../../src/core/search/query/build-clauses.ts';
import { rankArticles, rankCards, rerankArticles } from '../../../../src/core/search/rank/rank-articles.ts';
import type { ScoredDocument } from '../../../../src/core/search/rank/score-document.ts';
import { makeClause } from '../../../support/make-clause.ts';
import { makeDocument } from '../../../support/make-document.ts';

const ids = ['a', 'b', 'c'];

const rank = (...clauses: readonly QueryClause[]): readonly (readonly [string | undefined, string | undefined])[] =>
  rankArticles(clauses, ids.length).map(({ position, missingWord }) => [ids[position], missingWord]);
const rankIds = (...clauses: readonly QueryClause[]): readonly (string | undefined)[] => rank(...clauses).map(([id]) => id);

describe('ranked articles', () => {
  test('match every clause', () => {
    expect(rankIds(makeClause({ postings: { 0: 1, 1: 1 } }), makeClause({ postings: { 1: 1, 2: 1 } }))).toEqual(['b']);
  });

  test('are sorted by impact', () => {
    expect(rankIds(makeClause({ postings: { 0: 0.2, 1: 0.9, 2: 0.5 } }))).toEqual(['b', 'c', 'a']);
  });

  test('are weighted by idf', () => {
    const common = makeClause({ postings: { 0: 0.9, 1: 0.1 }, idf: 0.5 });
    const rare = makeClause({ postings: { 0: 0.1, 1: 0.9 }, idf: 2 });
    expect(rankIds(common, rare)).toEqual(['b', 'a']);
  });

  test('with equal scores keep the order of the index', () => {
    expect(rankIds(makeClause({ postings: { 2: 0.5, 1: 0.5, 0: 0.5 } }))).toEqual(['a', 'b', 'c']);
  });

  test('are all articles when there are no clauses', () => {
    expect(rankIds()).toEqual(['a', 'b', 'c']);
  });

  test('are no questions or events, which come after the articles', () => {
    expect(rankIds(makeClause({ postings: { 2: 0.1, 3: 1, 4: 1 } }))).toEqual(['c']);
  });
});

describe('an article may miss one word', () => {
  const strong = makeClause({ postings: { 0: 1, 1: 1 } });
  const border = makeClause({ typed: 'border', postings: { 1: 0.1 } });

  test('of three, which is reported; articles that miss none come first', () => {
    expect(rank(strong, strong, border)).toEqual([
      ['b', undefined],
      ['a', 'border'],
    ]);
  });

  test('but not of two', () => {
    expect(rankIds(strong, border)).toEqual(['b']);
  });

  test('of a question several, up to a share of its weight', () => {
    const toIds = (clauses: readonly QueryClause[]) => rankArticles(clauses, ids.length, true).map(({ position }) => ids[position]);
    expect(toIds([strong, strong, border, border])).toEqual(['b', 'a']);
    expect(toIds([strong, border, border, border])).toEqual(['b']);
  });

  test('but not two words', () => {
    expect(rankIds(strong, strong, border, border)).toEqual(['b']);
  });

  test('but not a name', () => {
    expect(rankIds(strong, strong, makeClause({ pages: [7], postings: { 1: 0.1 } }))).toEqual(['b']);
  });

  test('but not a phrase', () => {
    expect(rankIds(strong, strong, makeClause({ phrase: 'the border', postings: { 1: 0.1 } }))).toEqual(['b']);
  });
});

describe('ranked questions and events', () => {
  const common = makeClause({ postings: { 0: 1, 3: 0.2, 4: 0.5, 5: 1 } });
  const rare = makeClause({ postings: { 3: 0.5, 6: 1 }, idf: 3 });

  test('have a share of the weight of what is asked for, the best first', () => {
    expect(rankCards([common, rare], 3, 7, 1)).toEqual([3]);
    expect(rankCards([common, rare], 3, 7, 0.6)).toEqual([6, 3]);
    expect(rankCards([common, rare], 3, 7, 0.2)).toEqual([6, 3, 5, 4]);
  });

  test('are of their positions alone, and none without clauses', () => {
    expect(rankCards([common], 4, 5, 1)).toEqual([4]);
    expect(rankCards([], 3, 7, 0.5)).toEqual([]);
  });
});

describe('reranked articles', () => {
  const document = makeDocument('');
  const toMatched = (score: number, documentScores: readonly number[], missingWord?: string) => ({
    ranked: { position: 0, score, missingWord },
    documents: documentScores.map((one): ScoredDocument => ({ document, score: one, coverage: 1, matches: [], highlights: [] })),
  });

  test('go up for their best document, not for the number of documents', () => {
    const [plain, close, many] = [toMatched(1, [0.1]), toMatched(0.9, [2]), toMatched(0.8, [0.1, 2, 2])] as const;
    expect(rerankArticles([plain, close, many])).toEqual([close, plain, many]);
  });

  test('count their best document for less than their whole text', () => {
    const [strong, close] = [toMatched(3, [0.1]), toMatched(0.9, [2])] as const;
    expect(rerankArticles([close, strong])).toEqual([strong, close]);
  });

  test('that miss a word stay below those that miss none', () => {
    const [missing, whole] = [toMatched(5, [5], 'border'), toMatched(0.1, [0.1])] as const;
    expect(rerankArticles([missing, whole])).toEqual([whole, missing]);
  });

  test('with equal scores keep their order, with documents or without', () => {
    const same = [toMatched(1, []), toMatched(1, []), toMatched(0.7, [1])];
    expect(rerankArticles(same).map((one) => same.indexOf(one))).toEqual([0, 1, 2]);
  });
});
