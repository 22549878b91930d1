import type { NameWords } from '../../src/core/schema/name-words.ts';
import type { Thesaurus } from '../../src/core/schema/thesaurus.ts';
import { buildDictionary } from '../../src/core/search/index/build-index.ts';
import { createTokenizer } from '../../src/core/search/index/create-tokenizer.ts';
import type { IndexedName, IndexedNameWords, IndexedPage, ScriptsFile, WordsFile } from '../../src/core/search/index/index-file.ts';
import { createNameResolvers, type NameResolver } from '../../src/core/search/query/resolve-names.ts';
import { createUnderstanding } from '../../src/core/search/query/understand-names.ts';
import { makeIndex } from './make-index.ts';

interface Given {
  readonly pages?: readonly Partial<IndexedPage>[];
  readonly unrelated?: readonly string[];
  /** The terms of the index. */
  readonly terms?: readonly string[];
  /** Words that the articles print. */
  readonly words?: readonly string[];
  readonly known?: WordsFile['known'];
  readonly nameWords?: Partial<NameWords>;
  readonly scripts?: Pick<ScriptsFile, 'inflections' | 'letters'>;
  readonly thesaurus?: Partial<Thesaurus>;
}

const anyPage: IndexedPage = { kind: 'actor', id: '', title: '', url: '', summary: '', weight: 0, countries: [] };

const noNameWords: IndexedNameWords = {
  connectives: [],
  titles: [],
  honorifics: [],
  heads: [],
  commonNames: [],
  consonants: [],
  vowels: [],
};

/** Resolvers of names, each of which leads to pages by their positions: one of names as they are registered, one that understands more. */
export function makeResolvers(
  names: readonly IndexedName[],
  given: Given = {},
): { readonly plain: NameResolver; readonly isPlain: (query: string) => boolean; readonly full: NameResolver } {
  const { pages = [], unrelated = [], terms = [], words = [], known = [], nameWords = {}, scripts, thesaurus: some = {} } = given;
  const thesaurus: Thesaurus = { synonyms: [], compounds: {}, equivalents: {}, days: {}, ...some };
  const loaded: WordsFile = { known, nameWords: { ...noNameWords, ...nameWords } };
  const index = makeIndex({
    ...{
      thesaurus,
      tokenizer: createTokenizer(thesaurus),
      years: [],
      latest: '',
      printedCount: names.length,
      ids: new Map(),
      texts: [],
      cards: [],
    },
    pages: pages.map((page) => ({ ...anyPage, ...page })),
    names: [...names, ...unrelated.map((form): IndexedName => [form, 'unrelated', []])],
    terms: terms.map((term) => [term, [[0]]] as const),
    scripts: { names: [], inflections: {}, letters: {} },
    words: loaded,
    dictionary: buildDictionary(words),
  });
  const { plain, isPlain, understand } = createNameResolvers(index);
  return { plain, isPlain, full: understand(createUnderstanding, { words: loaded, scripts }) };
}

/** The resolver that understands more. */
export const makeResolver = (names: readonly IndexedName[], given?: Given): NameResolver => makeResolvers(names, given).full;
