import { distance } from 'fastest-levenshtein';
import { toNameKey, toWords } from '../names/fold.ts';
import { createSpellingCorrector, type SpellingCorrector, type Vocabulary } from './correct-spelling.ts';
import type { Tokenizer } from './create-tokenizer.ts';
import { createNameFinder, toNameForms, type ResolvedName } from './find-names.ts';
import { createPartialMatchFinder } from './find-partial-matches.ts';
import { findPhrase } from './find-phrase.ts';
import type { IndexedPage, IndexFile } from './index-file.ts';

/** A query after its names are found. */
export interface ResolvedQuery {
  readonly names: readonly ResolvedName[];
  /** What remains of the query without its names. */
  readonly remainder: string;
  /** Positions of pages with all words of the query in one of their names, without those that it names exactly. */
  readonly partialMatches: readonly number[];
  /** The query as understood, when a misspelling was corrected. */
  readonly correction?: string | undefined;
}

export interface NameResolver {
  readonly resolve: (query: string) => ResolvedQuery;
  readonly needsCorrection: SpellingCorrector['needsCorrection'];
  /** The pages that have a name, under any spelling of it but no misspelling. */
  readonly lookUp: (name: string) => readonly number[];
  /** The pages with an acronym that contains this one or differs in one letter, which a reader could take for it. */
  readonly findSimilarAcronyms: (acronym: string) => ReadonlySet<number>;
  /** The pages with a phrase, given as folded words, in one of their names. */
  readonly findPagesWithPhrase: (phrase: readonly string[], isOpen: boolean) => readonly number[];
}

type NameIndex = Pick<IndexFile, 'names' | 'printedCount' | 'unrelated'> & { readonly pages: readonly Pick<IndexedPage, 'parent'>[] };

/** True when a page belongs, at any remove, to one of some others. */
const belongsTo = (pages: NameIndex['pages'], page: number, others: ReadonlySet<number>): boolean => {
  const seen = new Set<number>();
  for (let at = pages[page]?.parent; at !== undefined && !seen.has(at); at = pages[at]?.parent) {
    if (others.has(at)) return true;
    seen.add(at);
  }
  return false;
};

/**
 * Creates a resolver over the names of an index. Its functions never throw. Example: `resolve('Pakstan border')` gives the name
 * `pakistan`, the remainder `border` and the correction `pakistan border`.
 */
export function createNameResolver(index: NameIndex, vocabulary: Vocabulary, tokenizer: Tokenizer): NameResolver {
  const forms = toNameForms(index);
  const { lookUp, findNames, findSpacingConflicts } = createNameFinder(forms, tokenizer);
  const { needsCorrection, correct } = createSpellingCorrector(forms, index.unrelated, vocabulary, findNames, tokenizer);
  const findPartialMatches = createPartialMatchFinder(forms, tokenizer);

  const resolve = (query: string): ResolvedQuery => {
    const asTyped = findNames(query);
    // Only words outside names are corrected; names are then found anew, as a corrected word may complete one.
    const corrected = correct(query, new Set(toWords(asTyped.remainder).map(({ raw }) => raw)));
    const { names, remainder } = corrected === query ? asTyped : findNames(corrected);
    const exactMatches = new Set(names.flatMap((name) => name.forms.flatMap(({ pages }) => pages)));
    const conflicts = findSpacingConflicts(corrected);
    const partialMatches = findPartialMatches(corrected, exactMatches).filter((page) => !conflicts.has(page));
    // Beside a whole name, only what belongs to its page: who types “Washington” does not want the Washington Post.
    const isOneName = names.length === 1 && remainder === '';
    return {
      names,
      remainder,
      partialMatches: isOneName ? partialMatches.filter((page) => belongsTo(index.pages, page, exactMatches)) : partialMatches,
      correction: corrected === query ? undefined : corrected,
    };
  };

  return {
    resolve,
    needsCorrection,
    lookUp: (name) => [...new Set(lookUp(name)?.forms.flatMap(({ pages }) => pages))],
    findSimilarAcronyms: (acronym) => {
      const key = toNameKey(acronym);
      const isSimilar = (other: string): boolean => other.includes(key) || distance(other, key) === 1;
      return new Set(forms.flatMap(({ form, type, pages }) => (type === 'acronym' && isSimilar(toNameKey(form)) ? pages : [])));
    },
    findPagesWithPhrase: (phrase, isOpen) => [
      ...new Set(forms.flatMap(({ form, pages }) => (findPhrase(toWords(form), phrase, isOpen).length > 0 ? pages : []))),
    ],
  };
}
