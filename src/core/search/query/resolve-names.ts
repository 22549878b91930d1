import { toWords, type Word } from '../../names/fold.ts';
import type { Question } from './correct-spelling.ts';
import { toQueryTerms } from '../index/create-tokenizer.ts';
import { createNameFinder, type FindNames, type FoundNames, type IsPrinted } from './find-names.ts';
import { findPartialMatches } from './find-partial-matches.ts';
import { findPhrase } from '../rank/find-phrase.ts';
import { isInOtherScript } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { toWholeWord } from '../rank/text-range.ts';
import type { Understanding, UnderstandingParts } from './understand-names.ts';

/** A query after its names are found. */
export interface ResolvedQuery extends FoundNames {
  /** Words in a script that no article prints, left out beside others: “حملے”. */
  readonly ignored: readonly string[];
  /** Positions of pages with all words of the query in one of their names, without those that it names exactly. */
  readonly partialMatches: readonly number[];
  /** The query as understood, when a misspelling was corrected. */
  readonly correction?: string | undefined;
  /** What to ask when there are no results, because a name in the query is none that is known here. */
  readonly question?: Question | undefined;
}

export interface NameResolver {
  readonly resolve: (query: string) => ResolvedQuery;
  /** The names inside the names of a query that no page has: “Pakistan” in “Supreme Court of Pakistan”. */
  readonly resolveParts: (query: string) => ResolvedQuery;
  /** The pages that have a name, under any spelling of it but no misspelling. */
  readonly lookUp: (name: string) => readonly number[];
  /** The pages with a phrase, given as folded words, in one of their names. */
  readonly findPagesWithPhrase: (phrase: readonly string[], isOpen: boolean) => readonly number[];
}

/** A resolver of queries as they are, and what makes one that understands more of them, once that has loaded. */
export interface NameResolvers {
  readonly plain: NameResolver;
  /** True when the plain resolver has understood all that there is in a query. */
  readonly isPlain: (query: string) => boolean;
  readonly understand: (
    create: (parts: UnderstandingParts) => Understanding,
    loaded: Pick<UnderstandingParts, 'words' | 'scripts'>,
  ) => NameResolver;
}

/**
 * The words of a query that no article could have, as none is written in their script. Only those count that a particle or a small letter keeps
 * apart from names: others may be part of a name that is not known. None if nothing else is left to search for.
 */
function findUnread(
  query: string,
  { names, remainder }: FoundNames,
  isKnown: (word: Word) => boolean,
  isParticle: (word: string) => boolean,
): readonly string[] {
  const words = toWords(query);
  const left = new Set(toWords(remainder).map(({ raw }) => raw));
  const isUnread = (word: Word): boolean => left.has(word.raw) && isInOtherScript(word.raw) && !isKnown(word);
  const isApart = (at: number, step: 1 | -1): boolean => {
    const word = words[at + step];
    return word === undefined || isParticle(word.folded) || (isUnread(word) && isApart(at + step, step));
  };
  const unread = words.filter(
    (word, at) => isUnread(word) && (isParticle(word.folded) || /^\p{Ll}/u.test(word.raw) || (isApart(at, 1) && isApart(at, -1))),
  );
  const isAll = words.every((word) => isParticle(word.folded) || unread.includes(word));
  return isAll && names.length === 0 ? [] : unread.map(({ raw }) => raw);
}

/** True when one form of a page has all words of a text; the last may be the beginning of one. */
function isNameOf({ formsUnder, formsWith }: SearchIndex, page: number, text: string): boolean {
  const wanted = toWords(text).map(({ folded }) => folded);
  const [first = '', last = ''] = [wanted[0], wanted.at(-1)];
  const hasAll = (words: readonly string[]): boolean =>
    wanted.slice(0, -1).every((word) => words.includes(word)) && words.some((word) => word.startsWith(last));
  const forms = wanted.length > 1 ? formsUnder(first) : formsWith(first);
  return forms.some(({ pages, words }) => pages.includes(page) && hasAll(words.map(({ folded }) => folded)));
}

/** The words that a phrase may begin with, however it is written: “cease fire line” with “ceasefire”, “ceasefire line” with “cease”. */
const listStarts = (phrase: readonly string[]): readonly string[] => phrase.map((_, i) => phrase.slice(0, i + 1).join(''));

