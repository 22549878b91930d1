import {
  countFacets as countValues,
  type FacetCounts,
  type ResultFacets,
  type ResultField,
  type ResultFilter,
} from '../../facets/result-facets.ts';
import { understand, type AskedIndex } from '../asked-index.ts';
import { toFacetTerm, toPageTerm, type IndexedPage } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { findPages } from './build-results.ts';
import { articleKinds, listArticles, readPage } from './read-facets.ts';

/** What a query finds, by postings alone: pages, and the positions of articles, questions and events. */
interface FoundPositions {
  readonly pages: readonly IndexedPage[];
  readonly documents: readonly number[];
}

/** The fields whose values are in postings, and how their terms begin. */
const postedFields = (['actor', 'country', 'source', 'year'] as const).map((field) => [field, toFacetTerm(field, '')] as const);

/**
 * Counts what can be filtered by: of each value, the number of pages, articles, questions and events that it would leave. How many passages
 * and claims that would be is not known before they are loaded, so these kinds are listed without a number.
 */
function countByPostings(index: SearchIndex, { pages, documents }: FoundPositions, filters: readonly ResultFilter[]): FacetCounts {
  const { manifest, postingsOf, termsWith, positionsOf, pageAt } = index;
  const toEmpty = (kinds: readonly string[]) => ({
    kind: new Set<string>(kinds),
    ...{ actor: new Set<string>(), country: new Set<string>(), source: new Set<string>(), year: new Set<string>() },
  });
  const isEvent = (position: number): boolean => postingsOf(toFacetTerm('kind', 'event')).has(position);
  const values = new Map(
    documents.map((position) => [
      position,
      toEmpty(position < manifest.articleCount ? articleKinds : [isEvent(position) ? 'event' : 'question']),
    ]),
  );
  const articlesOf = pages.map((page) => ({
    articles: new Set(listArticles(index, page)),
    values: { ...readPage(index, page), ...toEmpty([page.kind]) },
    page,
  }));
  for (const { page, values: own } of articlesOf) {
    if (page.kind === 'actor' || page.kind === 'source') own[page.kind].add(page.id);
    for (const country of page.countries) own.country.add(country);
  }
  for (const [field, prefix] of postedFields)
    for (const term of termsWith(prefix)) {
      const value = term.slice(prefix.length);
      const postings = postingsOf(term);
      for (const position of postings.keys()) values.get(position)?.[field].add(value);
      if (field !== 'source' && field !== 'year') continue;
      for (const { articles, values: own, page } of articlesOf)
        if ((field === 'year' || page.kind !== 'source') && [...articles].some((article) => postings.has(article))) own[field].add(value);
    }
  const toLabel = (field: ResultField, value: string): string =>
    field === 'actor' || field === 'source' || field === 'country'
      ? (pageAt(positionsOf(toPageTerm(field, value))[0] ?? -1)?.title ?? value)
      : value;
  const items: readonly ResultFacets[] = [...values.values(), ...articlesOf.map((one) => one.values)];
  return countValues(items, filters, toLabel);
}

/** Counts the values that the results of a query can be narrowed down by. */
export async function countFacets(asked: AskedIndex, query: string): Promise<FacetCounts> {
  const { index } = asked;
  const { pipeline, analyzed, ranked } = await understand(asked, query);
  return index.settle(() => {
    const { exactMatches, partialMatches } = findPages(index, pipeline.names, analyzed);
    const pages = ranked.isEmpty ? [] : [...exactMatches, ...partialMatches].map(({ page }) => page);
    const documents = [...ranked.articles.map(({ position }) => position), ...ranked.cards];
    return countByPostings(index, { pages, documents }, analyzed.filters);
  });
}
