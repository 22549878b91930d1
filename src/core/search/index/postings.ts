import { Index } from 'flexsearch';

/** Number of slots in which impacts are kept: slot 0 is the strongest. */
const resolution = 16;

/** BM25 (Robertson and Zaragoza 2009). */
const k1 = 1.2;
const b = 0.75;

/** An article as it is indexed: `id` is its position, `terms` its terms with their weighted counts. */
interface TermCounts {
  readonly id: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** The articles that have a term, by position, with its impact in each: above 0 and at most 1. */
export type Postings = ReadonlyMap<number, number>;

/** Settings that the build and the browser must share, as the export does not contain them. */
const createIndex = (score?: (content: string[], term: string) => number): Index =>
  new Index({ tokenize: 'strict', resolution, encode: (text: string) => text.split(' '), ...(score === undefined ? {} : { score }) });

/**
 * Builds a FlexSearch index whose slots hold BM25 impacts and exports it as JSON strings by key; `importPostings` reads it back.
 * Example: `exportPostings([{ id: 0, terms: new Map([['border', 2]]) }])`.
 */
export function exportPostings(articles: readonly TermCounts[]): Readonly<Record<string, string>> {
  const lengths = articles.map(({ terms }) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, articles.length);
  const toImpact = (count: number, length: number): number =>
    (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average)) / (k1 + 1);

  let current: TermCounts | undefined;
  let length = 0;
  const index = createIndex((_, term) => Math.round((1 - toImpact(current?.terms.get(term) ?? 0, length)) * (resolution - 1)));
  articles.forEach((article, i) => {
    [current, length] = [article, lengths[i] ?? 0];
    index.add(article.id, [...article.terms.keys()].join(' '));
  });
  const exported: Record<string, string> = {};
  index.export((key, data) => {
    if (typeof data === 'string') exported[key] = data;
  });
  return exported;
}

/** The private map in which FlexSearch keeps each term's articles by slot; its compact build has no public access to it. */
type Slots = ReadonlyMap<string, readonly (readonly number[] | undefined)[]>;

/**
 * Imports what `exportPostings` exported. `postingsOf` gives the postings of a term, empty for an unknown one; `terms` is the vocabulary,
 * unsorted. Throws when a value is not JSON of an export. Example: `importPostings(index.postings).postingsOf('border')`.
 */
export function importPostings(exported: Readonly<Record<string, string>>): {
  readonly postingsOf: (term: string) => Postings;
  readonly terms: readonly string[];
} {
  const index = createIndex();
  for (const [key, data] of Object.entries(exported)) index.import(key, data);
  const { map } = index as unknown as { readonly map: Slots };
  const postingsOf = (term: string): Postings =>
    new Map((map.get(term) ?? []).flatMap((ids, slot) => (ids ?? []).map((id) => [id, 1 - slot / resolution] as const)));
  return { postingsOf, terms: [...map.keys()] };
}
