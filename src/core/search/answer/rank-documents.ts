import { readArticle } from './read-facets.ts';
import { passesAll } from './order-results.ts';
import { toFacetTerm } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import { rankArticles, rankCards, type RankedArticle } from '../rank/rank-articles.ts';

/** How much of what is asked for a question or event must have. */
const minCardShare = 0.6;

const matchesNothing = ({ postings, pages }: QueryClause): boolean => postings.size === 0 && pages.size === 0;

/** What a query finds by postings alone: its articles, best first, and the positions of questions and events. */
export interface Ranked {
  readonly articles: readonly RankedArticle[];
  readonly cards: readonly number[];
  /** True when nothing has all that is asked for, whatever the filters. */
  readonly isEmpty: boolean;
}

/** Ranks what has all that is asked for, whatever the filters. */
export function rankDocuments(index: SearchIndex, { must, isFilterOnly, isQuestion, unknownFilters, resolved }: AnalyzedQuery): Ranked {
  const { articleCount, cardCount } = index.manifest;
  const nothing: Ranked = { articles: [], cards: [], isEmpty: true };
  if (unknownFilters.length > 0 || must.some(matchesNothing)) return nothing;
  if (must.length === 0 && !isFilterOnly) return { ...nothing, isEmpty: resolved.remainder !== '' };
  const articles = rankArticles(must, articleCount, isQuestion);
  const cards = isFilterOnly
    ? Array.from({ length: cardCount }, (_, i) => articleCount + i)
    : rankCards(must, articleCount, articleCount + cardCount, minCardShare);
  return { articles, cards, isEmpty: articles.length + cards.length === 0 && resolved.remainder !== '' };
}

/** Those that pass the filters of a query. */
export const filterRanked = (index: SearchIndex, query: AnalyzedQuery, { articles, cards, isEmpty }: Ranked): Ranked => ({
  articles: articles.filter(({ position }) => passesAll(query, () => readArticle(index, position))),
  cards: cards.filter((position) =>
    passesAll(query, () => ({ ...readArticle(index, position), kind: new Set([toCardKind(index, position)]) })),
  ),
  isEmpty,
});

/** Whether a card is a question or an event. */
export const toCardKind = ({ postingsOf }: SearchIndex, position: number): 'event' | 'question' =>
  postingsOf(toFacetTerm('kind', 'event')).has(position) ? 'event' : 'question';
