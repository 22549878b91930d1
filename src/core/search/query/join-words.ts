import { findBoundaries } from '../../names/find-boundaries.ts';
import { toOuterJoints } from '../../names/find-mentions.ts';
import { toWords, type Word } from '../../names/fold.ts';
import { isParticle } from '../../names/inflect.ts';
import { nameRules } from '../../names/name-rules.ts';
import { shapeNames, type Joint, type Shape } from '../../names/shape-names.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import type { IsPrinted } from './find-names.ts';
import type { FormMatch } from './match-forms.ts';

/** How the words of a query are joined to names. */
export interface Joins {
  /** True when nothing joins a match to the words around it. */
  readonly isWhole: (match: FormMatch) => boolean;
  /** The word of a name to which a word is joined, and whether it is so whatever its letter case. */
  readonly next: (at: number) => { readonly to: number; readonly isSure: boolean } | undefined;
}

/** A query in capitals throughout has them for no reason. */
const toQuiet = (query: string): string => (/\p{Ll}/u.test(query) || toWords(query).length < 2 ? query : query.toLowerCase());

/**
 * True for a connective that joins what is on both sides of it in any letter case: between hyphens, or one letter between words,
 * “lashkar-e-taiba”, “lashkar e taiba”.
 */
const isChained = ({ words, gaps, connective }: Shape, at: number): boolean => {
  const isBetween = (sign: RegExp): boolean => sign.test(gaps[at - 1] ?? '') && sign.test(gaps[at] ?? '');
  return connective[at] === true && at > 0 && (isBetween(/^-$/) || (words[at]?.raw.length === 1 && isBetween(/^[ -]$/)));
};

/** From this number of words on, capitals on each of them may be those of a headline. */
const minHeadlineWords = 3;

const hasNature = ({ names }: FormMatch, nature: string): boolean => names.some((name) => name.nature === nature);

/**
 * True where a query that is written like a headline goes on after a name, or before it, with a word of articles: “Afghanistan Women Rights”,
 * but not “Supreme Court of Pakistan”, nor “Ahmad Shah Massoud”.
 */
function findHeadlineGaps(
  { words, isName }: Shape,
  all: readonly FormMatch[],
  { heads }: Vocabulary,
  isPrinted: IsPrinted,
): (joint: Joint) => boolean {
  const named = words.filter((_, at) => isName[at]);
  const isHeadline = named.length >= minHeadlineWords && named.every(({ raw, folded }) => /^\p{Lu}/u.test(raw) && !heads.has(folded));
  const isSurname = (match: FormMatch): boolean => match.from === match.to && hasNature(match, 'person');
  const isOrdinary = (at: number): boolean => isPrinted(words[at]?.raw ?? '') && !all.some(({ from, to }) => from <= at && at <= to);
  // A name goes on before a surname, and hardly after it.
  const isAfterSurname = ({ from, to }: Joint): boolean => isOrdinary(to) && all.some((match) => match.to === from && isSurname(match));
  const isBeforeSurname = ({ to }: Joint): boolean => all.some((match) => match.from === to && isSurname(match));
  return (joint) =>
    joint.kind === 'space' &&
    (isAfterSurname(joint) || (isHeadline && (isOrdinary(joint.from) || isOrdinary(joint.to)) && !isBeforeSurname(joint)));
}

/** True for a letter of a script that has no capitals. */
const isCaseless = (word: string): boolean => /^(?!\p{Script=Latin})\p{Lo}/u.test(word);

/**
 * True when a word and the next one are of one name in any letter case: the name of a person with one that many bear (“Abdul Malik Baloch”), a
 * people with the name of a group (“Indian Mujahideen”), and in a script without capitals any two words with nothing between
 * them of which articles do not print both.
 */
function findSureJoins(
  { words, gaps }: Shape,
  matches: readonly (readonly FormMatch[])[],
  { commonNames, titles, alphabet }: Vocabulary,
  isPrinted: IsPrinted,
): (at: number) => boolean {
  const endingAt = Map.groupBy(matches.flat(), ({ to }) => to);
  const isDemonym = ({ names }: FormMatch): boolean => names.every(({ name }) => name.type === 'demonym');
  const isGroup = (match: FormMatch): boolean =>
    hasNature(match, 'group') && !match.names.some(({ name }) => nameRules[name.type].exactCase);
  const isFree = (word: string): boolean => !titles.has(word) && !isParticle(word, alphabet.inflections);
  // Two names make a query a list of things.
  const isList = new Set(matches.flatMap((found) => found[0]?.names[0]?.entity.id ?? [])).size > 1;
  const isWithoutCapitals = (...pair: readonly Word[]): boolean =>
    !isList && !pair.every(({ raw }) => isPrinted(raw)) && pair.every(({ raw, folded }) => isCaseless(raw) && isFree(folded));
  return (at) => {
    const [one, other] = [words[at], words[at + 1]];
    if (one === undefined || other === undefined || !/^[ -]$/.test(gaps[at] ?? '')) return false;
    const [ending, beginning] = [endingAt.get(at) ?? [], matches[at + 1] ?? []];
    const isPersonWithMore = ending.some((match) => hasNature(match, 'person') && match.from < match.to) && commonNames.has(other.folded);
    const isPeopleWithGroup = ending.length > 0 && ending.every(isDemonym) && beginning.some(isGroup);
    const isKnownPair = ending.length > 0 && beginning.length > 0;
    return isPersonWithMore || isPeopleWithGroup || (!isKnownPair && isWithoutCapitals(one, other));
  };
}

/** Finds how the words of a query are joined: by the capitals that were typed, as in a text, and by what joins them in any case. */
export function findJoins(query: Shape, matches: readonly (readonly FormMatch[])[], vocabulary: Vocabulary, isPrinted: IsPrinted): Joins {
  const typed = shapeNames(toQuiet(query.text), vocabulary);
  const isBoundary = findBoundaries({ vocabulary }, typed, matches);
  const all = matches.flat();
  const ends = new Set(all.map(({ to }) => to));
  const isHeadlineGap = findHeadlineGaps(query, all, vocabulary, isPrinted);
  const isSure = findSureJoins(query, matches, vocabulary, isPrinted);
  // In a query names stand one after another: “TTP ISKP”.
  const isKnownPair = ({ from, to }: Joint): boolean => ends.has(from) && (matches[to]?.length ?? 0) > 0;
  const isParted = (joint: Joint): boolean => !isSure(joint.to - 1) && (isBoundary(joint) || isHeadlineGap(joint) || isKnownPair(joint));
  return {
    isWhole: ({ from, to }) =>
      ![from - 1, to].some(isSure) &&
      ![from - 1, to + 1].some((at) => isChained(query, at)) &&
      toOuterJoints({ from, to }, typed).every(isParted),
    next: (at) => {
      const [byCapitals, inAnyCase] = [typed.next[at], query.next[at]];
      if (isSure(at)) return { to: at + 1, isSure: true };
      if (inAnyCase !== undefined && isChained(query, at + 1)) return { to: inAnyCase.to, isSure: true };
      return byCapitals === undefined || isParted(byCapitals) ? undefined : { to: byCapitals.to, isSure: false };
    },
  };
}
