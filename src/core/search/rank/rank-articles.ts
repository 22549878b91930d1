import type { QueryClause } from '../query/build-clauses.ts';
import type { ScoredDocument } from './score-document.ts';

export interface RankedArticle {
  /** Its position among all documents. */
  readonly position: number;
  readonly score: number;
  /** The word of the query that it does not have, as typed; several of a question. */
  readonly missingWord?: string | undefined;
}

/** From this number of clauses on, an article may lack one word, though never a name or phrase. */
const minClausesToMissOne = 3;

/** What answers a question, often in other words, may lack this share of it by weight. */
const maxLacking = 0.6;

const sumIdf = (clauses: readonly QueryClause[]): number => clauses.reduce((sum, { idf }) => sum + idf, 0);

/** Weight of the best passage or claim of an article, where the score of the whole article counts 1. */
const bestDocumentWeight = 0.3;

/** Articles that have every clause come first, then by score; the sort is stable, so that ties stay in the index's order, newest first. */
const sortRanked = <T extends Pick<RankedArticle, 'score' | 'missingWord'>>(ranked: readonly T[]): readonly T[] =>
  ranked.toSorted((a, b) => Number(a.missingWord !== undefined) - Number(b.missingWord !== undefined) || b.score - a.score);

/** The positions of what has at least some of some clauses, in order. */
const listPositions = (clauses: readonly QueryClause[], from: number, to: number): readonly number[] =>
  [...new Set(clauses.flatMap(({ postings }) => [...postings.keys()]))]
    .filter((position) => position >= from && position < to)
    .toSorted((a, b) => a - b);

/**
 * Ranks the articles that match all clauses, best first, by the sum of idf times impact (BM25); without clauses, gives all articles in
 * the index's order. `articleCount` is the number of all articles. Never throws.
 *
 * @example rankArticles(analyzed.must, 5)[0]?.position
 */
export function rankArticles(clauses: readonly QueryClause[], articleCount: number, isQuestion = false): readonly RankedArticle[] {
  const mayBeMissing = ({ pages, phrase }: QueryClause): boolean =>
    pages.size === 0 && phrase === undefined && clauses.length >= minClausesToMissOne;
  // What may lack one clause has one of any two; so the two that fewest articles have are enough to look into.
  const fewest = isQuestion ? clauses : clauses.toSorted((a, b) => a.postings.size - b.postings.size).slice(0, 2);
  const positions = clauses.length === 0 ? Array.from({ length: articleCount }, (_, i) => i) : listPositions(fewest, 0, articleCount);
  return sortRanked(
    positions.flatMap((position): RankedArticle[] => {
      const missing = clauses.filter(({ postings }) => !postings.has(position));
      const isLacking = isQuestion ? sumIdf(missing) > maxLacking * sumIdf(clauses) : missing.length > 1;
      if (isLacking || !missing.every(mayBeMissing)) return [];
      const score = clauses.reduce((sum, { postings, idf }) => sum + idf * (postings.get(position) ?? 0), 0);
      return [{ position, score, missingWord: missing.map(({ typed }) => typed).join('”, “') || undefined }];
    }),
  );
}

/** The positions of the questions and events that match clauses of a share of the weight of all, the best first. */
export function rankCards(clauses: readonly QueryClause[], from: number, to: number, minShare: number): readonly number[] {
  const all = sumIdf(clauses);
  return listPositions(clauses, from, to)
    .map((position) => {
      const matched = clauses.filter(({ postings }) => postings.has(position));
      const score = matched.reduce((sum, { postings, idf }) => sum + idf * (postings.get(position) ?? 0), 0);
      return { position, score, share: sumIdf(matched) / all };
    })
    .filter(({ share }) => share >= minShare)
    .toSorted((a, b) => b.score - a.score)
    .map(({ position }) => position);
}

/** Ranks articles again once their documents are scored, best first in each: the score of the best document is added. */
export function rerankArticles<T extends { readonly ranked: RankedArticle; readonly documents: readonly ScoredDocument[] }>(
  matched: readonly T[],
): readonly T[] {
  const scored = matched.map((match) => ({
    match,
    missingWord: match.ranked.missingWord,
    score: match.ranked.score + bestDocumentWeight * (match.documents[0]?.score ?? 0),
  }));
  return sortRanked(scored).map(({ match }) => match);
}