/** The pages with a phrase, given as folded words, in one of their names. */
const findPagesWithPhrase = ({ formsUnder, formsWith }: SearchIndex, phrase: readonly string[], isOpen: boolean): readonly number[] => {
  const forms = new Set(
    listStarts(phrase).flatMap((start, i) => (isOpen && i + 1 === phrase.length ? formsWith(start) : formsUnder(start))),
  );
  return [...new Set([...forms].flatMap(({ words, pages }) => (findPhrase(words, phrase, isOpen).length > 0 ? pages : [])))];
};

/** What is understood of a query of which nothing but names as they are registered is known. */
const toPlainUnderstanding = (findNames: FindNames): Understanding => ({
  findNames,
  correct: (text) => ({ text }),
  isParticle: () => false,
});

/**
 * Creates resolvers over the names of an index. Their functions never throw. Example: once it understands spelling,
 * `resolve('pakstan border')` gives the name `pakistan`, the remainder `border` and the correction `pakistan border`.
 */
export function createNameResolvers(index: SearchIndex): NameResolvers {
  const { tokenizer, postingsOf, pageAt } = index;
  const hasArticles = (term: string): boolean => postingsOf(term).size > 0;
  // A word of the thesaurus is as good as printed where one of its meaning is.
  const isPrinted: IsPrinted = (word) =>
    tokenizer
      .tokenize(word)
      .every((token) => toQueryTerms(token).some((term) => hasArticles(term) || tokenizer.synonymsOf(term).some(hasArticles)));
  const finder = createNameFinder(index, isPrinted);

  const createResolve =
    ({ findNames, correct, isParticle }: Understanding): NameResolver['resolve'] =>
    (query) => {
      const { text: corrected, question } = correct(query);
      const isKnown = ({ raw, folded }: Word): boolean => isPrinted(raw) || (finder.isOfName(folded) && !isParticle(folded));
      const unread = findUnread(corrected, findNames(corrected), isKnown, isParticle);
      const text = unread.reduce((all, word) => all.replace(toWholeWord(word), ' '), corrected);
      const ignored = unread.filter((word) => !isParticle(word));
      const found = findNames(text);
      const exactMatches = new Set(found.names.flatMap((name) => name.forms.flatMap(({ pages }) => pages)));
      const conflicts = finder.findSpacingConflicts(text);
      // A name with capitals has the words of a page’s name as they are: the National Council is no United Nations Council.
      // Titles are no part of a name that only a part is given of.
      const part = found.names.length === 0 && found.unknown.length === 0 ? found.remainder : text;
      const isName = toWords(part).length > 1 && toWords(part).every(({ raw }) => /^\p{Lu}/u.test(raw));
      const partialMatches = findPartialMatches(index, part, exactMatches).filter(
        (page) => !conflicts.has(page) && (!isName || isNameOf(index, page, part)),
      );
      const correction = corrected === query ? undefined : corrected;
      // A name of which a page has every word, as it is, is a part of that page’s name.
      const parts = found.unknown.length === 0 ? [] : partialMatches.filter((page) => isNameOf(index, page, text));
      if (parts.length > 0) return { names: [], unknown: [], remainder: text, ignored, partialMatches: parts, correction };
      // Beside a whole name, only what belongs to its page: who types “Washington” does not want the Washington Post.
      const isOneName = found.names.length === 1 && found.remainder === '';
      return {
        ...found,
        ignored,
        partialMatches:
          found.unknown.length > 0
            ? []
            : isOneName
              ? partialMatches.filter((page) => pageAt(page)?.parents?.some((parent) => exactMatches.has(parent)))
              : partialMatches,
        correction,
        question,
      };
    };

  const createResolver = (understanding: Understanding): NameResolver => {
    const resolve = createResolve(understanding);
    return {
      resolve,
      resolveParts: (query) => {
        const found = understanding.findNames(query.toLowerCase().replaceAll('-', ' '));
        return { ...found, ignored: [], partialMatches: [], question: resolve(query).question };
      },
      lookUp: (name) => [...new Set(finder.lookUp(name).flatMap(({ pages }) => pages))],
      findPagesWithPhrase: (phrase, isOpen) => findPagesWithPhrase(index, phrase, isOpen),
    };
  };

  return {
    plain: createResolver(toPlainUnderstanding(finder.findNames)),
    isPlain: finder.isPlain,
    understand: (create, loaded) => createResolver(create({ index, finder, isPrinted, ...loaded })),
  };
}
