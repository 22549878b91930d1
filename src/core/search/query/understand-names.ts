import { prefixes, roleModifiers } from '../../names/english-names.ts';
import { isParticle } from '../../names/inflect.ts';
import { shapeNames, type Shape } from '../../names/shape-names.ts';
import { buildVocabulary, type Vocabulary } from '../../names/vocabulary.ts';
import { createSpellingCorrector, type Corrected } from './correct-spelling.ts';
import { splitQuery, type FindNames, type IsPrinted, type Named, type NameFinder } from './find-names.ts';
import type { ScriptsFile, WordsFile } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { findJoins, type Joins } from './join-words.ts';
import { createFormMatcher, type FormMatch } from './match-forms.ts';

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
  readonly index: SearchIndex;
  readonly finder: NameFinder;
  readonly isPrinted: IsPrinted;
  readonly words: WordsFile;
  /** Loaded for a query in another script. */
  readonly scripts?: Pick<ScriptsFile, 'inflections' | 'letters'> | undefined;
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

/** Titles before a word of a name that stands for the name, neither of which an article need print: “Gen. Kurilla”, “Mullah Akhundzada”. */
const findLooseTitles = (
  { words }: Shape,
  { titles }: Vocabulary,
  isPrinted: IsPrinted,
  isOfName: (word: string) => boolean,
): readonly number[] =>
  words.flatMap(({ raw, folded }, at) => {
    const next = words[at + 1];
    const isBeforeName = next !== undefined && isOfName(next.folded) && (!isPrinted(next.raw) || !isPrinted(raw));
    return titles.has(folded) && isBeforeName ? at : [];
  });

/** Prefixes and participles that a hyphen joins to a name, where no article prints them: “ex-Taliban”, “TTP-affiliated”. */
const findAffixes = ({ words, gaps }: Shape, picked: readonly FormMatch[], isPrinted: IsPrinted): readonly number[] =>
  picked.flatMap(({ from, to }) => {
    const [before, after] = [words[from - 1], words[to + 1]];
    const isPrefix = before !== undefined && gaps[from - 1] === '-' && prefixes.has(before.folded) && !isPrinted(before.raw);
    const isEnding = after !== undefined && gaps[to] === '-' && /(?:ed|led|style|era)$/.test(after.folded) && !isPrinted(after.raw);
    return [...(isPrefix ? [from - 1] : []), ...(isEnding ? [to + 1] : [])];
  });

/**
 * Words that are joined to a name that nobody here bears: surely, or by their capitals with the surname of a person, a word that no article
 * prints, or both a known name and the noun of a body.
 */
function findUnknown(
  { words }: Shape,
  matches: readonly (readonly FormMatch[])[],
  isTaken: (at: number) => boolean,
  { next }: Joins,
  { heads }: Vocabulary,
  isPrinted: IsPrinted,
): readonly Pick<Named, 'from' | 'to'>[] {
  const unknown: Pick<Named, 'from' | 'to'>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    let isSure = false;
    for (let following = next(to); following !== undefined; following = next(to)) {
      to = following.to;
      isSure ||= following.isSure;
    }
    const run = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    const named = run.flatMap((at) => matches[at] ?? []);
    const isPerson = named.some(({ names }) => names.some(({ nature }) => nature === 'person'));
    const isBody = named.length > 0 && run.some((at) => heads.has(words[at]?.folded ?? ''));
    const isName = isSure || isPerson || isBody || run.some((at) => !isPrinted(words[at]?.raw ?? ''));
    if (to > from && isName && !run.some(isTaken)) unknown.push({ from, to });
    from = to;
  }
  return unknown;
}

/** Creates an understanding of names over the forms of an index. */
export function createUnderstanding({ index, finder, isPrinted, words, scripts }: UnderstandingParts): Understanding {
  const forms = index.allForms();
  const vocabulary = buildVocabulary({ ...words.nameWords, inflections: scripts?.inflections ?? {} }, scripts?.letters);
  const { inflections } = vocabulary.alphabet;
  const matchForms = createFormMatcher(forms, index, vocabulary, finder);

  const findNames: FindNames = (query) => {
    if (finder.lookUp(query.trim()).length > 0) return finder.findNames(query);
    const shape = shapeNames(query, vocabulary, ({ folded }) => !vocabulary.connectives.has(folded));
    const matches = matchForms(shape);
    const joins = findJoins(shape, matches, vocabulary, isPrinted);
    const picked = pickWhole(matches, joins.isWhole);
    const particles = shape.words.flatMap(({ folded }, at) => (picked.length > 0 && isParticle(folded, inflections) ? at : []));
    const isTaken = (at: number): boolean => picked.some(({ from, to }) => from <= at && at <= to);
    const titles = [...findTitles(shape, picked, vocabulary), ...findLooseTitles(shape, vocabulary, isPrinted, finder.isOfName)];
    return splitQuery(query, shape.words, picked, {
      unknown: findUnknown(shape, matches, isTaken, joins, vocabulary, isPrinted),
      left: [...new Set([...titles, ...findAffixes(shape, picked, isPrinted), ...particles])].filter((at) => !isTaken(at)),
    });
  };

  const { correct } = createSpellingCorrector({ forms, index, words, vocabulary, isPrinted, findNames });
  return { findNames, correct, isParticle: (word) => isParticle(word, inflections) };
}
