import type { ResultFacets } from '../facets/result-facets.ts';
import { toPageToken, type IndexFile } from './index-file.ts';
import type { Hits } from './postings.ts';
import type { ReadUnit } from './score-unit.ts';

/** What each result can be narrowed by; articles and pages by their positions in the index. */
export interface TraitReader {
  readonly ofPage: (position: number) => ResultFacets;
  readonly ofArticle: (position: number) => ResultFacets;
  readonly ofUnit: (article: number, unit: ReadUnit) => ResultFacets;
}

/** Reads traits off an index: an article or passage is of the countries that it names and of those in which places that it names lie. */
export function createTraitReader(index: IndexFile, hitsOf: (term: string) => Hits): TraitReader {
  const articlesOf = index.pages.map(({ kind, id }) => [...hitsOf(toPageToken(kind, id)).keys()]);
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

  // Units are read once and asked with every query.
  const known = new WeakMap<ReadUnit, ResultFacets>();
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
    ofUnit: (article, unit) => {
      const earlier = known.get(unit);
      if (earlier !== undefined) return earlier;
      const origin = toOrigin([article]);
      const traits: ResultFacets = {
        kind: new Set([unit.kind]),
        ...toNamed(unit.names.flatMap(([, , pages]) => pages)),
        source: origin.source,
        year: unit.years === undefined ? origin.year : new Set(unit.years),
      };
      known.set(unit, traits);
      return traits;
    },
  };
}
