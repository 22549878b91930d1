import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { FacetedResult, PageMatches, ResultBuilder, SearchResult } from './build-results.ts';
import { countFacets, type FacetCounts } from '../../facets/result-facets.ts';
import type { IndexFile } from '../index/index-file.ts';
import type { Pipeline } from '../load-pipeline.ts';
import type { MatchedArticle } from '../rank/match-article.ts';
import { createFilter, hasKindFilter, orderResults, type FacetedArticle } from './order-results.ts';
import type { Question } from '../query/correct-spelling.ts';
import { toText } from '../query/parse-query.ts';
import type { ResultField } from '../../facets/result-facets.ts';
import { rerankArticles } from '../rank/rank-articles.ts';
import type { ScoredDocument } from '../rank/score-document.ts';
import type { FacetReader } from './facet-reader.ts';

export interface SearchAnswer extends Pick<AnalyzedQuery, 'parsed' | 'filters' | 'unknownFilters'> {
  /** Pages that the query names, then articles, each followed by its passages and claims, then actors and places that those mention. */
  readonly results: readonly SearchResult[];
  /** Values to filter by, each with the number of results that it would leave, those not shown included. */
  readonly facets: FacetCounts;
  /** Without results: pages that some words of the query name. */
  readonly suggestions: readonly SearchResult[];
  /** The query's words as understood, when a misspelling was corrected. */
  readonly correction?: string | undefined;
  /** Words of the query that no article has. */
  readonly ignored: readonly string[];
  /** Without results: what to ask of a name in the query that no page here has. */
  readonly question?: Question | undefined;
  /** Of a name that several pages have: the first `count` results are those pages. */
  readonly disambiguation?: { readonly typed: string; readonly count: number } | undefined;
  /** False while passages are still being loaded. */
  readonly isComplete: boolean;
  /** Number of articles whose passages could not be loaded. */
  readonly failed: number;
}

/** What a query finds: articles with their documents, and questions and events. */
export interface Found {
  readonly articles: readonly MatchedArticle[];
  readonly cards: readonly ScoredDocument[];
}

export interface AnswerBuilder {
  readonly build: (query: AnalyzedQuery, pipeline: Pipeline, found: Found, isComplete: boolean) => SearchAnswer;
  /** An answer without results, with suggestions instead. */
  readonly buildEmpty: (query: AnalyzedQuery, pipeline: Pipeline) => SearchAnswer;
}

/** Maximum numbers of results. */
const limits = { partialMatches: 6, filteredPages: 12, mentionedActors: 12, mentionedPlaces: 4, all: 300 } as const;

const toResults = (faceted: readonly FacetedResult[]): readonly SearchResult[] => faceted.map(({ result }) => result);

const listPages = (query: AnalyzedQuery, { exactMatches, partialMatches }: PageMatches): readonly SearchResult[] => {
  const maxPartial = hasKindFilter(query) ? limits.all : query.isFilterOnly ? limits.filteredPages : limits.partialMatches;
  const passing = createFilter(query);
  return toResults([...exactMatches.filter(passing), ...partialMatches.filter(passing).slice(0, maxPartial)]);
};

/** Actors and places mentioned in the passages with the most of the query. Skipped when the query is exactly one actor: that page already lists co-mentions. */
const listMentionedPages = (
  query: AnalyzedQuery,
  articles: readonly FacetedArticle[],
  { exactMatches, partialMatches }: PageMatches,
  results: ResultBuilder,
): readonly SearchResult[] => {
  const { resolved, parsed, filters } = query;
  const isNameAlone = resolved.remainder === '' && parsed.phrases.length === 0 && resolved.names.length === 1;
  if (filters.length > 0 || (isNameAlone && exactMatches.some(({ result }) => result.kind === 'actor'))) return [];
  const passages = articles
    .flatMap(({ documents }) => documents.map(({ scored }) => scored))
    .filter(({ document }) => document.kind === 'passage');
  const maxCoverage = Math.max(0, ...passages.map(({ coverage }) => coverage));
  const listed = new Set(toResults([...exactMatches, ...partialMatches]).map(({ url }) => url));
  const best = passages.filter(({ coverage }) => coverage === maxCoverage);
  const found = toResults(results.findMentionedPages(best, query))
    .filter(({ url }) => !listed.has(url))
    .map((result) => ({ ...result, isMentioned: true as const }));
  return [
    ...found.filter(({ kind }) => kind === 'actor').slice(0, limits.mentionedActors),
    ...found.filter(({ kind }) => kind === 'place').slice(0, limits.mentionedPlaces),
  ];
};

const findDisambiguation = (query: AnalyzedQuery, { exactMatches }: PageMatches): SearchAnswer['disambiguation'] => {
  const { names, remainder } = query.resolved;
  const [only, ...others] = names;
  const count = exactMatches.filter(createFilter(query)).length;
  const isAmbiguous = others.length === 0 && remainder === '' && new Set(exactMatches.map(({ result }) => result.title)).size > 1;
  return isAmbiguous && only !== undefined && count > 1 ? { typed: only.typed, count } : undefined;
};

/** Creates an answer builder over one index. */
export function createAnswerBuilder(index: IndexFile, facetReader: FacetReader): AnswerBuilder {
  const titles = new Map(index.pages.map(({ kind, id, title }) => [`${kind}:${id}`, title]));
  const toLabel = (field: ResultField, value: string): string => titles.get(`${field}:${value}`) ?? value;

  return {
    build: (query, { results }, found, isComplete) => {
      const { parsed, filters, unknownFilters, resolved } = query;
      const pages = results.findPages(query);
      const articles = rerankArticles(found.articles).map(({ ranked, documents, isLoaded }): FacetedArticle => ({
        ranked,
        article: results.toArticle(ranked, documents[0], isLoaded, query),
        documents: documents.map((scored) => ({ scored, facetValues: facetReader.ofDocument(ranked.position, scored.document) })),
      }));
      const cards = found.cards.map((scored) => ({ scored, facetValues: facetReader.ofDocument(undefined, scored.document) }));
      const shown = [
        ...orderResults(query, { named: listPages(query, pages), cards, articles }, results),
        ...listMentionedPages(query, articles, pages, results),
      ];
      const all = [...pages.exactMatches, ...pages.partialMatches, ...cards, ...articles.flatMap((one) => [one.article, ...one.documents])];
      return {
        ...{ parsed, filters, unknownFilters, isComplete },
        results: shown.slice(0, limits.all),
        facets: countFacets(
          all.map((one) => one.facetValues),
          filters,
          toLabel,
        ),
        suggestions: [],
        correction: resolved.correction,
        ignored: [...resolved.ignored, ...query.absent],
        disambiguation: findDisambiguation(query, pages),
        failed: isComplete ? found.articles.filter(({ isLoaded }) => !isLoaded).length : 0,
      };
    },
    buildEmpty: (query, { results, names }) => {
      const { parsed, filters, unknownFilters, resolved } = query;
      const namesNothing = resolved.names.length === 0 && resolved.partialMatches.length === 0;
      const named = namesNothing ? names.resolveParts(toText(parsed)) : resolved;
      const { exactMatches, partialMatches } = results.findPages({ ...query, resolved: named, isFilterOnly: false });
      return {
        ...{ parsed, filters, unknownFilters, isComplete: true, failed: 0, results: [], correction: resolved.correction, ignored: [] },
        facets: countFacets([], [], toLabel),
        suggestions: toResults([...exactMatches, ...partialMatches.slice(0, limits.partialMatches)]),
        question: named.question,
      };
    },
  };
}
