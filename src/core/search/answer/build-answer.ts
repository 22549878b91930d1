import type { AnalyzedQuery } from '../query/analyze-query.ts';
import { toPageTerm } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { findMentionedPages, findPages, type FoundPage, type PageMatches, type SearchResult } from './build-results.ts';
import type { Pipeline } from '../load-pipeline.ts';
import type { MatchedArticle } from '../rank/match-article.ts';
import { hasKindFilter, orderResults, passesAll } from './order-results.ts';
import type { Question } from '../query/correct-spelling.ts';
import { toText } from '../query/parse-query.ts';
import type { StandTogether } from './suggest-instead.ts';
import type { SuggestedQuery } from './suggest-queries.ts';
import { readDocument, readPage } from './read-facets.ts';
import type { ResultKind } from '../query/resolve-filters.ts';
import type { ScoredDocument } from '../rank/score-document.ts';

export interface SearchAnswer extends Pick<AnalyzedQuery, 'parsed' | 'filters' | 'unknownFilters'> {
  /** In the order of `orderResults`, then actors and places that the passages mention. */
  readonly results: readonly SearchResult[];
  /** What the values of its filters are called. */
  readonly labels: ReadonlyMap<string, string>;
  /** Number of pages, questions, events and articles that match; of passages, claims and notes as far as they are loaded. */
  readonly counts: ReadonlyMap<ResultKind, number>;
  /** Without results: pages that some words of the query name. */
  readonly suggestions: readonly SearchResult[];
  /** The query's words as understood, when a misspelling was corrected. */
  readonly correction?: string | undefined;
  /** Words of the query that no article has. */
  readonly ignored: readonly string[];
  /** Without results: queries near this one that find something, and words of a quotation that stand together. */
  readonly tries: readonly SuggestedQuery[];
  readonly together?: StandTogether | undefined;
  /** Without results: what to ask of a name in the query that no page here has. */
  readonly question?: Question | undefined;
  /** Of a name that several pages have: the first `count` results are those pages. */
  readonly disambiguation?: { readonly typed: string; readonly count: number } | undefined;
  /** False while passages are still being loaded. */
  readonly isComplete: boolean;
  /** Number of articles that match by their words and have not been looked at yet. */
  readonly remaining: number;
  /** Number of articles, questions and events that could not be loaded. */
  readonly failed: number;
}

/** What a query finds, as far as it is loaded. */
export interface Found extends Pick<SearchAnswer, 'isComplete' | 'remaining' | 'failed'> {
  /** In the groups in which they were loaded. */
  readonly articles: readonly (readonly MatchedArticle[])[];
  readonly cards: readonly ScoredDocument[];
  /** Kinds of all questions and events that match. */
  readonly cardKinds: readonly ('question' | 'event')[];
}

/** Maximum numbers of results. */
const limits = { partialMatches: 6, filteredPages: 12, mentionedActors: 12, mentionedPlaces: 4, all: 300 } as const;

const toResults = (pages: readonly FoundPage[]): readonly SearchResult[] => pages.map(({ result }) => result);

/** The pages that a query names and that pass its filters. */
function listPages(index: SearchIndex, query: AnalyzedQuery, { exactMatches, partialMatches }: PageMatches): PageMatches {
  const maxPartial = hasKindFilter(query) ? limits.all : query.isFilterOnly ? limits.filteredPages : limits.partialMatches;
  const passing: FoundPage[] = [];
  for (const one of partialMatches) {
    if (passing.length >= maxPartial) break;
    if (passesAll(query, () => readPage(index, one.page))) passing.push(one);
  }
  return { exactMatches: exactMatches.filter(({ page }) => passesAll(query, () => readPage(index, page))), partialMatches: passing };
}

/** Actors and places mentioned in the passages with the most of the query. Skipped when the query is exactly one actor: that page already lists co-mentions. */
function listMentionedPages(index: SearchIndex, query: AnalyzedQuery, { articles }: Found, named: PageMatches): readonly SearchResult[] {
  const { resolved, parsed, filters } = query;
  const isNameAlone = resolved.remainder === '' && parsed.phrases.length === 0 && resolved.names.length === 1;
  if (filters.length > 0 || (isNameAlone && named.exactMatches.some(({ page }) => page.kind === 'actor'))) return [];
  const passages = articles.flat().flatMap(({ documents }) => documents.filter(({ document }) => document.kind === 'passage'));
  const maxCoverage = Math.max(0, ...passages.map(({ coverage }) => coverage));
  const listed = new Set(toResults([...named.exactMatches, ...named.partialMatches]).map(({ url }) => url));
  const best = passages.filter(({ coverage }) => coverage === maxCoverage);
  const found = toResults(findMentionedPages(index, best, query))
    .filter(({ url }) => !listed.has(url))
    .map((result) => ({ ...result, isMentioned: true as const }));
  return [
    ...found.filter(({ kind }) => kind === 'actor').slice(0, limits.mentionedActors),
    ...found.filter(({ kind }) => kind === 'place').slice(0, limits.mentionedPlaces),
  ];
}

