import type { SearchAnswer } from './answer/build-answer.ts';
import { countFacets } from './answer/count-facets.ts';
import { answerQuery, findMatchesIn, type AskOptions, type PassageMatch } from './ask-index.ts';
import { createAskedIndex, type AskedIndex } from './asked-index.ts';
import type { FoundClaims } from './find-claims.ts';
import type { FacetCounts } from '../facets/result-facets.ts';
import { indexFormat, type FileHead, type Manifest } from './index/index-file.ts';
import { openIndex } from './index/search-index.ts';
import { memoizeAsync } from './memoize-async.ts';

/** Where the files of an index are. */
export interface IndexSource {
  /** Gets the manifest; when it is to be fresh, not from a cache. */
  readonly loadManifest: (isFresh: boolean) => Promise<unknown>;
  /** Gets a file of a generation by its name. */
  readonly load: (generation: string, name: string) => Promise<unknown>;
  /** Called when the index is one that only a new page can read. */
  readonly onOutdated?: () => void;
}

/** What answers queries: an index in files (`createSearch`) or a server (`server/create-server-search.ts`). */
export interface SearchEngine {
  readonly answer: (query: string, options?: AskOptions) => Promise<SearchAnswer>;
  /** The values that a query can be narrowed down by, which have to be loaded beside its results. */
  readonly countFacets: (query: string) => Promise<FacetCounts>;
  /** The passages of one article that match a query, in the order of the text. Rejects when its text file cannot be loaded. */
  readonly findMatchesIn: (articleId: string, query: string) => Promise<readonly PassageMatch[]>;
  /** All claims that match a query. Rejects when the text of an article cannot be loaded. */
  readonly findClaims: (query: string) => Promise<FoundClaims>;
}

/** Only the list of all claims asks for it. */
const loadFindClaims = memoizeAsync(() => import('./find-claims.ts'));

/** The files are those of another build of Crossread; only a new page can read them. */
export class OutdatedCode extends Error {}

/** What is searched at present, and the generation of its index. */
interface Opened {
  readonly generation: string;
  readonly asked: AskedIndex;
  /** How often a file could not be loaded. */
  readonly countFailures: () => number;
}

/**
 * Creates a search over the index that a source has. It is opened with the first query. When a file cannot be loaded and a new index has
 * taken the place of the old one, that is opened instead and asked again, so that files of two generations are never mixed; else the
 * function rejects, and the next query tries again. Rejects with `OutdatedCode` when the index is one that only a new page can read.
 *
 * A query goes through these steps:
 *
 * 1. `query/`: `parse-query` takes phrases, exclusions and filters out of it, `read-question` the words that only ask; `resolve-names` finds
 *    the pages that it names, `build-clauses` turns names, phrases and words into clauses. `analyze-query` runs all of them.
 * 2. `rank/`: `rank-articles` ranks articles by their postings, `match-article` scores the documents of each.
 * 3. `answer/`: `build-answer` filters, `order-results` says what comes first, `explain-match` why it is there.
 *
 * @example (await createSearch({ loadManifest, load }).answer('TTP kind:passage')).results
 */
export function createSearch({ loadManifest, load, onOutdated }: IndexSource): SearchEngine {
  let opened: Promise<Opened> | undefined;

  const open = async (isFresh: boolean): Promise<Opened> => {
    const manifest = (await loadManifest(isFresh)) as Manifest;
    const { format, generation } = manifest;
    if (format !== indexFormat) {
      onOutdated?.();
      throw new OutdatedCode('The index is of another build.');
    }
    let failures = 0;
    const loading = new Map<string, Promise<FileHead>>();
    const loadFile = async (name: string): Promise<FileHead> => {
      const file = (await load(generation, name)) as Partial<FileHead> | null;
      if (file?.name !== name || file.generation !== generation) throw new Error(`${name} is not the file that the index has.`);
      return file as FileHead;
    };
    /** Loads a file, none of them twice at a time. */
    const loadOnce = (name: string): Promise<FileHead> => {
      const call =
        loading.get(name) ??
        loadFile(name)
          .catch((error: unknown) => {
            failures += 1;
            throw error;
          })
          .finally(() => loading.delete(name));
      loading.set(name, call);
      return call;
    };
    return { generation, asked: createAskedIndex(openIndex(manifest, loadOnce), loadOnce), countFailures: () => failures };
  };

  /** Asks the index; and a new one, if the files of the old one are gone. */
  const ask = async <T>(use: (asked: AskedIndex) => Promise<T>): Promise<T> => {
    opened ??= open(false);
    const current = opened;
    const { generation, asked, countFailures } = await current.catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    const before = countFailures();
    const [result] = await Promise.allSettled([use(asked)]);
    if (result.status === 'fulfilled' && countFailures() === before) return result.value;
    const fresh = await open(true).catch((error: unknown) => {
      if (error instanceof OutdatedCode) throw error;
      return undefined;
    });
    if (fresh !== undefined && fresh.generation !== generation) {
      opened = Promise.resolve(fresh);
      return use(fresh.asked);
    }
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  };

  return {
    answer: (query, options) => ask((asked) => answerQuery(asked, query, options)),
    countFacets: (query) => ask((asked) => countFacets(asked, query)),
    findMatchesIn: (articleId, query) => ask((asked) => findMatchesIn(asked, articleId, query)),
    findClaims: (query) => ask(async (asked) => (await loadFindClaims()).findClaims(asked, query)),
  };
}
