import { countFacets, passesFilters, type FacetCounts } from '../facets/result-facets.ts';
import { createHitFinder, readTitle, type Hit, type HitFinder, type SearchResult } from './find-hits.ts';
import { isInOtherScript, type IndexFile, type ScriptsFile, type TextFile, type WordsFile } from './index-file.ts';
import { createUnitLoader } from './load-units.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import type { ResultField } from '../facets/result-facets.ts';
import { importPostings } from './postings.ts';
import { matchUnits, pickBest, rankArticles, rerank, type RankedArticle } from './rank-articles.ts';
import { createQueryReader, type Reading } from './read-query.ts';
import { createNameResolver, type NameResolver } from './resolve-names.ts';
import type { Range, ScoredUnit } from './score-unit.ts';
import { createTraitReader } from './traits.ts';
import { createQueryWeigher, type Wanted } from './weigh-query.ts';

export interface SearchAnswer extends Pick<Reading, 'parsed' | 'filters' | 'unknown'> {
  /** Pages that the query names, then articles, each followed by its passages and claims, then actors and places to read on with. */
  readonly results: readonly SearchResult[];
  /** How many of all results, those not shown included, each further filter would leave. */
  readonly facets: FacetCounts;
  /** Where to go when nothing has all the words: pages that some of them name. */
  readonly suggestions: readonly SearchResult[];
  /** The query’s words as understood, when a misspelling was mended. */
  readonly mended?: string | undefined;
  /** A name of more than one: so many results from the first on are those who bear it. */
  readonly choice?: { readonly typed: string; readonly count: number } | undefined;
  /** Is this all, or are passages still being fetched? */
  readonly isWhole: boolean;
  /** How many articles’ passages could not be fetched. */
  readonly failed: number;
}

/** Where an article has what a query asks for; ranges are UTF-16 units of the passage’s text. */
export interface PassageHit {
  readonly passage: string;
  readonly text: string;
  readonly marks: readonly Range[];
}

export interface SearchEngine {
  /** Answers a query; `onFirst` gets the pages and articles at once when passages have yet to be fetched. */
  readonly answer: (query: string, onFirst?: (answer: SearchAnswer) => void) => Promise<SearchAnswer>;
  /** The passages of one article that answer a query, in the order of the text. */
  readonly hitsIn: (articleId: string, query: string) => Promise<readonly PassageHit[]>;
}

/** An article with those of its passages and claims that match. */
interface Matched {
  readonly ranked: RankedArticle;
  readonly units: readonly ScoredUnit[];
  /** Its text is there. */
  readonly isRead: boolean;
}

const most = { near: 6, browsed: 12, companions: 12, places: 4, inAll: 300 } as const;

/** The actors and places to read on with: those named in the passages that have most of the query. The page of an actor tells its own. */
const findCompanions = (
  reading: Reading,
  finder: HitFinder,
  articles: readonly { readonly units: readonly { readonly scored: ScoredUnit }[] }[],
  { exact, near }: ReturnType<HitFinder['findPages']>,
): readonly SearchResult[] => {
  const { resolved, parsed } = reading;
  const isName = resolved.rest === '' && parsed.phrases.length === 0 && resolved.names.length === 1;
  if (isName && exact.some(({ result }) => result.kind === 'actor')) return [];
  const passages = articles.flatMap(({ units }) => units.map(({ scored }) => scored).filter(({ unit }) => unit.kind === 'passage'));
  const mostCovered = Math.max(0, ...passages.map(({ covered }) => covered));
  const already = new Set([...exact, ...near].map(({ result }) => result.url));
  const found = finder
    .findCompanions(
      passages.filter(({ covered }) => covered === mostCovered),
      reading,
    )
    .map(({ result }) => result)
    .filter(({ url }) => !already.has(url));
  return [
    ...found.filter(({ kind }) => kind === 'actor').slice(0, most.companions),
    ...found.filter(({ kind }) => kind === 'place').slice(0, most.places),
  ];
};

const hasPhrase = (wanted: readonly Wanted[]): boolean => wanted.some(({ phrase }) => phrase !== undefined);

/** The words and phrases of a query, without its filters and what it leaves out. */
const toText = ({ words, phrases }: ParsedQuery): string => [words, ...phrases.map(({ text }) => text)].join(' ');

