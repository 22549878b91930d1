import type { AnalyzedDocument } from '../rank/analyze-document.ts';
import type { ResultFacets } from '../../facets/result-facets.ts';
import { toPageTerm, type IndexFile } from '../index/index-file.ts';
import type { Postings } from '../index/postings.ts';

/** The facet values of results. Pages and articles are given by their positions in the index. */
export interface FacetReader {
  readonly ofPage: (position: number) => ResultFacets;
  readonly ofArticle: (position: number) => ResultFacets;
  /** A question or event belongs to no article. */
  readonly ofDocument: (article: number | undefined, document: AnalyzedDocument) => ResultFacets;
}

/**
 * Creates a reader of facet values over one index. An article or passage belongs to the countries that it names, and to those of the
 * places that it names. Never throws: an unknown position has no values.
 *
 * Example: `createFacetReader(index, postingsOf).ofPage(0).country`.
 */
export function createFacetReader(index: IndexFile, postingsOf: (term: string) => Postings): FacetReader {
  const articlesOf = index.pages.map(({ kind, id }) =>
    [...postingsOf(toPageTerm(kind, id)).keys()].filter((article) => article < index.articles.length),
  );
  const pagesOf = index.articles.map(() => [] as number[]);
  for (const [page, articles] of articlesOf.entries()) for (const article of articles) pagesOf[article]?.push(page);

  const toNamed = (positions: readonly number[]): Pick<ResultFacets, 'actor' | 'country'> => {
    const pages = positions.flatMap((position) => index.pages[position] ?? []);
    return {
      actor: new Set(pages.filter(({ kind }) => kind === 'actor').map(({ id }) => id)),
      country: new Set(pages.filter(({ kind }) => kind === 'country' || kind === 'place').flatMap(({ countries }) => countries)),
    };
  };
  const toOrigin = (articles: readonly number[]): Pick<ResultFacets, 'source' | 'year'> => {
    const from = articles.flatMap((position) => index.articles[position] ?? []);
    return { source: new Set(from.flatMap(({ source }) => source ?? [])), year: new Set(from.flatMap(({ years }) => years)) };
  };

  // Documents stay the same from query to query, so their values are worked out once.
  const known = new WeakMap<AnalyzedDocument, ResultFacets>();
  return {
    ofPage: (position) => {
      const page = index.pages[position];
      const origin = toOrigin(articlesOf[position] ?? []);
      const isSource = page?.kind === 'source';
      return {
        ...origin,
        kind: new Set(page === undefined ? [] : [page.kind]),
        actor: new Set(page?.kind === 'actor' ? [page.id] : []),
        country: new Set(page?.countries),
        source: isSource ? new Set([page.id]) : origin.source,
      };
    },
    ofArticle: (position) => ({ kind: new Set(['article']), ...toNamed(pagesOf[position] ?? []), ...toOrigin([position]) }),
    ofDocument: (article, document) => {
      const earlier = known.get(document);
      if (earlier !== undefined) return earlier;
      const origin = toOrigin(article === undefined ? [] : [article]);
      const values: ResultFacets = {
        kind: new Set([document.kind]),
        ...toNamed(document.names.flatMap(([, , pages]) => pages)),
        source: origin.source,
        year: document.years === undefined ? origin.year : new Set(document.years),
      };
      known.set(document, values);
      return values;
    },
  };
}
