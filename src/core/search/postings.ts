import { Index } from 'flexsearch';

/** How finely impacts are kept: slot 0 is the strongest. */
const resolution = 16;

interface Weighed {
  readonly id: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** Documents that have a term, with its impact there, above 0 and at most 1. */
export type Hits = ReadonlyMap<number, number>;

/** The settings that the build and the browser share; the export does not carry them. */
const createIndex = (score?: (content: string[], term: string) => number): Index =>
  new Index({ tokenize: 'strict', resolution, encode: (text: string) => text.split(' '), ...(score === undefined ? {} : { score }) });

/**
 * Fills a FlexSearch index whose slots hold BM25 impacts (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75), and exports it.
 * `terms` maps each term of a document to its weighted count.
 */
export function exportPostings(documents: readonly Weighed[]): Readonly<Record<string, string>> {
  const frequency = new Map<string, number>();
  for (const { terms } of documents) for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const lengths = documents.map(({ terms }) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  const toImpact = (count: number, length: number): number => (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / average)) / 2.2;

  let current: Weighed | undefined;
  let length = 0;
  const index = createIndex((_, term) => Math.round((1 - toImpact(current?.terms.get(term) ?? 0, length)) * (resolution - 1)));
  documents.forEach((document, i) => {
    [current, length] = [document, lengths[i] ?? 0];
    index.add(document.id, [...document.terms.keys()].join(' '));
  });
  const exported: Record<string, string> = {};
  index.export((key, data) => {
    if (typeof data === 'string') exported[key] = data;
  });
  return exported;
}

/** Where a FlexSearch index keeps, for each term, its documents by slot; the library gives no other way to them that its compact build has. */
type Slots = ReadonlyMap<string, readonly (readonly number[] | undefined)[]>;

/** Reads exported postings: the documents of one term with their impact, and all the terms. */
export function importPostings(exported: Readonly<Record<string, string>>): {
  readonly hitsOf: (term: string) => Hits;
  readonly terms: readonly string[];
} {
  const index = createIndex();
  for (const [key, data] of Object.entries(exported)) index.import(key, data);
  const { map } = index as unknown as { readonly map: Slots };
  const hitsOf = (term: string): Hits =>
    new Map((map.get(term) ?? []).flatMap((ids, slot) => (ids ?? []).map((id) => [id, 1 - slot / resolution] as const)));
  return { hitsOf, terms: [...map.keys()] };
}
