import { countFacets, type FacetCounts, type ResultFacets, type ResultField, type ResultFilter } from '../../facets/result-facets.ts';
import type { AnalyzedDocument } from '../rank/analyze-document.ts';
import { toFacetTerm, toPageTerm, type IndexedPage } from '../index/index-file.ts';
import type { Postings } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** What a result can be filtered by, looked up only when a filter asks for it. */
export type FilterableValues = Readonly<Record<ResultField, Pick<ReadonlySet<string>, 'has'>>>;

/** Every kind of result that an article gives. */
const articleKinds = ['article', 'passage', 'claim', 'note'] as const;

/** The values of a field that a document has by its postings. */
const toLookup = (
  { postingsOf }: SearchIndex,
  field: ResultField,
  isOf: (postings: Postings) => boolean,
): Pick<ReadonlySet<string>, 'has'> => ({
  has: (value) => isOf(postingsOf(toFacetTerm(field, value))),
});

/** The values of an article: those of all its documents. */
export const readArticle = (index: SearchIndex, position: number): FilterableValues => {
  const has = (postings: Postings): boolean => postings.has(position);
  return {
    kind: new Set(articleKinds),
    actor: toLookup(index, 'actor', has),
    country: toLookup(index, 'country', has),
    source: toLookup(index, 'source', has),
    year: toLookup(index, 'year', has),
  };
};

/** The articles that name a page. */
const listArticles = ({ postingsOf, manifest }: SearchIndex, { kind, id }: IndexedPage): readonly number[] =>
  [...postingsOf(toPageTerm(kind, id)).keys()].filter((position) => position < manifest.articleCount);

/** The values of a page; it has the publications and years of the articles that name it. */
export const readPage = (index: SearchIndex, page: IndexedPage): FilterableValues => {
  const isNamed = (postings: Postings): boolean => listArticles(index, page).some((article) => postings.has(article));
  return {
    kind: new Set([page.kind]),
    actor: new Set(page.kind === 'actor' ? [page.id] : []),
    country: new Set(page.countries),
    source: page.kind === 'source' ? new Set([page.id]) : toLookup(index, 'source', isNamed),
    year: toLookup(index, 'year', isNamed),
  };
};

/** The values of a passage, claim or note of an article, or of a question or event, which belongs to none. */
export const readDocument = (index: SearchIndex, document: AnalyzedDocument, article: number | undefined): FilterableValues => {
  const pages = document.names.flatMap(([, , positions]) => positions.flatMap((position) => index.pageAt(position) ?? []));
  const isOfArticle = (postings: Postings): boolean => article !== undefined && postings.has(article);
  return {
    kind: new Set([document.kind]),
    actor: new Set(pages.filter(({ kind }) => kind === 'actor').map(({ id }) => id)),
    country: new Set(pages.filter(({ kind }) => kind === 'country' || kind === 'place').flatMap(({ countries }) => countries)),
    source: toLookup(index, 'source', isOfArticle),
    year: document.years === undefined ? toLookup(index, 'year', isOfArticle) : new Set(document.years),
  };
};

/** What a query finds, by postings alone: pages, and the positions of articles, questions and events. */
export interface FoundPositions {
  readonly pages: readonly IndexedPage[];
  readonly documents: readonly number[];
}

/** The fields whose values are in postings, and how their terms begin. */
const postedFields = (['actor', 'country', 'source', 'year'] as const).map((field) => [field, toFacetTerm(field, '')] as const);

/**
 * Counts what can be filtered by: of each value, the number of pages, articles, questions and events that it would leave. How many passages
 * and claims that would be is not known before they are loaded, so these kinds are listed without a number.
 */
export function countByPostings(index: SearchIndex, { pages, documents }: FoundPositions, filters: readonly ResultFilter[]): FacetCounts {
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
  return countFacets(items, filters, toLabel);
}
