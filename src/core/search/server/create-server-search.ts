import { resultFields, type FacetCounts, type ResultField } from '../../facets/result-facets.ts';
import { toNameKey } from '../../names/fold.ts';
import type { SearchAnswer } from '../answer/build-answer.ts';
import type { SearchEngine } from '../create-search.ts';
import { memoizeAsync } from '../memoize-async.ts';
import { parseQuery, type FilterPart } from '../query/parse-query.ts';
import { readQuestion } from '../query/read-question.ts';
import { parseKind, parseYears, resolveFiltersBy, resultKinds, type ResultKind } from '../query/resolve-filters.ts';
import { toDocumentId, type ServerDocument } from './server-document.ts';
import { isFilterOnly, type ServerQuery } from './server-query.ts';
import {
  askForClaims,
  askForFacets,
  askForMeant,
  askForPages,
  askForPassages,
  askForResults,
  toGroupCount,
  type SearchRequest,
} from './server-requests.ts';
import { readBuckets, readCount, readGroups, readHits, type Hit } from './server-response.ts';
import { toResults } from './server-results.ts';

/** Puts a request to the `_search` of an index, and gives the JSON of its answer. Rejects when there is none. */
export type SendRequest = (body: SearchRequest) => Promise<unknown>;

/** Longer queries are cut. */
const maxLength = 1000;
/** Articles among the results at first, and at most. */
const limits = { articles: 5, allArticles: 200 } as const;

const loadDates = memoizeAsync(() => import('../query/read-dates.ts'));

type Page = Hit['document'];

/** What filters and exclusions may mean: pages, and years. */
interface Meant {
  readonly pages: readonly Page[];
  readonly years: readonly string[];
}

const hasName = ({ names = [] }: Page, text: string): boolean => names.some((name) => toNameKey(name) === toNameKey(text));

/** The ids that the value of a filter stands for: an id itself, or the name of a page. */
function findIds({ field, text }: FilterPart, { pages, years }: Meant): readonly string[] {
  const value = text.toLowerCase();
  if (field === 'kind') return [parseKind(value)].filter((kind) => kind !== undefined);
  if (field === 'year') return parseYears(value, years);
  const ofField = pages.filter(({ kind }) => kind === field);
  if (ofField.some(({ id }) => id === value)) return [value];
  return ofField.filter((page) => hasName(page, text)).map(({ id }) => id);
}

/** True for a filter that means the same on every site: a kind, or years. */
const isPlain = ({ field, text }: FilterPart): boolean => field === 'kind' || (field === 'year' && /^\d/.test(text));

/** Reads a query. Asks the server for what filters and exclusions mean, and for nothing when there are none. */
async function readQuery(typed: string, send: SendRequest): Promise<{ readonly query: ServerQuery; readonly meant: Meant }> {
  const parsed = parseQuery(typed.slice(0, maxLength));
  const { words, isQuestion } = readQuestion(parsed.words);
  const unknown = [...parsed.filters.filter((part) => !isPlain(part)), ...parsed.excluded];
  const [dates, answer] = await Promise.all([
    /\d/.test(words) ? loadDates() : undefined,
    unknown.length === 0 ? undefined : send(askForMeant(unknown)),
  ]);
  const meant =
    answer === undefined
      ? { pages: [], years: [] }
      : { pages: readHits(answer).hits.map(({ document }) => document), years: [...readBuckets(answer, 'years').keys()] };
  const withoutDates = dates?.readDates(words, { latest: '' }) ?? { words, ranges: [] };
  const left = withoutDates.words.replace(/\s+/g, ' ').trim();
  const filters = resolveFiltersBy(parsed.filters, (part) => findIds(part, meant));
  const excludedPages = meant.pages.filter((page) => parsed.excluded.some(({ text }) => hasName(page, text))).map(toDocumentId);
  return { query: { parsed, isQuestion, excludedPages, ranges: withoutDates.ranges, words: left, ...filters }, meant };
}

const toLabels = (pages: readonly Page[]): ReadonlyMap<string, string> => new Map(pages.map(({ id, title = id }) => [id, title]));

/** True when there is nothing to ask for: no word, and no filter that the site knows. */
const asksNothing = (query: ServerQuery): boolean => query.unknownFilters.length > 0 || (query.filters.length === 0 && isFilterOnly(query));