/** What understands a query and makes its hits: for Latin letters or with names in other scripts too, without mending or with it. */
interface Reader {
  readonly read: (query: string) => Reading;
  readonly names: NameResolver;
  readonly finder: HitFinder;
}

/** Gives what `load` does, done once; what failed is tried again the next time. */
const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
};

/**
 * A search over one loaded index. `load` fetches what else is needed, each file once: an article's text file when the article is
 * first among the results, the names in other scripts for the first query in one, and the words that misspellings are mended to for
 * the first query with an unknown word; when these cannot be had, it is answered as typed.
 */
export function createSearch(index: IndexFile, load: (address: string) => Promise<unknown>): SearchEngine {
  const { hitsOf, terms } = importPostings(index.postings);
  const vocabulary = terms.filter((term) => !term.startsWith('@')).toSorted();
  const weigher = createQueryWeigher(index, vocabulary, hitsOf);
  const traits = createTraitReader(index, hitsOf);
  const createReader = (known: IndexFile, words?: WordsFile): Reader => {
    const names = createNameResolver(known, { terms: vocabulary, words: words?.words });
    return { names, read: createQueryReader(known, names, weigher), finder: createHitFinder(known, names, traits) };
  };
  const loadWords = once(() => load(index.words));
  const createOpener = (known: IndexFile): ((query: string) => Promise<Reader>) => {
    const reader = createReader(known);
    const openMending = once(async () => createReader(known, (await loadWords()) as WordsFile));
    return async (query) => (reader.names.isKnown(toText(parseQuery(query))) ? reader : openMending().catch(() => reader));
  };
  const openLatin = createOpener(index);
  const loadOthers = once(async () => {
    const { names } = (await load(index.scripts)) as ScriptsFile;
    return createOpener({ ...index, names: [...index.names, ...names] });
  });
  const openReader = async (query: string): Promise<Reader> => (isInOtherScript(query) ? await loadOthers() : openLatin)(query);
  const units = createUnitLoader(async (address) => (await load(address)) as TextFile);
  const titles = new Map(index.pages.map(({ kind, id, title }) => [`${kind}:${id}`, title]));
  const toLabel = (field: ResultField, value: string): string => titles.get(`${field}:${value}`) ?? value;

  /** Nothing when the article has a phrase nowhere, or what is unwanted everywhere. */
  const match = async (ranked: RankedArticle, { wanted, unwanted }: Reading): Promise<Matched | undefined> => {
    const all = await units.load(ranked.article.text).catch(() => undefined);
    if (all === undefined) return { ranked, units: [], isRead: false };
    const matched = matchUnits(all, wanted, unwanted);
    const found: Matched = { ranked, units: matched, isRead: true };
    const isInTitle = (): boolean =>
      wanted.length > 0 && matchUnits([readTitle(ranked.article.title)], wanted, unwanted)[0]?.covered === wanted.length;
    if (matched.length > 0 || isInTitle()) return found;
    // An article found by its summary alone has no passage that matches; one whose every match has what is unwanted is left out.
    const isExcluded = unwanted.length > 0 && matchUnits(all, wanted, []).length > 0;
    return hasPhrase(wanted) || isExcluded ? undefined : found;
  };

  const toAnswer = (reading: Reading, { finder }: Reader, matched: readonly Matched[], isWhole: boolean): SearchAnswer => {
    const { parsed, filters, unknown, resolved, wanted, isBrowse } = reading;
    const isLeft = (hit: Pick<Hit, 'traits'>): boolean => passesFilters(hit.traits, filters);
    const hasKind = filters.some(({ field }) => field === 'kind');

    const { exact, near } = finder.findPages(reading);
    const inArticles = rerank(matched).map(({ ranked, units: scored, isRead }) => ({
      ranked,
      article: finder.toArticle(ranked, scored[0], isRead, reading),
      units: scored.map((unit) => ({ scored: unit, traits: traits.ofUnit(ranked.position, unit.unit) })),
    }));
    type Unit = (typeof inArticles)[number]['units'][number];

    const pick = (left: readonly Unit[]): readonly ScoredUnit[] => {
      const scored = left.map((unit) => unit.scored);
      if (hasKind) return scored;
      return wanted.length === 0 ? [] : pickBest(scored);
    };
    const shown: readonly SearchResult[] = [
      ...exact.filter(isLeft).map(({ result }) => result),
      ...near
        .filter(isLeft)
        .slice(0, hasKind ? most.inAll : isBrowse ? most.browsed : most.near)
        .map(({ result }) => result),
      ...inArticles.flatMap(({ ranked, article, units: all }) => {
        const left = all.filter(isLeft);
        const picked = pick(left);
        return [
          ...[article].filter(isLeft).map(({ result }) => ({ ...result, more: left.length - picked.length })),
          ...picked.map((scored) => finder.toUnit(ranked, scored)),
        ];
      }),
      ...(filters.length > 0 ? [] : findCompanions(reading, finder, inArticles, { exact, near })),
    ];
    const all = [...exact, ...near, ...inArticles.flatMap((one) => [one.article, ...one.units])];
    const bearers = exact.filter(isLeft).length;
    const [only, ...others] = resolved.names;
    const isChoice = others.length === 0 && resolved.rest === '' && new Set(exact.map(({ result }) => result.title)).size > 1;
    return {
      ...{ parsed, filters, unknown, isWhole },
      results: shown.slice(0, most.inAll),
      facets: countFacets(
        all.map((hit) => hit.traits),
        filters,
        toLabel,
      ),
      suggestions: [],
      mended: resolved.mended,
      choice: isChoice && only !== undefined && bearers > 1 ? { typed: only.typed, count: bearers } : undefined,
      failed: isWhole ? matched.filter(({ isRead }) => !isRead).length : 0,
    };
  };

  const toNothing = (reading: Reading, reader: Reader): SearchAnswer => {
    const { names, finder } = reader;
    const { parsed, filters, unknown, resolved } = reading;
    const isEmpty = resolved.names.length === 0 && resolved.near.length === 0;
    const parts = isEmpty ? names.resolve(toText(parsed)) : resolved;
    const { exact, near } = finder.findPages({ ...reading, resolved: parts, isBrowse: false });
    return {
      ...{ parsed, filters, unknown, isWhole: true, failed: 0, results: [], mended: resolved.mended },
      facets: countFacets([], [], toLabel),
      suggestions: [...exact, ...near.slice(0, most.near)].map(({ result }) => result),
    };
  };

  const answer: SearchEngine['answer'] = async (query, onFirst) => {
    const reader = await openReader(query);
    const reading = reader.read(query);
    const { wanted, unknown, unwanted, filters, isBrowse, resolved } = reading;
    if (unknown.length > 0 || wanted.some((want) => want.articles.size === 0 && want.pages.size === 0)) return toNothing(reading, reader);
    const ranked = wanted.length === 0 && !isBrowse ? [] : rankArticles(index, wanted);
    if (ranked.length === 0 && resolved.rest !== '') return toNothing(reading, reader);

    const isStrict = unwanted.length > 0 || hasPhrase(wanted) || filters.length > 0;
    if (onFirst !== undefined && !isStrict && !ranked.every(({ article }) => units.isLoaded(article.text))) {
      const first = ranked.map((one): Matched => ({ ranked: one, units: [], isRead: false }));
      onFirst(toAnswer(reading, reader, first, false));
    }
    const matched = await Promise.all(ranked.map((one) => match(one, reading)));
    const whole = matched.filter((one) => one !== undefined);
    return whole.length === 0 && hasPhrase(wanted) ? toNothing(reading, reader) : toAnswer(reading, reader, whole, true);
  };

  const hitsIn: SearchEngine['hitsIn'] = async (articleId, query) => {
    const { wanted, unwanted } = (await openReader(query)).read(query);
    const article = index.articles.find(({ id }) => id === articleId);
    if (article === undefined || wanted.length === 0) return [];
    const all = await units.load(article.text);
    const marks = new Map(matchUnits(all, wanted, unwanted).map((scored) => [scored.unit, scored.marks]));
    return all.flatMap((unit) => {
      const ranges = unit.kind === 'passage' ? marks.get(unit) : undefined;
      return ranges === undefined ? [] : [{ passage: unit.id, text: unit.text, marks: ranges }];
    });
  };

  return { answer, hitsIn };
}
