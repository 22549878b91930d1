import type { QueryClause } from '../query/build-clauses.ts';
import type { IndexedArticle, IndexFile } from '../index/index-file.ts';
import type { ScoredDocument } from './score-document.ts';

export interface RankedArticle {
  readonly article: IndexedArticle;
  /** Its position in the index. */
  readonly position: number;
  readonly score: number;
  /** The one word of the query that it does not have, as typed. */
  readonly missingWord?: string | undefined;
}

/** From this number of clauses on, an article may lack one word, though never a name or phrase. */
const minClausesToMissOne = 3;

/** Weight of the best passage or claim of an article, where the score of the whole article counts 1. */
const bestDocumentWeight = 0.3;

/** Articles that have every clause come first, then by score; the sort is stable, so that ties stay in the index's order, newest first. */
const sortRanked = <T extends Pick<RankedArticle, 'score' | 'missingWord'>>(ranked: readonly T[]): readonly T[] =>
  ranked.toSorted((a, b) => Number(a.missingWord !== undefined) - Number(b.missingWord !== undefined) || b.score - a.score);

/**
 * Ranks the articles that match all clauses, best first, by the sum of idf times impact (BM25); without clauses, gives all articles in
 * the index's order. Never throws. Example: `rankArticles(index, analyzed.must)[0]?.article.title`.
 */
export function rankArticles(index: IndexFile, clauses: readonly QueryClause[]): readonly RankedArticle[] {
  const mayBeMissing = ({ pages, phrase }: QueryClause): boolean =>
    pages.size === 0 && phrase === undefined && clauses.length >= minClausesToMissOne;
  return sortRanked(
    index.articles.flatMap((article, position): RankedArticle[] => {
      const [missing, ...more] = clauses.filter(({ postings }) => !postings.has(position));
      if (more.length > 0 || (missing !== undefined && !mayBeMissing(missing))) return [];
      const score = clauses.reduce((sum, { postings, idf }) => sum + idf * (postings.get(position) ?? 0), 0);
      return [{ article, position, score, missingWord: missing?.typed }];
    }),
  );
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
