import { distance } from 'fastest-levenshtein';
import { toNameKey, toWords } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import { type NameType } from '../schema/name.ts';
import type { IndexedPage, IndexFile } from './index-file.ts';
import { toSoundKey } from '../names/sound-key.ts';
import { findPhrase } from './score-unit.ts';
import { toAlternatives, toTerms } from './terms.ts';

/** A part of the query that is a name: the form it matched and the pages that form leads to. */
export interface ResolvedName {
  readonly typed: string;
  readonly forms: readonly ResolvedForm[];
}

/** A form that was matched, and the pages it leads to. */
export interface ResolvedForm {
  readonly form: string;
  readonly type: NameType;
  readonly pages: readonly number[];
  /** The page of the actor that gives an imposed label. */
  readonly by?: number | undefined;
  /** Does an article print it? */
  readonly printed: boolean;
}

/** A query read: names found in it, the words left over, and pages whose names hold all of its words. */
export interface ResolvedQuery {
  readonly names: readonly ResolvedName[];
  readonly rest: string;
  readonly near: readonly number[];
  /** The query as understood, when a misspelling was mended. */
  readonly mended?: string | undefined;
}

export interface NameResolver {
  readonly resolve: (query: string) => ResolvedQuery;
  /** Is no word of a query to be mended? Without the words that articles print it may be that fewer are. */
  readonly isKnown: (query: string) => boolean;
  /** The pages that bear a name, under any spelling of it but no misspelling. */
  readonly lookUp: (name: string) => readonly number[];
  /** The pages with an acronym that another is easily taken for: it holds that one, or has a letter more, less or other. */
  readonly looksLike: (acronym: string) => ReadonlySet<number>;
  /** The pages with a name that holds these words one after another. */
  readonly findPhrase: (words: readonly string[], isOpen: boolean) => readonly number[];
}

/** Shorter words are left as typed: a letter more or less makes another acronym of them (ISPP is not ISKP). */
const leastMendable = 5;
/** The last word may still be being typed: from this length on it stands for words it begins. */
const leastBegun = 3;
const tolerance = (word: string): number => (word.length < leastMendable ? 0 : word.length < 8 ? 1 : 2);

/** A word that another may have been meant for, and how many letters off. */
interface Meant {
  readonly candidate: string;
  readonly gap: number;
}

/** So many candidates are tried for a word. */
const mostMeant = 8;

const toWholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');

/** Letters added, dropped, replaced, or two side by side exchanged (optimal string alignment, as far as one exchange goes). */
const toGap = (typed: string, meant: string): number => {
  const gap = distance(typed, meant);
  const isExchange =
    gap === 2 &&
    typed.length === meant.length &&
    Array.from(typed).some((letter, i) => typed.slice(0, i) + (typed[i + 1] ?? '') + letter + typed.slice(i + 2) === meant);
  return isExchange ? 1 : gap;
};

const isAcronym = (form: string): boolean => /^[\p{Lu}\p{N}.-]+$/u.test(form);

/** The words of a name that a query may give a part of. An acronym is one word, to be given whole: KP is no part of IS-KP. */
const toNameWords = (form: string): ReadonlySet<string> =>
  new Set(isAcronym(form) ? [toNameKey(form).toUpperCase()] : toTerms(form).map(({ term }) => term));

interface IndexedForm extends ResolvedForm {
  readonly exactSpacing: boolean;
}

/** What the articles print: the terms of the index, and the words that misspellings are mended to; without them nothing is mended. */
interface Vocabulary {
  readonly terms: readonly string[];
  readonly words?: readonly string[] | undefined;
}

