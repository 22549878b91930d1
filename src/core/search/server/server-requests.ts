import { conjunctive, maxOptions, resultFields } from '../../facets/result-facets.ts';
import type { QueryPart } from '../query/parse-query.ts';
import { toDocumentId, type ServerDocument } from './server-document.ts';
import { forFilters, forMarks, forQuery, type ServerQuery } from './server-query.ts';

/** The body of a request to `_search`. */
export type SearchRequest = Readonly<Record<string, unknown>>;

/** What is round a match in a highlighted text: characters that no text has. */
export const marks = { start: '\uFDD0', end: '\uFDD1' } as const;

/** Whole texts with what matches: words in one field, phrases in the other, wherever the query looks for them. */
const toHighlight = (query: ServerQuery): object => ({
  ...{ pre_tags: [marks.start], post_tags: [marks.end], number_of_fragments: 0, require_field_match: false },
  highlight_query: forMarks(query),
  fields: { text: {}, 'text.quoted': {} },
});

const shown: readonly (keyof ServerDocument)[] = [
  ...(['kind', 'id', 'url', 'title', 'summary', 'language', 'article', 'articleTitle', 'passage', 'text', 'names'] as const),
];

/** The groups that are asked for: articles, and as many pages, questions and events as there is room for beside them. */
export const toGroupCount = (articles: number): number => articles + 16;
/** Documents of an article; more is what a server gives of one group at most, for a reader who asks for one kind. */
const perGroup = { some: 9, all: 100 } as const;

/** The best articles with the best of what is in them, pages, questions and events; and how many of each kind there are. */
export const askForResults = (query: ServerQuery, articles: number, isOneKind: boolean): SearchRequest => ({
  size: toGroupCount(articles),
  query: { bool: { must: forQuery(query), filter: forFilters(query.filters) } },
  sort: ['_score', { published: 'desc' }],
  _source: false,
  collapse: {
    field: 'group',
    inner_hits: {
      ...{ name: 'documents', size: isOneKind ? perGroup.all : perGroup.some, sort: [{ isInArticle: 'asc' }, '_score'] },
      ...{ _source: shown, highlight: toHighlight(query) },
    },
  },
  aggs: { kinds: { terms: { field: 'kind' } }, articles: { cardinality: { field: 'article' } } },
});

/** The passages of one article that a query finds, whatever its filters. */
export const askForPassages = (query: ServerQuery, article: string): SearchRequest => ({
  size: 1000,
  query: { bool: { must: forQuery(query), filter: [{ term: { article } }, { term: { kind: 'passage' } }] } },
  _source: shown,
  highlight: toHighlight(query),
});

/** The claims that a query finds: as many as a server gives at most. */
export const askForClaims = (query: ServerQuery): SearchRequest => ({
  size: 10_000,
  query: { bool: { must: forQuery(query), filter: [forFilters(query.filters), { term: { kind: 'claim' } }] } },
  _source: ['kind', 'id', 'url'],
});

/** How many documents each value would leave. A value of a field that a document has once takes the place of the one in use. */
export const askForFacets = (query: ServerQuery): SearchRequest => ({
  size: 0,
  query: forQuery(query),
  aggs: Object.fromEntries(
    resultFields.map((field) => [
      field,
      {
        filter: forFilters(query.filters, conjunctive.has(field) ? undefined : field),
        aggs: { values: { terms: { field, size: maxOptions } } },
      },
    ]),
  ),
});

/** The pages that filters and exclusions may mean, by id or by name, and the years that there are. */
export const askForMeant = (parts: readonly QueryPart[]): SearchRequest => ({
  size: 100,
  query: {
    bool: {
      filter: { terms: { kind: ['actor', 'country', 'place', 'source'] } },
      should: parts.flatMap(({ text }) => [{ term: { id: text.toLowerCase() } }, { term: { 'names.whole': text } }]),
      minimum_should_match: 1,
    },
  },
  _source: shown,
  aggs: { years: { terms: { field: 'year', size: 1000 } } },
});

/** Pages by kind and id. */
export const askForPages = (pages: readonly Pick<ServerDocument, 'kind' | 'id'>[]): SearchRequest => ({
  size: pages.length,
  query: { ids: { values: pages.map(toDocumentId) } },
  _source: shown,
});
