import { prefixes, roleModifiers } from '../names/english-names.ts';
import { findBoundaries } from '../names/find-boundaries.ts';
import { toOuterJoints } from '../names/find-mentions.ts';
import { toWords } from '../names/fold.ts';
import { isParticle } from '../names/inflect.ts';
import { shapeNames, type Joint, type Shape } from '../names/shape-names.ts';
import { buildVocabulary, type Vocabulary } from '../names/vocabulary.ts';
import { createSpellingCorrector, type Corrected } from './correct-spelling.ts';
import { splitQuery, type FindNames, type IsPrinted, type Named, type NameFinder } from './find-names.ts';
import type { ScriptsFile, WordsFile } from './index-file.ts';
import { createFormMatcher, type FormMatch, type NamedPage } from './match-forms.ts';
import type { NameForm } from './name-forms.ts';

/** Finds names in any spelling and corrects words, as far as that can be told. */
export interface Understanding {
  /** Finds names under any spelling, each whole or not at all (decisions.md#d59). */
  readonly findNames: FindNames;
  readonly correct: (query: string) => Corrected;
  /** True for a word that only says how a name stands to others, such as a postposition. */
  readonly isParticle: (word: string) => boolean;
}

/** What names are understood by. */
export interface UnderstandingParts {
  readonly forms: readonly NameForm[];
  readonly pages: readonly NamedPage[];
  readonly terms: readonly string[];
  readonly finder: NameFinder;
  readonly isPrinted: IsPrinted;
  readonly words: Omit<WordsFile, 'id'>;
  /** Loaded for a query in another script. */
  readonly scripts?: Pick<ScriptsFile, 'inflections' | 'letters'> | undefined;
}

/** A query in capitals throughout has them for no reason. */
const toQuiet = (query: string): string => (/\p{Ll}/u.test(query) || toWords(query).length < 2 ? query : query.toLowerCase());

/** True for a connective between hyphens, which joins what is on both sides of it in any letter case: “lashkar-e-taiba”. */
const isChained = ({ gaps, connective }: Shape, at: number): boolean => connective[at] === true && gaps[at - 1] === '-' && gaps[at] === '-';

/** How the words of a query are joined: by the capitals that were typed, as in a text, and by connectives between hyphens. */
interface Joins {
  /** True when nothing joins a match to the words around it. */
  readonly isWhole: (match: FormMatch) => boolean;
  /** The word of a name to which a word is joined. */
  readonly next: (at: number) => number | undefined;
}

/** From this number of words on, capitals on each of them may be those of a headline. */
const minHeadlineWords = 3;

/**
 * True where a query that is written like a headline goes on after a name, or before it, with a word of articles: “Afghanistan Women Rights”,
 * but not “Supreme Court of Pakistan”, nor “Ahmad Shah Massoud”.
 */
function findHeadlineGaps(
  { words, isName }: Shape,
  matches: readonly (readonly FormMatch[])[],
  { heads }: Vocabulary,
  isPrinted: IsPrinted,
): (joint: Joint) => boolean {
  const named = words.filter((_, at) => isName[at]);
  const isHeadline = named.length >= minHeadlineWords && named.every(({ raw, folded }) => /^\p{Lu}/u.test(raw) && !heads.has(folded));
  const all = matches.flat();
  const isPerson = ({ names }: FormMatch): boolean => names.some(({ nature }) => nature === 'person');
  const isOrdinary = (at: number): boolean => isPrinted(words[at]?.raw ?? '') && !all.some(({ from, to }) => from <= at && at <= to);
  return ({ kind, from, to }) =>
    isHeadline &&
    kind === 'space' &&
    (isOrdinary(from) || isOrdinary(to)) &&
    !all.some((match) => (match.to === from || match.from === to) && isPerson(match));
}

function findJoins(query: Shape, matches: readonly (readonly FormMatch[])[], vocabulary: Vocabulary, isPrinted: IsPrinted): Joins {
  const typed = shapeNames(toQuiet(query.text), vocabulary);
  const isBoundary = findBoundaries({ vocabulary }, typed, matches);
  const ends = new Set(matches.flatMap((found) => found.map(({ to }) => to)));
  // In a query names stand one after another: “TTP ISKP”.
  const isHeadlineGap = findHeadlineGaps(query, matches, vocabulary, isPrinted);
  const isParted = (joint: Joint): boolean =>
    isBoundary(joint) || isHeadlineGap(joint) || (ends.has(joint.from) && (matches[joint.to]?.length ?? 0) > 0);
  return {
    isWhole: (match) => !isChained(query, match.from - 1) && !isChained(query, match.to + 1) && toOuterJoints(match, typed).every(isParted),
    next: (at) => {
      const [byCapitals, inAnyCase] = [typed.next[at], query.next[at]];
      if (byCapitals !== undefined && !isParted(byCapitals)) return byCapitals.to;
      return inAnyCase !== undefined && isChained(query, at + 1) ? inAnyCase.to : undefined;
    },
  };
}

