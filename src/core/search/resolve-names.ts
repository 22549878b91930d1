import { distance } from 'fastest-levenshtein';
import { toNameKey, toWords } from '../names/fold.ts';
import { nameRules, type NameType } from '../names/name-types.ts';
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

/** So many candidates are tried for a word. */
const mostMeant = 8;

const toWholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');

const isAcronym = (form: string): boolean => /^[\p{Lu}\p{N}.-]+$/u.test(form);

/** The words of a name that a query may give a part of. An acronym is one word, to be given whole: KP is no part of IS-KP. */
const toNameWords = (form: string): ReadonlySet<string> =>
  new Set(isAcronym(form) ? [toNameKey(form).toUpperCase()] : toTerms(form).map(({ term }) => term));

/** What the articles print: the terms of the index, and the words that misspellings are mended to. */
interface Vocabulary {
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

/** Compiles the names of the index for look-ups of whole queries, their longest parts, and their misspellings. */
export function createNameResolver(
  { names, printed, pages }: Pick<IndexFile, 'names' | 'printed'> & { readonly pages: readonly Pick<IndexedPage, 'parent'>[] },
  { terms, words: ofTexts }: Vocabulary,
): NameResolver {
  const forms = names.map(([form, type, pages, by], i): ResolvedForm => ({ form, type, pages, by, printed: i < printed }));
  const byKey = Map.groupBy(forms, ({ form }) => toNameKey(form));
  const longest = Math.max(1, ...names.map(([form]) => toWords(form).length));
  const wordSets = names.map(([form, , pages]) => ({ words: toNameWords(form), pages }));
  const nameWords = new Set(names.flatMap(([form]) => toWords(form).map(({ folded }) => folded)));
  // Nothing is mended to an acronym: a letter more or less is another one.
  const mendedTo = new Set([
    ...forms
      .filter(({ form, type }) => nameRules[type].fuzzy && !isAcronym(form))
      .flatMap(({ form }) => toWords(form).map(({ folded }) => folded)),
    ...ofTexts,
    // “arest” is “arrest”, though only “arrested” is printed.
    ...terms.filter((term) => /^\p{Ll}+$/u.test(term) && ofTexts.some((word) => word.startsWith(term))),
  ]);
  const mendable = [...mendedTo].filter((word) => word.length >= leastMendable - 1);
  const sounds = new Map(mendable.filter((word) => nameWords.has(word)).map((word) => [word, toSoundKey(word)]));

  const lookUp = (typed: string): ResolvedName | undefined => {
    // “is” and “in” are words; only “IS” and “IN”, as typed, are names.
    const isWord = toTerms(typed).length === 0;
    const found = byKey.get(toNameKey(typed))?.filter(({ form }) => !isWord || form === typed);
    return found === undefined || found.length === 0 ? undefined : { typed, forms: found };
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
        found.push(name);
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

  const knownTerms = new Set(terms);
  /** A name’s word, a word that articles have in some form, or the beginning of one: it may still be being typed. */
  const isKnown = (word: string): boolean => {
    const folded = toNameKey(word);
    const isPrinted = toTerms(word).every((term) => toAlternatives(term).some((stem) => knownTerms.has(stem)));
    return nameWords.has(folded) || isPrinted || ofTexts.some((known) => known.startsWith(folded));
  };

  /** What a word may have been meant for: the nearest words, those of names first. */
  const findMeant = (word: string): readonly string[] => {
    const folded = toNameKey(word);
    if (tolerance(folded) === 0 || isKnown(word)) return [];
    const sound = toSoundKey(folded);
    const near = mendable
      .map((candidate) => ({
        candidate,
        gap: distance(folded, candidate),
        isAlike: sound !== undefined && sounds.get(candidate) === sound,
      }))
      .filter(({ gap, isAlike }) => gap <= tolerance(folded) + (isAlike ? 1 : 0))
      .toSorted((a, b) => a.gap - b.gap || Number(nameWords.has(b.candidate)) - Number(nameWords.has(a.candidate)));
    return near
      .filter(({ gap }) => gap === near[0]?.gap)
      .slice(0, mostMeant)
      .map(({ candidate }) => candidate);
  };

  /** Mends the words that are no name, one after another; of what a word may mean, what makes the longest names with its neighbours. */
  const mend = (query: string, rest: ReadonlySet<string>): string => {
    const unread = (text: string): number => toWords(readName(text).rest).length;
    let mended = query;
    for (const word of rest) {
      const tries = findMeant(word).map((meant) => mended.replaceAll(toWholeWord(word), () => meant));
      const fewest = Math.min(...tries.map(unread));
      mended = tries.find((text) => unread(text) === fewest) ?? mended;
    }
    return mended;
  };

  const belongsTo = (page: number, owners: ReadonlySet<number>): boolean => {
    const parent = pages[page]?.parent;
    return parent !== undefined && (owners.has(parent) || belongsTo(parent, owners));
  };

  const findNear = (query: string, exact: ReadonlySet<number>): readonly number[] => {
    const wanted = toTerms(query).map((term) => ({ term: term.term, alternatives: toAlternatives(term) }));
    // “IS-KP” without its stop word would be KP, another thing.
    if (wanted.length === 0 || (exact.size > 0 && wanted.length < toWords(query).length)) return [];
    const last = wanted.at(-1)?.term ?? '';
    const isBegun = (words: ReadonlySet<string>): boolean =>
      exact.size === 0 && last.length >= leastBegun && [...words].some((word) => word.startsWith(last));
    const holds = (words: ReadonlySet<string>): boolean =>
      wanted.every(({ alternatives }, i) => alternatives.some((term) => words.has(term)) || (i === wanted.length - 1 && isBegun(words)));
    const near = wordSets.filter(({ words }) => holds(words)).flatMap(({ pages }) => pages);
    return [...new Set(near)].filter((page) => !exact.has(page));
  };

  const resolve = (query: string): ResolvedQuery => {
    const asTyped = readName(query);
    // Only what is no name is mended; the mended query is then read anew, as a mended word may complete a name.
    const mended = mend(query, new Set(toWords(asTyped.rest).map(({ raw }) => raw)));
    const { names: parts, rest: words } = mended === query ? asTyped : readName(mended);
    const exact = new Set(parts.flatMap(({ forms }) => forms.flatMap(({ pages }) => pages)));
    const near = findNear(mended, exact);
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

  return { resolve, looksLike, lookUp: (name) => [...new Set(lookUp(name)?.forms.flatMap(({ pages }) => pages))], findPhrase: findPages };
}
