import { toNameKey, toWords, type Word } from '../../names/fold.ts';
import { nameRules } from '../../names/name-rules.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import { isInOtherScript } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { conflictsWithSpacing, type NameForm, type ResolvedForm } from './name-forms.ts';

/** A part of a query that is a name, with all forms that it may stand for. */
export interface ResolvedName {
  readonly typed: string;
  readonly forms: readonly ResolvedForm[];
}

/** The names of a query, and what remains of it without them. */
export interface FoundNames {
  readonly names: readonly ResolvedName[];
  /** Whole names that no page here has, as typed: “Lashkar-e-Taiba”. */
  readonly unknown: readonly string[];
  readonly remainder: string;
}

/** Finds the names in a query: the longest first at each word, or the whole query as one. */
export type FindNames = (query: string) => FoundNames;

/** True when articles have a word in some form. */
export type IsPrinted = (word: string) => boolean;

export interface NameFinder {
  /** The forms that a whole text is, in any letter case, spelling of accents and punctuation. */
  readonly lookUp: (text: string) => readonly NameForm[];
  /** Finds names as they are registered. */
  readonly findNames: FindNames;
  /**
   * True when nothing more could be understood of a query: no name in another spelling, none that is part of a longer one, no word that is
   * misspelt or stands only for who somebody is.
   */
  readonly isPlain: (query: string) => boolean;
  /** The pages of names that a text would be, were its hyphens spaces. */
  readonly findSpacingConflicts: (text: string) => ReadonlySet<number>;
  /** True for a folded word of a name that is more than words that describe. */
  readonly isOfName: (word: string) => boolean;
}

/** Beside other words, “Taliban” means the movements of that name, not every group that the umbrella term covers. */
const withoutUmbrellas = (forms: readonly NameForm[]): readonly NameForm[] => {
  const narrow = forms.filter(({ type }) => type !== 'broader');
  return narrow.length > 0 ? narrow : forms;
};

/** The words of a query from `from` to `to` (inclusive), with the forms of a name that they are. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly NameForm[];
}

/** Splits a query into names, names of things without a page, words that are left out, and what remains. */
export function splitQuery(
  query: string,
  words: readonly Word[],
  found: readonly Named[],
  { unknown = [], left = [] }: { readonly unknown?: readonly Pick<Named, 'from' | 'to'>[]; readonly left?: readonly number[] } = {},
): FoundNames {
  const hasPage = ({ forms }: Named): boolean => forms.some(({ pages }) => pages.length > 0);
  const toTyped = ({ from, to }: Pick<Named, 'from' | 'to'>): string => query.slice(words[from]?.start, words[to]?.end);
  const named = found.filter(hasPage);
  const others = [...found.filter((one) => !hasPage(one)), ...unknown].toSorted((a, b) => a.from - b.from);
  const taken = [...named, ...others, ...left.map((at) => ({ from: at, to: at }))].toSorted((a, b) => b.from - a.from);
  const remainder = taken
    .reduce((text, { from, to }) => `${text.slice(0, words[from]?.start)} ${text.slice(words[to]?.end)}`, query)
    .trim();
  const isOne = named.length === 1 && others.length === 0 && toWords(remainder).length === 0;
  return {
    names: named.map((one) => ({ typed: toTyped(one), forms: isOne ? one.forms : withoutUmbrellas(one.forms) })),
    unknown: others.map(toTyped),
    remainder,
  };
}

/** “Is Pakistan” is no “IS Pakistan”: an acronym that looks like a small word is typed as one. */
const hasAcronyms = ({ words }: NameForm, typed: string, tokenize: Tokenizer['tokenize']): boolean => {
  const alike = words.length < 2 ? [] : words.filter(({ raw }) => /^\p{Lu}{2,}$/u.test(raw) && tokenize(raw.toLowerCase()).length === 0);
  return alike.every(({ raw }) => typed.includes(raw));
};

/** Letters of the longest word that a name may be written together with: “al”, “abd”. */
const maxParticle = 3;

