import type { ResultField } from '../../facets/result-facets.ts';
import type { AnalyzedDocument } from '../rank/analyze-document.ts';
import { toFacetTerm, toPageTerm, type IndexedPage } from '../index/index-file.ts';
import type { Postings } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** What a result can be filtered by, looked up only when a filter asks for it. */
export type FilterableValues = Readonly<Record<ResultField, Pick<ReadonlySet<string>, 'has'>>>;

/** Every kind of result that an article gives. */
export const articleKinds = ['article', 'passage', 'claim', 'note'] as const;

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
export const listArticles = ({ postingsOf, manifest }: SearchIndex, { kind, id }: IndexedPage): readonly number[] =>
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
