import { nameRules, type NameType } from '../names/name-types.ts';
import { toExcerpt, type ExcerptPart } from './excerpt.ts';
import type { IndexFile, PageKind, TextFile } from './index-file.ts';
import { importPostings } from './postings.ts';
import { pickUnits, rankArticles } from './rank-articles.ts';
import { createNameResolver, type ResolvedQuery } from './resolve-names.ts';
import { readUnit, type ReadUnit, type ScoredUnit } from './score-unit.ts';
import { weighQuery } from './weigh-query.ts';

export interface SearchResult {
  readonly kind: PageKind | 'article' | 'passage' | 'claim';
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Why this is here, in words. */
  readonly why: string;
  readonly summary?: string;
  /** The article that a passage or claim stands in. */
  readonly article?: string;
  readonly passage?: string;
  readonly excerpt?: readonly ExcerptPart[];
}

export interface SearchAnswer {
  /** Pages that the query names, then articles, each followed by its passages and claims, then actors to read on with. */
  readonly results: readonly SearchResult[];
  /** Where to go when nothing has all the words: pages that some of them name. */
  readonly suggestions: readonly SearchResult[];
  /** The query as understood, when a misspelling was mended. */
  readonly mended?: string | undefined;
}

export type Search = (query: string) => Promise<SearchAnswer>;

/** Longer queries are cut: no reader types them. */
const longestQuery = 200;
const most = { near: 6, companions: 8 } as const;

/** A search over one loaded index; `loadText` fetches an article's text file, once, when the article is first among the results. */
export function createSearch(index: IndexFile, loadText: (address: string) => Promise<TextFile>): Search {
  const { hitsOf, terms } = importPostings(index.postings);
  const vocabulary = terms.filter((term) => !term.startsWith('@')).toSorted();
  const resolve = createNameResolver(index.names, { terms: vocabulary, words: index.words });

  const read = new Map<string, Promise<readonly ReadUnit[]>>();
  const loadUnits = (address: string): Promise<readonly ReadUnit[]> => {
    const known = read.get(address);
    if (known !== undefined) return known;
    const units = loadText(address).then((file) => file.units.map(readUnit));
    read.set(address, units);
    units.catch(() => read.delete(address));
    return units;
  };

  return async (query) => {
    const resolved = resolve(query.slice(0, longestQuery));
    const wanted = weighQuery(resolved, index, vocabulary, hitsOf);
    const pages = toPageResults(index, resolved);
    const { mended } = resolved;
    if (wanted.some((want) => want.articles.size === 0 && want.pages.size === 0)) return { results: [], suggestions: pages, mended };

    const ranked = wanted.length === 0 ? [] : rankArticles(index, wanted);
    if (ranked.length === 0 && resolved.rest !== '') return { results: [], suggestions: pages, mended };
    const withUnits = await Promise.all(
      ranked.map(async ({ article, lacks }) => ({ article, lacks, units: pickUnits(await loadUnits(article.text), wanted) })),
    );
    const articles = withUnits.flatMap(({ article, lacks, units }): SearchResult[] => {
      const has = resolved.rest === '' ? 'names it' : 'has these words';
      const why = lacks === undefined ? has : `has these words but for “${lacks}”`;
      return [
        { kind: 'article', id: article.id, title: article.title, url: article.url, summary: article.summary, why },
        ...units.map((unit) => toUnitResult(article, unit)),
      ];
    });
    const answering = withUnits.flatMap(({ units }) =>
      units.filter(({ unit, covered }) => unit.kind === 'passage' && covered === wanted.length),
    );
    const results = [...pages, ...articles, ...toCompanions(index, answering, new Set(pages.map(({ url }) => url)))];
    return { results, suggestions: [], mended };
  };
}

const explain = (form: string, type: NameType): string =>
  nameRules[type].shown
    ? `matched “${form}” (${nameRules[type].label})`
    : `matched “${form}”, a form that search accepts and no article prints by itself`;

const toPageResult = (index: IndexFile, position: number, why: string): SearchResult[] => {
  const page = index.pages[position];
  return page === undefined ? [] : [{ kind: page.kind, id: page.id, title: page.title, url: page.url, summary: page.summary, why }];
};

/** Pages that bear a name typed, then pages that have all the words in a name of theirs. */
const toPageResults = (index: IndexFile, { names, near }: ResolvedQuery): SearchResult[] => {
  const exact = new Map<number, string>();
  for (const { forms } of names)
    for (const { form, type, pages } of forms)
      for (const position of pages) if (!exact.has(position)) exact.set(position, explain(form, type));
  const byWeight = near.toSorted((a, b) => (index.pages[b]?.weight ?? 0) - (index.pages[a]?.weight ?? 0));
  return [
    ...[...exact].flatMap(([position, why]) => toPageResult(index, position, why)),
    ...byWeight.slice(0, most.near).flatMap((position) => toPageResult(index, position, 'a name of it holds these words')),
  ];
};

const toUnitResult = (article: IndexFile['articles'][number], { unit, marks }: ScoredUnit): SearchResult => ({
  kind: unit.kind,
  id: unit.id,
  title: unit.label === '' ? article.title : unit.label,
  url: unit.url,
  article: article.id,
  ...(unit.kind === 'passage' ? { passage: unit.id } : {}),
  excerpt: toExcerpt(unit.text, marks),
  why: unit.kind === 'claim' ? 'claim on this' : 'passage on this',
});

/** The actors named in the passages that answer best, the rarer ones first among equals: where to read on. */
const toCompanions = (index: IndexFile, units: readonly ScoredUnit[], already: ReadonlySet<string>): SearchResult[] => {
  const scores = new Map<number, number>();
  for (const { unit, score } of units)
    for (const position of new Set(unit.names.flatMap(([, , pages]) => pages))) scores.set(position, (scores.get(position) ?? 0) + score);
  return [...scores]
    .flatMap(([position, score]) => {
      const page = index.pages[position];
      return page?.kind !== 'actor' || already.has(page.url) ? [] : [{ position, weighed: score / Math.sqrt(1 + page.weight) }];
    })
    .toSorted((a, b) => b.weighed - a.weighed)
    .slice(0, most.companions)
    .flatMap(({ position }) => toPageResult(index, position, 'named in these passages'));
};
