import { toNameForm, type NameForm } from '../query/name-forms.ts';
import { createTokenizer, type Tokenizer } from './create-tokenizer.ts';
import { createFileNames, readKeys, toKey, type IndexedName, type IndexedPage, type IndexPart, type Manifest } from './index-file.ts';
import { createPostings, type Postings } from './postings.ts';

/**
 * An index of which only what was asked for is loaded. Its functions answer at once by what is loaded, and note what is not; `settle` calls
 * again what asked, once that is there. So what uses an index need not know how it was cut, and finds the same however it was.
 */
export interface SearchIndex {
  readonly manifest: Manifest;
  readonly tokenizer: Tokenizer;
  /** The documents that have a term; none for an unknown one. */
  readonly postingsOf: (term: string) => Postings;
  /** The first terms of words, or of something with a sign such as “@actor:”, that begin with a key, in order. */
  readonly termsWith: (prefix: string, limit?: number) => readonly string[];
  /** The names that stand under a key (`toNameKeys`), and under all keys that begin with one. */
  readonly formsUnder: (key: string) => readonly NameForm[];
  readonly formsWith: (prefix: string) => readonly NameForm[];
  /** What an id stands for: pages of `@actor:ttp`; and all ids that begin with something. */
  readonly positionsOf: (id: string) => readonly number[];
  readonly idsWith: (prefix: string) => readonly string[];
  readonly pageAt: (position: number) => IndexedPage | undefined;
  /** The words of the dictionary with the first letter of another. */
  readonly dictionaryOf: (word: string) => readonly string[];
  readonly allForms: () => readonly NameForm[];
  readonly allPages: () => readonly IndexedPage[];
  /** Calls a function, again and again while it asks for what has to be loaded first. Rejects when something cannot be loaded. */
  readonly settle: <T>(run: () => T) => Promise<T>;
}

/** Position of the last of some sorted keys that is not after another. */
function findLast(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((keys[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is loaded of what stands under keys: each shard by its number. */
interface Shard {
  readonly terms: readonly string[];
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
  readonly ids: NonNullable<IndexPart['ids']>;
}

/** Creates a reader of the names of parts, each read once however many parts have it. */
function createFormReader(manifest: Manifest, tokenizer: Tokenizer): (part: IndexPart) => readonly NameForm[] {
  const known = new Map<number, NameForm>();
  return ({ names = [] }) =>
    names.map(([position, ...name]) => {
      const form = known.get(position) ?? toNameForm(name, position, manifest, tokenizer);
      known.set(position, form);
      return form;
    });
}

/** Opens a shard: a name stands under those of its keys that are of this shard. */
function openShard({ ids = {} }: IndexPart, terms: readonly string[], forms: readonly NameForm[], isOf: (key: string) => boolean): Shard {
  const byKey = new Map<string, NameForm[]>();
  for (const form of forms)
    for (const key of form.keys.filter(isOf)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [form]);
      else list.push(form);
    }
  return { ids, terms, forms: byKey };
}

/** Opens the index that a manifest is of. `load` gets the content of a file by its name; `parts` are loaded already. */
export function openIndex(
  manifest: Manifest,
  load: (name: string) => Promise<object>,
  parts: Map<string, IndexPart> = new Map<string, IndexPart>(),
): SearchIndex {
  const tokenizer = createTokenizer(manifest.thesaurus);
  const { pagesPerFile } = manifest;
  const from = readKeys(manifest.shards);
  const fileNames = createFileNames(manifest);
  const postings = createPostings();
  const shards = new Map<number, Shard>();
  const missing = new Set<string>();

  /** A file, or undefined until it is loaded. */
  const read = (name: string): IndexPart | undefined => {
    const part = parts.get(name);
    if (part === undefined) missing.add(name);
    return part;
  };

  const toForms = createFormReader(manifest, tokenizer);

  const shardAt = (at: number): Shard | undefined => {
    const opened = shards.get(at);
    if (opened !== undefined) return opened;
    const part = from.length === 0 ? {} : read(fileNames.shard(at));
    if (part === undefined) return undefined;
    const shard = openShard(part, postings.add(part.postings ?? ''), toForms(part), (key) => findLast(from, key) === at);
    shards.set(at, shard);
    return shard;
  };
  const shardOf = (key: string): Shard | undefined => shardAt(findLast(from, key));

  /** What shards have that begins with something, up to a number. */
  const collect = <T>(prefix: string, limit: number, list: (shard: Shard) => readonly T[]): readonly T[] => {
    const found: T[] = [];
    for (let at = findLast(from, prefix); at < from.length && found.length < limit; at += 1) {
      const shard = (from[at] ?? '') > `${prefix}\uffff` ? undefined : shardAt(at);
      if (shard === undefined) break;
      found.push(...list(shard));
    }
    return found.slice(0, limit);
  };

  const termsWith: SearchIndex['termsWith'] = (prefix, limit = Infinity) =>
    collect(prefix, limit, ({ terms }) => terms.filter((term) => toKey(term).startsWith(prefix)));

  const pageAt: SearchIndex['pageAt'] = (position) =>
    position < 0 || position >= manifest.pageCount ? undefined : read(fileNames.page(position))?.pages?.[position % pagesPerFile];

  return {
    manifest,
    tokenizer,
    termsWith,
    pageAt,
    postingsOf: (term) => (shardOf(toKey(term)) === undefined ? new Map() : postings.of(term)),
    formsUnder: (key) => shardOf(key)?.forms.get(key) ?? [],
    formsWith: (prefix) => [
      ...new Set(collect(prefix, Infinity, ({ forms }) => [...forms].flatMap(([key, list]) => (key.startsWith(prefix) ? list : [])))),
    ],
    positionsOf: (id) => shardOf(toKey(id))?.ids[id] ?? [],
    idsWith: (prefix) => collect(prefix, Infinity, ({ ids }) => Object.keys(ids).filter((id) => id.startsWith(prefix))),
    dictionaryOf: ([letter = '']) =>
      letter !== '' && manifest.letters.includes(letter) ? (read(fileNames.dictionary(letter))?.dictionary ?? []) : [],
    allForms: () => toForms(read(fileNames.allNames) ?? {}),
    allPages: () => Array.from({ length: manifest.pageCount }, (_, i) => pageAt(i)).flatMap((page) => page ?? []),
    settle: async (run) => {
      for (;;) {
        const value = run();
        if (missing.size === 0) return value;
        const wanted = [...missing];
        missing.clear();
        await Promise.all(wanted.map(async (name) => parts.set(name, (await load(name)) as IndexPart)));
      }
    },
  };
}

/** The same index with more names, of which no article prints any. */
export function withNames(index: SearchIndex, names: readonly IndexedName[]): SearchIndex {
  const { manifest, tokenizer } = index;
  const forms = names.map((name) => toNameForm(name, Infinity, manifest, tokenizer));
  const byKey = new Map<string, NameForm[]>();
  for (const form of forms) for (const key of form.keys) byKey.set(key, [...(byKey.get(key) ?? []), form]);
  return {
    ...index,
    manifest: { ...manifest, maxWords: Math.max(manifest.maxWords, ...forms.map(({ words }) => words.length)) },
    formsUnder: (key) => [...index.formsUnder(key), ...(byKey.get(key) ?? [])],
    formsWith: (prefix) => [...index.formsWith(prefix), ...forms.filter(({ keys }) => keys.some((key) => key.startsWith(prefix)))],
    allForms: () => [...index.allForms(), ...forms],
  };
}
