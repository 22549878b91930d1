import { distance } from 'fastest-levenshtein';
import { toNameKey, toWords } from '../names/fold.ts';
import type { NameType } from '../names/name-types.ts';
import type { IndexedName } from './index-file.ts';
import { toAlternatives, toTerms } from './terms.ts';

/** A part of the query that is a name: the form it matched and the pages that form leads to. */
export interface ResolvedName {
  readonly typed: string;
  readonly forms: readonly { readonly form: string; readonly type: NameType; readonly pages: readonly number[] }[];
}

/** A query read: names found in it, the words left over, and pages whose names hold all of its words. */
export interface ResolvedQuery {
  readonly names: readonly ResolvedName[];
  readonly rest: string;
  readonly near: readonly number[];
  /** The query as understood, when a misspelling was mended. */
  readonly mended?: string | undefined;
}

export type NameResolver = (query: string) => ResolvedQuery;

/** Shorter words are left as typed: a letter more or less makes another acronym of them (ISPP is not ISKP). */
const leastMendable = 5;
/** The last word may still be being typed: from this length on it stands for words it begins. */
const leastBegun = 3;
const tolerance = (word: string): number => (word.length < leastMendable ? 0 : word.length < 8 ? 1 : 2);

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
export function createNameResolver(names: readonly IndexedName[], { terms, words: printed }: Vocabulary): NameResolver {
  const byKey = Map.groupBy(names, ([form]) => toNameKey(form));
  const longest = Math.max(1, ...names.map(([form]) => toWords(form).length));
  const wordSets = names.map(([form, , pages]) => ({ words: toNameWords(form), pages }));
  const nameWords = new Set(names.flatMap(([form]) => toWords(form).map(({ folded }) => folded)));
  // Nothing is mended to an acronym: a letter more or less is another one.
  const mendedTo = new Set([
    ...names.filter(([form]) => !isAcronym(form)).flatMap(([form]) => toWords(form).map(({ folded }) => folded)),
    ...printed,
  ]);
  const mendable = [...mendedTo].filter((word) => word.length >= leastMendable - 1);

  const lookUp = (typed: string): ResolvedName | undefined => {
    // “is” and “in” are words; only “IS” and “IN”, as typed, are names.
    const isWord = toTerms(typed).length === 0;
    const found = byKey.get(toNameKey(typed))?.filter(([form]) => !isWord || form === typed);
    if (found === undefined || found.length === 0) return undefined;
    return { typed, forms: found.map(([form, type, pages]) => ({ form, type, pages })) };
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

  const knownTerms = new Set(terms);
  /** A name’s word, a word that articles have in some form, or the beginning of one: it may still be being typed. */
  const isKnown = (word: string): boolean => {
    const folded = toNameKey(word);
    const isPrinted = toTerms(word).every((term) => toAlternatives(term).some((stem) => knownTerms.has(stem)));
    return nameWords.has(folded) || isPrinted || printed.some((known) => known.startsWith(folded));
  };

  const mend = (word: string): string => {
    const folded = toNameKey(word);
    if (tolerance(folded) === 0 || isKnown(word)) return word;
    const ranked = mendable
      .map((candidate) => ({ candidate, gap: distance(folded, candidate) }))
      .filter(({ gap }) => gap <= tolerance(folded))
      .toSorted((a, b) => a.gap - b.gap || Number(nameWords.has(b.candidate)) - Number(nameWords.has(a.candidate)));
    return ranked[0]?.candidate ?? word;
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

  const resolve = (query: string): Pick<ResolvedQuery, 'names' | 'rest'> => {
    const whole = lookUp(query.trim());
    return whole === undefined ? split(query) : { names: [whole], rest: '' };
  };

  return (query) => {
    const asTyped = resolve(query);
    // Only what is no name is mended; the mended query is then read anew, as a mended word may complete a name.
    const rest = new Set(toWords(asTyped.rest).map(({ raw }) => raw));
    const mended = query.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (rest.has(word) ? mend(word) : word));
    const { names: parts, rest: words } = mended === query ? asTyped : resolve(mended);
    const exact = new Set(parts.flatMap(({ forms }) => forms.flatMap(({ pages }) => pages)));
    return { names: parts, rest: words, near: findNear(mended, exact), mended: mended === query ? undefined : mended };
  };
}
