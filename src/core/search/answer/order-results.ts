import { passesFilters } from '../../facets/result-facets.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { FacetedResult, ResultBuilder, SearchResult } from './build-results.ts';
import { pickBest, toShare } from '../rank/match-documents.ts';
import type { RankedArticle } from '../rank/rank-articles.ts';
import type { ScoredDocument } from '../rank/score-document.ts';

/** A document with what it can be filtered by. */
export interface FacetedDocument extends Pick<FacetedResult, 'facetValues'> {
  readonly scored: ScoredDocument;
}

/** An article before filtering, with what it and each of its matching documents can be filtered by. */
export interface FacetedArticle {
  readonly ranked: RankedArticle;
  readonly article: FacetedResult;
  readonly documents: readonly FacetedDocument[];
}

/** What a query finds, to be put in order. `named` are pages that it names. */
export interface FoundResults {
  readonly named: readonly SearchResult[];
  readonly cards: readonly FacetedDocument[];
  readonly articles: readonly FacetedArticle[];
}

/**
 * What says the kind of thing that is asked for is worth more; a second document of a passage or article, a note, and the
 * passage that it is on, less.
 */
const weights = { answer: 1.4, samePassage: 0.6, sameArticle: 0.95, note: 0.8, noted: 0.7 } as const;

/** A question or event that has this share of what is asked for comes first; so many follow the documents. */
const limits = { leadingShare: 0.85, cards: 6 } as const;

/** True for what passes the filters of a query. */
export const createFilter =
  ({ filters }: AnalyzedQuery) =>
  ({ facetValues }: Pick<FacetedResult, 'facetValues'>): boolean =>
    passesFilters(facetValues, filters);

export const hasKindFilter = ({ filters }: AnalyzedQuery): boolean =>
  filters.some(({ field, isNot }) => field === 'kind' && isNot !== true);

/** True for a query that is one name and nothing else, whose page is what is wanted, and for one of filters alone. */
const isOneName = ({ must, parsed, isFilterOnly }: AnalyzedQuery): boolean =>
  isFilterOnly || (must.length <= 1 && parsed.phrases.length === 0 && must.every(({ pages }) => pages.size > 0));

/** The score of a document by how much of the query it has, and whether it says what is asked for. */
const toRank = (query: AnalyzedQuery, scored: ScoredDocument): number =>
  scored.score *
  toShare(scored, query.must) ** 2 *
  (query.isAnswer(scored) ? weights.answer : 1) *
  (scored.document.kind === 'note' ? weights.note : 1) *
  (scored.note === undefined ? 1 : weights.noted);

/** An article with its documents that pass the filters: all of a kind filtered by, else the best few. */
interface Picked {
  readonly article: FacetedArticle;
  readonly documents: readonly ScoredDocument[];
  /** The article itself, if it passes the filters. */
  readonly itself: readonly SearchResult[];
}

function pickDocuments(query: AnalyzedQuery, article: FacetedArticle): Picked {
  const matching = article.documents.filter(createFilter(query)).map(({ scored }) => scored);
  const passing = isOneName(query) ? matching : matching.toSorted((a, b) => toRank(query, b) - toRank(query, a));
  const documents = hasKindFilter(query) ? passing : query.must.length === 0 ? [] : pickBest(passing);
  const itself = { ...article.article.result, more: passing.length - documents.length };
  // An article of which a note alone has the words does not have them itself.
  const isNoted =
    article.documents.length > 0 &&
    article.documents.every(({ scored: { document, note } }) => document.kind === 'note' || note !== undefined);
  return { article, documents, itself: createFilter(query)(article.article) && !isNoted ? [itself] : [] };
}

/** The documents of all articles, the best first. What a passage or an article has a second time comes later. */
function sortDocuments(query: AnalyzedQuery, picked: readonly Picked[], results: ResultBuilder): readonly SearchResult[] {
  const seen = new Map<string, number>();
  const countUp = (key: string): number => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
  return picked
    .flatMap(({ article: { ranked }, documents }) => documents.map((scored) => ({ ranked, scored, rank: toRank(query, scored) })))
    .toSorted((a, b) => b.rank - a.rank)
    .map((one) => {
      const { id, passage = id } = one.scored.document;
      const articleId = one.ranked.article.id;
      const lower = weights.samePassage ** countUp(`${articleId}#${passage}`) * weights.sameArticle ** countUp(articleId);
      return { ...one, rank: one.rank * lower };
    })
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ ranked, scored }) => results.toDocument(ranked, scored));
}

/**
 * Puts what a query finds in order (decisions.md#d25). One name: its pages, then each article with its documents. Else: the question and the
 * event that have what is asked for, the documents of all articles, other questions and events, the articles, and pages that are named.
 */
export function orderResults(
  query: AnalyzedQuery,
  { named, cards, articles }: FoundResults,
  results: ResultBuilder,
): readonly SearchResult[] {
  const picked = articles.map((article) => pickDocuments(query, article));
  const ranked = cards
    .filter(createFilter(query))
    .map(({ scored }) => ({ scored, rank: toRank(query, scored) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ scored }) => scored);
  if (hasKindFilter(query) || isOneName(query)) {
    const shown = hasKindFilter(query) ? ranked.map(results.toCard) : [];
    const inArticles = picked.flatMap(({ article, documents, itself }) => [
      ...itself,
      ...documents.map((scored) => results.toDocument(article.ranked, scored)),
    ]);
    return [...named, ...shown, ...inArticles];
  }
  const leading = ranked.filter((scored) => toShare(scored, query.must) >= limits.leadingShare).slice(0, 1);
  const others = ranked.filter((scored) => !leading.includes(scored)).slice(0, limits.cards);
  return [
    ...leading.map(results.toCard),
    ...sortDocuments(query, picked, results),
    ...others.map(results.toCard),
    ...picked.flatMap(({ itself }) => itself),
    ...named,
  ];
}
