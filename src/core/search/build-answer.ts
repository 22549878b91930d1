import type { AnalyzedQuery } from './analyze-query.ts';
import type { FacetedResult, PageMatches, ResultBuilder, SearchResult } from './build-results.ts';
import { countFacets, passesFilters, type FacetCounts } from '../facets/result-facets.ts';
import type { IndexFile } from './index-file.ts';
import type { Pipeline } from './load-pipeline.ts';
import type { MatchedArticle } from './match-article.ts';
import { pickBest } from './match-documents.ts';
import type { Question } from './correct-spelling.ts';
import { toText } from './parse-query.ts';
import type { ResultField } from '../facets/result-facets.ts';
import { rerankArticles, type RankedArticle } from './rank-articles.ts';
import type { ScoredDocument } from './score-document.ts';
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
  /** Words of the query that were not searched for, as no article is written in their script. */
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

export interface AnswerBuilder {
  readonly build: (query: AnalyzedQuery, pipeline: Pipeline, articles: readonly MatchedArticle[], isComplete: boolean) => SearchAnswer;
  /** An answer without results, with suggestions instead. */
  readonly buildEmpty: (query: AnalyzedQuery, pipeline: Pipeline) => SearchAnswer;
}

interface FacetedDocument extends Pick<FacetedResult, 'facetValues'> {
  readonly scored: ScoredDocument;
}

/** An article before filtering, with what it and each of its matching documents can be filtered by. */
interface FacetedArticle {
  readonly ranked: RankedArticle;
  readonly article: FacetedResult;
  readonly documents: readonly FacetedDocument[];
}

/** Maximum numbers of results. */
const limits = { partialMatches: 6, filteredPages: 12, mentionedActors: 12, mentionedPlaces: 4, all: 300 } as const;

const createFilter =
  ({ filters }: AnalyzedQuery) =>
  ({ facetValues }: Pick<FacetedResult, 'facetValues'>): boolean =>
    passesFilters(facetValues, filters);

const hasKindFilter = ({ filters }: AnalyzedQuery): boolean => filters.some(({ field }) => field === 'kind');
const toResults = (faceted: readonly FacetedResult[]): readonly SearchResult[] => faceted.map(({ result }) => result);

const listPages = (query: AnalyzedQuery, { exactMatches, partialMatches }: PageMatches): readonly SearchResult[] => {
  const maxPartial = hasKindFilter(query) ? limits.all : query.isFilterOnly ? limits.filteredPages : limits.partialMatches;
  const passing = createFilter(query);
  return toResults([...exactMatches.filter(passing), ...partialMatches.filter(passing).slice(0, maxPartial)]);
};

/** An article and its documents that pass the filters: all of a kind filtered by, else the best few. */
const listArticle = (
  query: AnalyzedQuery,
  { ranked, article, documents }: FacetedArticle,
  results: ResultBuilder,
): readonly SearchResult[] => {
  const passing = documents.filter(createFilter(query)).map(({ scored }) => scored);
  const picked = hasKindFilter(query) ? passing : query.must.length === 0 ? [] : pickBest(passing);
  return [
    ...(createFilter(query)(article) ? [{ ...article.result, more: passing.length - picked.length }] : []),
    ...picked.map((scored) => results.toDocument(ranked, scored)),
  ];
};

/** Actors and places mentioned in the passages with the most of the query. Skipped when the query is exactly one actor: that page already lists co-mentions. */
const listMentionedPages = (
  query: AnalyzedQuery,
  articles: readonly FacetedArticle[],
  { exactMatches, partialMatches }: PageMatches,
  results: ResultBuilder,
): readonly SearchResult[] => {
  const { resolved, parsed, filters } = query;
  const isOneName = resolved.remainder === '' && parsed.phrases.length === 0 && resolved.names.length === 1;
  if (filters.length > 0 || (isOneName && exactMatches.some(({ result }) => result.kind === 'actor'))) return [];
  const passages = articles
    .flatMap(({ documents }) => documents.map(({ scored }) => scored))
    .filter(({ document }) => document.kind === 'passage');
  const maxCoverage = Math.max(0, ...passages.map(({ coverage }) => coverage));
  const listed = new Set(toResults([...exactMatches, ...partialMatches]).map(({ url }) => url));
  const best = passages.filter(({ coverage }) => coverage === maxCoverage);
  const found = toResults(results.findMentionedPages(best, query)).filter(({ url }) => !listed.has(url));
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
    build: (query, { results }, matched, isComplete) => {
      const { parsed, filters, unknownFilters, resolved } = query;
      const pages = results.findPages(query);
      const articles = rerankArticles(matched).map(({ ranked, documents, isLoaded }): FacetedArticle => ({
        ranked,
        article: results.toArticle(ranked, documents[0], isLoaded, query),
        documents: documents.map((scored) => ({ scored, facetValues: facetReader.ofDocument(ranked.position, scored.document) })),
      }));
      const shown = [
        ...listPages(query, pages),
        ...articles.flatMap((article) => listArticle(query, article, results)),
        ...listMentionedPages(query, articles, pages, results),
      ];
      const all = [...pages.exactMatches, ...pages.partialMatches, ...articles.flatMap((one) => [one.article, ...one.documents])];
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
        ignored: resolved.ignored,
        disambiguation: findDisambiguation(query, pages),
        failed: isComplete ? matched.filter(({ isLoaded }) => !isLoaded).length : 0,
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