const hasKind = ({ filters }: ServerQuery): boolean => filters.some(({ field, isNot }) => field === 'kind' && isNot !== true);

/** How many of each kind there are, articles by what is in them, too. */
function readCounts(answer: unknown, query: ServerQuery): SearchAnswer['counts'] {
  const kinds = readBuckets(answer, 'kinds');
  const counts = resultKinds.map((kind): [ResultKind, number] => {
    const isCounted = kind === 'article' && !query.filters.some(({ field }) => field === 'kind');
    return [kind, isCounted ? readCount(answer, 'articles') : (kinds.get(kind) ?? 0)];
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/** Counts of fields with the titles of pages. */
async function labelFacets(
  counts: readonly (readonly [ResultField, ReadonlyMap<string, number>])[],
  send: SendRequest,
): Promise<FacetCounts> {
  const pages = counts.flatMap(([kind, values]) =>
    kind === 'kind' || kind === 'year' ? [] : [...values.keys()].map((id): Pick<ServerDocument, 'kind' | 'id'> => ({ kind, id })),
  );
  const found = pages.length === 0 ? [] : readHits(await send(askForPages(pages))).hits;
  const titles = new Map(found.map(({ document: { kind, id, title } }) => [`${kind}:${id}`, title]));
  const options = counts.map(([field, values]) => [
    field,
    Array.from(values, ([value, count]) => ({ value, label: titles.get(`${field}:${value}`) ?? value, count })),
  ]);
  return Object.fromEntries(options) as FacetCounts;
}

/**
 * Creates a search that a server of OpenSearch or Elasticsearch answers, over an index of what `npm run export` writes (decisions.md#d67). The
 * server ranks. It corrects nothing, asks nothing back, and of a query without results knows no other to try. Everything rejects when the
 * server cannot be asked or its answer is not one of a search.
 *
 * @example (await createServerSearch(send).answer('TTP kind:passage')).results
 */
export function createServerSearch(send: SendRequest): SearchEngine {
  return {
    answer: async (typed, { articles: wanted = limits.articles } = {}) => {
      const { query, meant } = await readQuery(typed, send);
      const { parsed, filters, unknownFilters } = query;
      const nothing = { results: [], counts: new Map<ResultKind, number>(), suggestions: [], ignored: [], tries: [] };
      const known = { parsed, filters, unknownFilters, labels: toLabels(meant.pages), isComplete: true, remaining: 0, failed: 0 };
      if (asksNothing(query)) return { ...known, ...nothing };
      const size = Math.min(wanted, limits.allArticles);
      const answer = await send(askForResults(query, size, hasKind(query)));
      const groups = readGroups(answer);
      const shown = groups.filter(({ hits }) => hits[0]?.document.article !== undefined).length;
      const isEnd = groups.length < toGroupCount(size) || size === limits.allArticles;
      const remaining = isEnd ? 0 : Math.max(0, readCount(answer, 'articles') - shown);
      const results = groups.flatMap((group) => toResults(group, query));
      return { ...known, ...nothing, results, counts: readCounts(answer, query), remaining };
    },
    countFacets: async (typed) => {
      const { query } = await readQuery(typed, send);
      const answer = asksNothing(query) ? undefined : await send(askForFacets(query));
      const read = (field: ResultField) => (answer === undefined ? new Map<string, number>() : readBuckets(answer, field, 'values'));
      return labelFacets(
        resultFields.map((field) => [field, read(field)] as const),
        send,
      );
    },
    findMatchesIn: async (article, typed) => {
      const { query } = await readQuery(typed, send);
      if (isFilterOnly(query)) return [];
      return readHits(await send(askForPassages(query, article)))
        .hits.filter(({ highlights }) => highlights.length > 0)
        .map(({ document: { id, text = '' }, highlights }) => ({ passage: id, text, highlights }))
        .toSorted((a, b) => Number(a.passage.slice(1)) - Number(b.passage.slice(1)));
    },
    findClaims: async (typed) => {
      const { query } = await readQuery(`kind:claim ${typed}`, send);
      const hits = asksNothing(query) ? [] : readHits(await send(askForClaims(query))).hits;
      return { ids: hits.map(({ document: { id } }) => id), ignored: [] };
    },
  };
}
