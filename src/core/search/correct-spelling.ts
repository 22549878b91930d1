import { toNameKey, toWords } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import { toSoundKey } from '../names/sound-key.ts';
import { toQueryTerms, type Tokenizer } from './create-tokenizer.ts';
import { editDistance } from './edit-distance.ts';
import type { NameFinder, NameForm } from './find-names.ts';
import { isAcronym } from './is-acronym.ts';

/** What the articles print: the terms of the index and, once loaded, the words that are the dictionary of the corrector. */
export interface Vocabulary {
  readonly terms: readonly string[];
  /** Without it nothing is corrected. */
  readonly words?: readonly string[] | undefined;
}

export interface SpellingCorrector {
  /** True when a word of the text is long enough and unknown. Ask again once the words have loaded: more may be known then. */
  readonly needsCorrection: (text: string) => boolean;
  /** The query with the misspelt ones of some of its words replaced; the query itself when there are none. */
  readonly correct: (query: string, words: ReadonlySet<string>) => string;
}

/** Shorter words are left as typed: a letter more or less makes them another acronym (ISPP is not ISKP). */
const limits = { minCorrectableLength: 5, minLengthForTwoEdits: 8, maxCandidates: 8 } as const;

/** Length of the shortest word that a misspelling may be corrected to: one letter may have been added. */
export const minDictionaryLength = limits.minCorrectableLength - 1;

const maxEditDistance = ({ length }: string): number =>
  length < limits.minCorrectableLength ? 0 : length < limits.minLengthForTwoEdits ? 1 : 2;

interface Candidate {
  readonly word: string;
  readonly distance: number;
}

const toFoldedWords = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => toWords(text).map(({ folded }) => folded));

const toWholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');

/** The words that a misspelling may be corrected to: those of names, then those of the articles. */
const toDictionary = (forms: readonly NameForm[], { terms, words }: Vocabulary): readonly string[] => {
  if (words === undefined) return [];
  const correctable = forms.filter(({ form, type }) => nameRules[type].fuzzy && !isAcronym(form));
  // “arest” is “arrest”, though the articles print only “arrested”.
  const stems = terms.filter(
    (term) => term.length > limits.minCorrectableLength && /^\p{Ll}+$/u.test(term) && words.some((word) => word.startsWith(term)),
  );
  const all = new Set([...toFoldedWords(correctable.map(({ form }) => form)), ...words, ...stems]);
  return [...all].filter((word) => word.length >= minDictionaryLength);
};

/** Creates a corrector; `unrelated` are names of things without a page, which are known words. */
export function createSpellingCorrector(
  forms: readonly NameForm[],
  unrelated: readonly string[],
  vocabulary: Vocabulary,
  findNames: NameFinder['findNames'],
  { tokenize }: Tokenizer,
): SpellingCorrector {
  const dictionary = toDictionary(forms, vocabulary);
  const nameWords = new Set(toFoldedWords(forms.map(({ form }) => form)));
  const soundKeys = new Map(dictionary.filter((word) => nameWords.has(word)).map((word) => [word, toSoundKey(word)]));
  const unrelatedWords = new Set(toFoldedWords(unrelated));
  const terms = new Set(vocabulary.terms);
  const prefixable = [...vocabulary.terms, ...(vocabulary.words ?? [])];

  /** Known: a word of a name, a word that articles have in some form, or a prefix of one, as the reader may still be typing. */
  const isKnown = (word: string): boolean => {
    const folded = toNameKey(word);
    const isPrinted = tokenize(word).every((token) => toQueryTerms(token).some((term) => terms.has(term)));
    return nameWords.has(folded) || unrelatedWords.has(folded) || isPrinted || prefixable.some((known) => known.startsWith(folded));
  };
  const isMisspelt = (word: string): boolean => maxEditDistance(toNameKey(word)) > 0 && !isKnown(word);

  /** The nearest words of the dictionary, those of names first. */
  const findCandidates = (word: string): readonly Candidate[] => {
    if (!isMisspelt(word)) return [];
    const folded = toNameKey(word);
    const soundKey = toSoundKey(folded);
    // A capital marks a name, which is never corrected to an ordinary word.
    const isCapitalised = /^\p{Lu}/u.test(word);
    const candidates = dictionary
      .map((known) => ({ word: known, distance: editDistance(folded, known), isName: nameWords.has(known) }))
      .filter(({ word: known, distance, isName }) => {
        if (!isName) return distance === 1 && !isCapitalised && known.charAt(0) === folded.charAt(0);
        return distance <= maxEditDistance(folded) + (soundKey !== undefined && soundKeys.get(known) === soundKey ? 1 : 0);
      })
      .toSorted((a, b) => a.distance - b.distance || Number(b.isName) - Number(a.isName));
    return candidates.filter(({ distance }) => distance === candidates[0]?.distance).slice(0, limits.maxCandidates);
  };

  const countUnnamed = (text: string): number => toWords(findNames(text).remainder).length;

  /** Replaces one word by the candidate that, with its neighbours, leaves the fewest words outside names. */
  const correctWord = (query: string, word: string): string => {
    const before = countUnnamed(query);
    const corrections = findCandidates(word)
      .map((candidate) => ({ text: query.replaceAll(toWholeWord(word), () => candidate.word), distance: candidate.distance }))
      // Two letters off, only what completes a name counts: “corporation” is not the “cooperation” of some organisation.
      .filter(({ text, distance }) => distance === 1 || countUnnamed(text) < before)
      .map(({ text }) => text);
    const fewest = Math.min(...corrections.map(countUnnamed));
    return corrections.find((text) => countUnnamed(text) === fewest) ?? query;
  };

  return {
    needsCorrection: (text) => toWords(text).some(({ raw }) => isMisspelt(raw)),
    correct: (query, words) => [...words].reduce(correctWord, query),
  };
}
