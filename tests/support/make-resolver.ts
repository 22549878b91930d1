import type { NameWords } from '../../src/core/schema/name-words.ts';
import type { Tokenizer } from '../../src/core/search/index/create-tokenizer.ts';
import type { IndexedName, IndexedNameWords, ScriptsFile, WordsFile } from '../../src/core/search/index/index-file.ts';
import type { NamedPage } from '../../src/core/search/query/match-forms.ts';
import { createNameResolvers, type NameResolver } from '../../src/core/search/query/resolve-names.ts';
import { createUnderstanding } from '../../src/core/search/query/understand-names.ts';
import { makeTokenizer } from './make-tokenizer.ts';

interface Given {
  readonly pages?: readonly (NamedPage & { readonly parent?: number | undefined })[];
  readonly unrelated?: readonly string[];
  /** The terms of the index. */
  readonly terms?: readonly string[];
  readonly words?: Partial<WordsFile>;
  readonly nameWords?: Partial<NameWords>;
  readonly scripts?: Pick<ScriptsFile, 'inflections' | 'letters'>;
  readonly tokenizer?: Tokenizer;
}

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
  const { pages = [], unrelated = [], terms = [], words = {}, nameWords = {}, scripts, tokenizer = makeTokenizer() } = given;
  const { plain, isPlain, understand } = createNameResolvers({ names, printedCount: names.length, unrelated, pages }, terms, tokenizer);
  const loaded = { words: [], known: [], nameWords: { ...noNameWords, ...nameWords }, ...words };
  return { plain, isPlain, full: understand(createUnderstanding, { words: loaded, scripts }) };
}

/** The resolver that understands more. */
export const makeResolver = (names: readonly IndexedName[], given?: Given): NameResolver => makeResolvers(names, given).full;