const findDisambiguation = ({ resolved }: AnalyzedQuery, { exactMatches }: PageMatches): SearchAnswer['disambiguation'] => {
  const [only, ...others] = resolved.names;
  const isAmbiguous = others.length === 0 && resolved.remainder === '' && new Set(exactMatches.map(({ result }) => result.title)).size > 1;
  return isAmbiguous && only !== undefined ? { typed: only.typed, count: exactMatches.length } : undefined;
};

/** The numbers of results by their kinds, those that are not loaded included; passages, claims and notes are counted once all of them are. */
function countResults(index: SearchIndex, query: AnalyzedQuery, found: Found, named: PageMatches): SearchAnswer['counts'] {
  const { cardKinds, articles, remaining, isComplete } = found;
  const documents = articles
    .flat()
    .flatMap(({ ranked, documents: all }) =>
      all.filter(({ document }) => passesAll(query, () => readDocument(index, document, ranked.position))),
    );
  const isCounted = isComplete && (remaining === 0 || hasKindFilter(query));
  const kinds: readonly ResultKind[] = [
    ...cardKinds,
    ...(isCounted ? documents.map(({ document }) => document.kind) : []),
    ...[...named.exactMatches, ...named.partialMatches].map(({ page }) => page.kind),
  ];
  const counts = new Map<ResultKind, number>([['article', articles.flat().length + remaining]]);
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const passing = Array.from(counts).filter(
    ([kind, count]) =>
      count > 0 && query.filters.every(({ field, values, isNot }) => field !== 'kind' || values.has(kind) !== (isNot === true)),
  );
  return new Map(passing);
}

const labelFilters = ({ pageAt, positionsOf }: SearchIndex, { filters }: AnalyzedQuery): SearchAnswer['labels'] =>
  new Map(
    filters.flatMap(({ field, values }) =>
      [...values].flatMap((value) => {
        const page = field === 'kind' || field === 'year' ? undefined : pageAt(positionsOf(toPageTerm(field, value))[0] ?? -1);
        return page === undefined ? [] : [[value, page.title] as const];
      }),
    ),
  );

/** Builds the answer of what was found. */
export function buildAnswer(index: SearchIndex, { names }: Pipeline, query: AnalyzedQuery, found: Found): SearchAnswer {
  const { parsed, filters, unknownFilters, resolved } = query;
  const named = listPages(index, query, findPages(index, names, query));
  const { articles, cards, isComplete, remaining, failed } = found;
  // They come last, and what they are has to be loaded: for a reader who has all results, or has asked for more.
  const isEnd = isComplete && (remaining === 0 || articles.length > 1);
  const ordered = orderResults(index, query, {
    named: toResults([...named.exactMatches, ...named.partialMatches]),
    cards,
    articles,
  });
  return {
    ...{ parsed, filters, unknownFilters, isComplete, remaining, failed },
    labels: labelFilters(index, query),
    results: [...ordered, ...(isEnd ? listMentionedPages(index, query, found, named) : [])].slice(0, limits.all),
    counts: countResults(index, query, found, named),
    suggestions: [],
    tries: [],
    correction: resolved.correction,
    ignored: [...resolved.ignored, ...query.absent],
    disambiguation: findDisambiguation(query, named),
  };
}

/** Builds an answer without results, with suggestions instead. */
export function buildEmptyAnswer(index: SearchIndex, { names }: Pipeline, query: AnalyzedQuery): SearchAnswer {
  const { parsed, filters, unknownFilters, resolved } = query;
  const namesNothing = resolved.names.length === 0 && resolved.partialMatches.length === 0;
  const named = namesNothing ? names.resolveParts(toText(parsed)) : resolved;
  const { exactMatches, partialMatches } = findPages(index, names, { ...query, resolved: named, isFilterOnly: false });
  return {
    ...{
      parsed,
      filters,
      unknownFilters,
      isComplete: true,
      remaining: 0,
      failed: 0,
      results: [],
      counts: new Map(),
      ignored: [],
      tries: [],
    },
    labels: labelFilters(index, query),
    correction: resolved.correction,
    suggestions: toResults([...exactMatches, ...partialMatches.slice(0, limits.partialMatches)]),
    question: named.question,
  };
}