/** Creates a finder over the names of an index. */
export function createNameFinder({ manifest, tokenizer, formsUnder, pageAt, termsWith }: SearchIndex, isPrinted: IsPrinted): NameFinder {
  const { tokenize } = tokenizer;
  const isStopWord = (text: string): boolean => tokenize(text).length === 0;

  /** The forms that have the letters of a text, looked for under a word that is in few names. */
  const findAlike = (typed: string): readonly NameForm[] => {
    const key = toNameKey(typed);
    const words = toWords(typed);
    const anchor = words.find(({ raw }) => !isStopWord(raw));
    // A name of several words is looked for under the first of them that is in few names. The form may be written in one word: “al Qaeda”.
    const isApart = words.length > 1 && /\s/.test(typed.trim()) && (words[0]?.folded.length ?? 0) > maxParticle;
    const under = anchor === undefined || (anchor === words[0] && !isApart) || !/\s/.test(typed.trim()) ? key : anchor.folded;
    return formsUnder(under).filter(({ form }) => toNameKey(form) === key);
  };

  const lookUp: NameFinder['lookUp'] = (typed) => {
    const isStop = isStopWord(typed);
    // “is” and “in” are words; only “IS” and “IN”, as typed, are names.
    if (isStop && !/\p{Lu}/u.test(typed)) return [];
    return findAlike(typed).filter(
      (form) => (!isStop || form.form === typed) && hasAcronyms(form, typed, tokenize) && !conflictsWithSpacing(form, typed),
    );
  };

  /** True for a folded word of a name that is more than words that describe. */
  const isOfName = (word: string): boolean =>
    formsUnder(word).some(({ type, words }) => nameRules[type].isName && words.some(({ folded }) => folded === word));

  const findNamed = (query: string, words: readonly Word[]): readonly Named[] => {
    const named: Named[] = [];
    for (let from = 0; from < words.length;) {
      let found: readonly NameForm[] = [];
      let to = Math.min(from + manifest.maxWords, words.length);
      while (found.length === 0 && to > from) {
        to -= 1;
        found = lookUp(query.slice(words[from]?.start, words[to]?.end));
      }
      if (found.length > 0) named.push({ from, to, forms: found });
      from = to + 1;
    }
    return named;
  };

  /** A word that articles print and no name has, or the beginning of one that is still being typed. */
  const isPlainWord = ({ raw, folded }: Word, isLast: boolean): boolean => {
    if (tokenize(raw).length === 0) return true;
    const isKnown = isPrinted(raw) || (isLast && termsWith(folded, 1).length > 0);
    return isKnown && !isOfName(folded) && !/^\p{Lu}/u.test(raw);
  };

  return {
    lookUp,
    isOfName,
    findNames: (query) => {
      const whole = lookUp(query.trim());
      const hasPage = whole.some(({ pages: found }) => found.length > 0);
      if (hasPage) return { names: [{ typed: query.trim(), forms: whole }], unknown: [], remainder: '' };
      if (whole.length > 0) return { names: [], unknown: [query.trim()], remainder: '' };
      const words = toWords(query);
      return splitQuery(query, words, findNamed(query, words));
    },
    isPlain: (query) => {
      if (lookUp(query.trim()).length > 0) return true;
      // A short word between hyphens may be a connective, which makes one name of all.
      if (/\p{Pd}\p{L}{1,3}\p{Pd}/u.test(query)) return false;
      const words = toWords(query);
      const named = findNamed(query, words);
      const isOfPerson = ({ forms: found }: Named): boolean =>
        found.some((form) => form.pages.some((page) => pageAt(page)?.nature === 'person'));
      // Two names beside each other may be one in another spelling.
      if (named.some(({ to }) => named.some(({ from }) => from === to + 1))) return false;
      const beforePeople = new Set(named.filter(isOfPerson).map(({ from }) => from - 1));
      return words.every(
        (word, at) =>
          named.some(({ from, to }) => from <= at && at <= to) ||
          (!beforePeople.has(at) && !isInOtherScript(word.raw) && isPlainWord(word, at === words.length - 1)),
      );
    },
    findSpacingConflicts: (text) => new Set(findAlike(text).flatMap((form) => (conflictsWithSpacing(form, text) ? form.pages : []))),
  };
}
