import { countMostWords, type BuiltIndex } from './build-index.ts';
import { createFileNames, indexFormat, toKey, writeKeys, type IndexPart, type Manifest } from './index-file.ts';
import { toNameKeys } from './name-keys.ts';
import { writePostings, type TermSlots } from './postings.ts';

/** How an index is cut: the length of the JSON of a shard, and how many pages, and questions and events, a file has. */
export interface Cuts {
  readonly shardLength: number;
  readonly pages: number;
  readonly cards: number;
}

/** An index in one piece. */
export const whole: Cuts = { shardLength: Infinity, pages: Infinity, cards: 8 };

/** An index that is cut: its manifest, but for its generation, and its files by their names. */
export interface CutIndex {
  readonly manifest: Omit<Manifest, 'generation'>;
  readonly files: ReadonlyMap<string, object>;
}

/** What there is under one key. */
interface Entry {
  readonly key: string;
  readonly term?: TermSlots;
  readonly name?: NonNullable<IndexPart['names']>[number];
  readonly id?: readonly [id: string, positions: readonly number[]];
}

/** Cuts runs into shards of about a length; a word, its stem and its endings stay in one, as a query asks for them together. */
function cutByLength(runs: readonly Run[], maxLength: number): readonly (readonly Run[])[] {
  const shards: Run[][] = [];
  let length = Infinity;
  let before = '';
  for (const run of runs) {
    const isFull = length >= maxLength && (toBeginning(run.key) !== toBeginning(before) || length >= 2 * maxLength);
    if (isFull || shards.length === 0) {
      shards.push([]);
      length = 0;
    }
    shards.at(-1)?.push(run);
    length += JSON.stringify(joinEntries(run.entries)).length;
    before = run.key;
  }
  return shards;
}

/** Everything that stands under a key, in the order of the keys. */
function listEntries({ terms, names, ids, tokenizer }: BuiltIndex): readonly Entry[] {
  const entries = [
    ...terms.map((term): Entry => ({ key: toKey(term[0]), term })),
    ...names.flatMap((name, i) => toNameKeys(name[0], tokenizer).map((key): Entry => ({ key, name: [i, ...name] }))),
    ...Array.from(ids, (id): Entry => ({ key: toKey(id[0]), id })),
  ];
  return entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** All that some entries hold; a name that stands under several of the keys is there once. */
function joinEntries(entries: readonly Entry[]): IndexPart {
  const names = new Map(entries.flatMap(({ name }) => (name === undefined ? [] : [[name[0], name] as const])));
  return {
    postings: writePostings(entries.flatMap(({ term }) => (term === undefined ? [] : [term]))),
    names: [...names.values()].toSorted((a, b) => a[0] - b[0]),
    ids: Object.fromEntries(entries.flatMap(({ id }) => (id === undefined ? [] : [id]))),
  };
}

/** What stands under each key, which is never in two shards. */
interface Run {
  readonly key: string;
  readonly entries: readonly Entry[];
}

const toRuns = (entries: readonly Entry[]): readonly Run[] =>
  Array.from(
    Map.groupBy(entries, ({ key }) => key),
    ([key, all]) => ({ key, entries: all }),
  );

/** What words of one stem begin with; other keys have nothing in common. */
const toBeginning = (key: string): string => (/^[a-z]/.test(key) ? key.slice(0, 5) : key);

/** The shortest beginning of a key that is after another. */
const toBorder = (before: string, key: string): string => {
  let length = 1;
  while (key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
};

/** Cuts an index into files. */
export function cutIndex(index: BuiltIndex, cuts: Cuts): CutIndex {
  const { language, thesaurus, years, latest, printedCount, names, pages, texts, cards, scripts, words, dictionary } = index;
  const byLetter = Map.groupBy(dictionary, ([letter = '']) => letter);
  const runs = cutByLength(toRuns(listEntries(index)), cuts.shardLength);
  const shards = runs.map((run) => joinEntries(run.flatMap(({ entries }) => entries)));
  const isWhole = shards.length <= 1 && pages.length <= cuts.pages;
  const manifest: CutIndex['manifest'] = {
    ...{ format: indexFormat, language, thesaurus, years, latest, printedCount, isWhole },
    articleCount: texts.length,
    cardCount: cards.length,
    pageCount: pages.length,
    maxWords: countMostWords(names),
    // The first shard has every key before the second.
    shards: writeKeys(runs.map((run, i) => (i === 0 ? '' : toBorder(runs[i - 1]?.at(-1)?.key ?? '', run[0]?.key ?? '')))),
    pagesPerFile: Math.max(1, Math.min(cuts.pages, pages.length)),
    cardsPerFile: cuts.cards,
    letters: [...byLetter.keys()].join(''),
  };
  const fileNames = createFileNames(manifest);
  const files = new Map<string, object>([
    ...texts.map((text, i) => [fileNames.document(i), text] as const),
    ...cards.flatMap((_, i) =>
      i % cuts.cards > 0 ? [] : [[fileNames.document(texts.length + i), { cards: cards.slice(i, i + cuts.cards) }] as const],
    ),
    [fileNames.scripts, scripts],
    [fileNames.words, words],
    ...Array.from(byLetter, ([letter, some]) => [fileNames.dictionary(letter), { dictionary: some }] as const),
  ]);
  if (isWhole) files.set(fileNames.allNames, { ...shards[0], pages });
  else {
    for (const [at, shard] of shards.entries()) files.set(fileNames.shard(at), shard);
    for (let at = 0; at < pages.length; at += cuts.pages) files.set(fileNames.page(at), { pages: pages.slice(at, at + cuts.pages) });
    files.set(fileNames.allNames, { names: names.map((name, i) => [i, ...name]) } satisfies IndexPart);
  }
  return { manifest, files };
}