/** Compiles the names of the index for look-ups of whole queries, their longest parts, and their misspellings. */
export function createNameResolver(
  {
    names,
    printed,
    unrelated,
    pages,
  }: Pick<IndexFile, 'names' | 'printed' | 'unrelated'> & { readonly pages: readonly Pick<IndexedPage, 'parent'>[] },
  { terms, words: ofTexts }: Vocabulary,
): NameResolver {
  const forms = names.map(([form, type, at, by, exact], i): IndexedForm => {
    return { form, type, pages: at, by: by ?? undefined, printed: i < printed, exactSpacing: exact === 1 };
  });
  const byKey = Map.groupBy(forms, ({ form }) => toNameKey(form));
  const longest = Math.max(1, ...names.map(([form]) => toWords(form).length));
  const wordSets = names.map(([form, , pages]) => ({ words: toNameWords(form), pages }));
  const nameWords = new Set(names.flatMap(([form]) => toWords(form).map(({ folded }) => folded)));
  const listMendedTo = (printedWords: readonly string[]): readonly string[] => [
    // Nothing is mended to an acronym: a letter more or less is another one.
    ...forms
      .filter(({ form, type }) => nameRules[type].fuzzy && !isAcronym(form))
      .flatMap(({ form }) => toWords(form).map(({ folded }) => folded)),
    ...printedWords,
    // “arest” is “arrest”, though only “arrested” is printed.
    ...terms.filter((term) => term.length > leastMendable && /^\p{Ll}+$/u.test(term) && printedWords.some((word) => word.startsWith(term))),
  ];
  const mendable = [...new Set(ofTexts === undefined ? [] : listMendedTo(ofTexts))].filter((word) => word.length >= leastMendable - 1);
  const sounds = new Map(mendable.filter((word) => nameWords.has(word)).map((word) => [word, toSoundKey(word)]));

  /** “Pakistan-Taliban” is two names; “Pakistan Taliban”, with a space, one. */
  const isRefused = ({ exactSpacing, form }: IndexedForm, typed: string): boolean =>
    exactSpacing && /\p{L}[-–]\p{L}/u.test(typed) && !form.includes('-');

  const lookUp = (typed: string): ResolvedName | undefined => {
    // “is” and “in” are words; only “IS” and “IN”, as typed, are names.
    const isWord = toTerms(typed).length === 0;
    const found = byKey.get(toNameKey(typed))?.filter((name) => (!isWord || name.form === typed) && !isRefused(name, typed));
    return found === undefined || found.length === 0 ? undefined : { typed, forms: found };
  };

  /** Among other words, “Taliban” means those whose name it is, not all whom it may take in. */
  const withoutUmbrellas = ({ typed, forms: all }: ResolvedName): ResolvedName => {
    const own = all.filter(({ type }) => type !== 'broader');
    return { typed, forms: own.length > 0 ? own : all };
  };

  const split = (query: string): { names: ResolvedName[]; rest: string } => {
    const words = toWords(query);
    const found: ResolvedName[] = [];
    let rest = '';
    let restFrom = 0;
    for (let at = 0; at < words.length;) {
      let name: ResolvedName | undefined;
      let length = Math.min(longest, words.length - at);
      for (; length > 0 && name === undefined; length -= 1) name = lookUp(query.slice(words[at]?.start, words[at + length - 1]?.end));
      if (name !== undefined) {
        found.push(withoutUmbrellas(name));
        rest += `${query.slice(restFrom, words[at]?.start)} `;
        restFrom = words[at + length]?.end ?? query.length;
      }
      at += name === undefined ? 1 : length + 1;
    }
    return { names: found, rest: (rest + query.slice(restFrom)).trim() };
  };

  const readName = (query: string): Pick<ResolvedQuery, 'names' | 'rest'> => {
    const whole = lookUp(query.trim());
    return whole === undefined ? split(query) : { names: [whole], rest: '' };
  };

  const otherThings = new Set(unrelated.flatMap((form) => toWords(form).map(({ folded }) => folded)));
  const knownTerms = new Set(terms);
  const beginnable = [...terms, ...(ofTexts ?? [])];
  /** A name’s word, a word that articles have in some form, or the beginning of one: it may still be being typed. */
  const isKnownWord = (word: string): boolean => {
    const folded = toNameKey(word);
    const isPrinted = toTerms(word).every((term) => toAlternatives(term).some((stem) => knownTerms.has(stem)));
    return nameWords.has(folded) || otherThings.has(folded) || isPrinted || beginnable.some((known) => known.startsWith(folded));
  };
  const isToBeMended = (word: string): boolean => tolerance(toNameKey(word)) > 0 && !isKnownWord(word);

  /** What a word may have been meant for: the nearest words, those of names first. */
  const findMeant = (word: string): readonly Meant[] => {
    if (!isToBeMended(word)) return [];
    const folded = toNameKey(word);
    const sound = toSoundKey(folded);
    // A word that the reader wrote with a capital is a name, and is not taken for any word.
    const isCapital = /^\p{Lu}/u.test(word);
    const near = mendable
      .map((candidate) => ({ candidate, gap: toGap(folded, candidate), isName: nameWords.has(candidate) }))
      .filter(({ candidate, gap, isName }) => {
        if (!isName) return gap === 1 && !isCapital && candidate.charAt(0) === folded.charAt(0);
        return gap <= tolerance(folded) + (sound !== undefined && sounds.get(candidate) === sound ? 1 : 0);
      })
      .toSorted((a, b) => a.gap - b.gap || Number(b.isName) - Number(a.isName));
    return near.filter(({ gap }) => gap === near[0]?.gap).slice(0, mostMeant);
  };

  /** Mends the words that are no name, one after another; of what a word may mean, what makes the longest names with its neighbours. */
  const mend = (query: string, rest: ReadonlySet<string>): string => {
    const unread = (text: string): number => toWords(readName(text).rest).length;
    let mended = query;
    for (const word of rest) {
      const before = unread(mended);
      const tries = findMeant(word)
        .map(({ candidate, gap }) => ({ text: mended.replaceAll(toWholeWord(word), () => candidate), gap }))
        // Two letters off, only what makes a name: “corporation” is not the “cooperation” of some organisation.
        .filter(({ text, gap }) => gap === 1 || unread(text) < before)
        .map(({ text }) => text);
      const fewest = Math.min(...tries.map(unread));
      mended = tries.find((text) => unread(text) === fewest) ?? mended;
    }
    return mended;
  };

  const belongsTo = (page: number, owners: ReadonlySet<number>): boolean => {
    const seen = new Set<number>();
    for (let at = pages[page]?.parent; at !== undefined && !seen.has(at); at = pages[at]?.parent) {
      if (owners.has(at)) return true;
      seen.add(at);
    }
    return false;
  };

  const findNear = (query: string, exact: ReadonlySet<number>): readonly number[] => {
    const wanted = toTerms(query).map((term) => ({ term: term.term, alternatives: toAlternatives(term) }));
    // “IS-KP” without its stop word would be KP, another thing.
    if (wanted.length === 0 || (exact.size > 0 && wanted.length < toWords(query).length)) return [];
    const last = wanted.at(-1)?.term ?? '';
    const find = (mayBegin: boolean): readonly number[] => {
      const isBegun = (words: ReadonlySet<string>): boolean => mayBegin && [...words].some((word) => word.startsWith(last));
      const holds = (words: ReadonlySet<string>): boolean =>
        wanted.every(({ alternatives }, i) => alternatives.some((term) => words.has(term)) || (i === wanted.length - 1 && isBegun(words)));
      return wordSets.filter(({ words }) => holds(words)).flatMap(({ pages: found }) => found);
    };
    // “Noor” is in the names of two men, and begins that of a third: he is not meant.
    const whole = find(false);
    const near = whole.length > 0 || exact.size > 0 || last.length < leastBegun ? whole : find(true);
    return [...new Set(near)].filter((page) => !exact.has(page));
  };

  const resolve = (query: string): ResolvedQuery => {
    const asTyped = readName(query);
    // Only what is no name is mended; the mended query is then read anew, as a mended word may complete a name.
    const mended = mend(query, new Set(toWords(asTyped.rest).map(({ raw }) => raw)));
    const { names: parts, rest: words } = mended === query ? asTyped : readName(mended);
    const exact = new Set(parts.flatMap(({ forms }) => forms.flatMap(({ pages }) => pages)));
    const refused = new Set(byKey.get(toNameKey(mended))?.flatMap((name) => (isRefused(name, mended) ? name.pages : [])));
    const near = findNear(mended, exact).filter((page) => !refused.has(page));
    // Beside a whole name, only longer names of what belongs to its bearer: who types “Washington” wants no newspaper.
    const isWhole = parts.length === 1 && words === '';
    return {
      names: parts,
      rest: words,
      near: isWhole ? near.filter((page) => belongsTo(page, exact)) : near,
      mended: mended === query ? undefined : mended,
    };
  };

  const findPages = (words: readonly string[], isOpen: boolean): readonly number[] => [
    ...new Set(forms.filter(({ form }) => findPhrase(toWords(form), words, isOpen).length > 0).flatMap(({ pages }) => pages)),
  ];

  const looksLike = (acronym: string): ReadonlySet<number> => {
    const key = toNameKey(acronym);
    const near = forms.filter(
      ({ form, type }) => type === 'acronym' && (toNameKey(form).includes(key) || distance(toNameKey(form), key) === 1),
    );
    return new Set(near.flatMap(({ pages: alike }) => alike));
  };

  return {
    resolve,
    isKnown: (query) => toWords(query).every(({ raw }) => !isToBeMended(raw)),
    looksLike,
    lookUp: (name) => [...new Set(lookUp(name)?.forms.flatMap(({ pages }) => pages))],
    findPhrase: findPages,
  };
}