/** The longest match at each word that is whole. */
function pickWhole(matches: readonly (readonly FormMatch[])[], isWhole: Joins['isWhole']): readonly FormMatch[] {
  const picked: FormMatch[] = [];
  for (let at = 0; at < matches.length;) {
    const match = matches[at]?.find(isWhole);
    if (match !== undefined) picked.push(match);
    at = (match?.to ?? at) + 1;
  }
  return picked;
}

/** The titles and offices before the name of a person, and what follows it as a mark of honour. */
function findTitles({ words }: Shape, picked: readonly FormMatch[], vocabulary: Vocabulary): readonly number[] {
  const foldedAt = (at: number): string => words[at]?.folded ?? '';
  const isTitle = (at: number): boolean => vocabulary.titles.has(foldedAt(at)) || roleModifiers.has(foldedAt(at));
  const ends = new Set(picked.map(({ to }) => to));
  return picked
    .filter(({ names }) => names.some(({ nature }) => nature === 'person'))
    .flatMap(({ from, to }) => {
      let first = from;
      while (!ends.has(first - 1) && isTitle(first - 1)) first -= 1;
      const before = Array.from({ length: from - first }, (_, i) => first + i);
      return vocabulary.honorifics.has(foldedAt(to + 1)) ? [...before, to + 1] : before;
    });
}

/** Prefixes and participles that a hyphen joins to a name, where no article prints them: “ex-Taliban”, “TTP-affiliated”. */
const findAffixes = ({ words, gaps }: Shape, picked: readonly FormMatch[], isPrinted: IsPrinted): readonly number[] =>
  picked.flatMap(({ from, to }) => {
    const [before, after] = [words[from - 1], words[to + 1]];
    const isPrefix = before !== undefined && gaps[from - 1] === '-' && prefixes.has(before.folded) && !isPrinted(before.raw);
    const isEnding = after !== undefined && gaps[to] === '-' && /(?:ed|led|style|era)$/.test(after.folded) && !isPrinted(after.raw);
    return [...(isPrefix ? [from - 1] : []), ...(isEnding ? [to + 1] : [])];
  });

/**
 * Words that are joined to a name that nobody here bears: by a connective, or by their capitals with the noun of a body, the surname of a
 * person, or a word that no article prints.
 */
function findUnknown(
  query: Shape,
  matches: readonly (readonly FormMatch[])[],
  isTaken: (at: number) => boolean,
  { next }: Joins,
  { heads }: Vocabulary,
  isPrinted: IsPrinted,
): readonly Pick<Named, 'from' | 'to'>[] {
  const unknown: Pick<Named, 'from' | 'to'>[] = [];
  for (let from = 0; from < query.words.length; from += 1) {
    let to = from;
    for (let following = next(to); following !== undefined; following = next(to)) to = following;
    const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const isName = all.some(
      (at) =>
        isChained(query, at) ||
        heads.has(query.words[at]?.folded ?? '') ||
        !isPrinted(query.words[at]?.raw ?? '') ||
        matches[at]?.some(({ names }) => names.some(({ nature }) => nature === 'person')),
    );
    if (to > from && isName && !all.some(isTaken)) unknown.push({ from, to });
    from = to;
  }
  return unknown;
}

/** Creates an understanding of names over the forms of an index. */
export function createUnderstanding({ forms, pages, terms, finder, isPrinted, words, scripts }: UnderstandingParts): Understanding {
  const vocabulary = buildVocabulary({ ...words.nameWords, inflections: scripts?.inflections ?? {} }, scripts?.letters);
  const { inflections } = vocabulary.alphabet;
  const matchForms = createFormMatcher(forms, pages, vocabulary, finder);

  const findNames: FindNames = (query) => {
    if (finder.lookUp(query.trim()).length > 0) return finder.findNames(query);
    const shape = shapeNames(query, vocabulary, ({ folded }) => !vocabulary.connectives.has(folded));
    const matches = matchForms(shape);
    const joins = findJoins(shape, matches, vocabulary, isPrinted);
    const picked = pickWhole(matches, joins.isWhole);
    const particles = shape.words.flatMap(({ folded }, at) => (picked.length > 0 && isParticle(folded, inflections) ? at : []));
    const isTaken = (at: number): boolean => picked.some(({ from, to }) => from <= at && at <= to);
    return splitQuery(query, shape.words, picked, {
      unknown: findUnknown(shape, matches, isTaken, joins, vocabulary, isPrinted),
      left: [...new Set([...findTitles(shape, picked, vocabulary), ...findAffixes(shape, picked, isPrinted), ...particles])].filter(
        (at) => !isTaken(at),
      ),
    });
  };

  const { correct } = createSpellingCorrector({ forms, terms, words, vocabulary, isPrinted, findNames });
  return { findNames, correct, isParticle: (word) => isParticle(word, inflections) };
}
