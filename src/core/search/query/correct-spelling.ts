import { stemmer } from 'stemmer';
import { foldWord, toNameKey, toWords } from '../../names/fold.ts';
import { nameRules } from '../../names/name-rules.ts';
import { createSounder, isSameName } from '../../names/spelling.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import { editDistance } from './edit-distance.ts';
import type { FindNames, FoundNames, IsPrinted } from './find-names.ts';
import { isInOtherScript, type WordsFile } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isAcronym } from './is-acronym.ts';
import { createKnownNames, type KnownName } from './known-names.ts';
import type { NameForm } from './name-forms.ts';
import { toWholeWord } from '../rank/text-range.ts';

/** What to ask about a name that no page here has. */
export interface Question {
  /** The name, as typed. */
  readonly name: string;
  /** What is known of it: `a province of Afghanistan`. */
  readonly what?: string | undefined;
  /** The query with a name that resembles it. */
  readonly meant?: string | undefined;
}

/** A query with its misspellings corrected, and what to ask of a name that is not, as it may be spelt right. */
export interface Corrected {
  readonly text: string;
  readonly question?: Question | undefined;
}

export interface SpellingCorrector {
  /** Corrects the words outside names; the text is the query itself when none is misspelt (decisions.md#d26). */
  readonly correct: (query: string) => Corrected;
}

/** What a corrector works with. */
export interface CorrectorParts {
  readonly forms: readonly NameForm[];
  readonly index: Pick<SearchIndex, 'termsWith' | 'dictionaryOf'>;
  readonly words: Pick<WordsFile, 'known'>;
  readonly vocabulary: Pick<Vocabulary, 'alphabet'>;
  readonly isPrinted: IsPrinted;
  readonly findNames: FindNames;
}

/** A query with more unknown words is left as typed, and so are shorter words: a letter more or less makes them another acronym (ISPP is not ISKP). */
const limits = { minCorrectableLength: 5, minLengthForTwoEdits: 8, maxCandidates: 8, maxCorrected: 6 } as const;

/** A stem of fewer letters says nothing. */
const minStem = 4;

/** Length of the shortest word that a misspelling may be corrected to: one letter may have been added. */
export const minDictionaryLength = limits.minCorrectableLength - 1;

const maxEditDistance = ({ length }: string): number =>
  length < limits.minCorrectableLength ? 0 : length < limits.minLengthForTwoEdits ? 1 : 2;

/** A word that another may have been meant for, folded and as names have it; `isSpelling` for a name in another spelling. */
interface Candidate {
  readonly folded: string;
  readonly printed: string;
  /** In letters; 0 for another spelling. */
  readonly distance: number;
  readonly edits: number;
  readonly isPrinted: boolean;
  readonly isName: boolean;
  readonly isSpelling: boolean;
}

/** A query with a word replaced. */
interface Replaced {
  readonly text: string;
  /** The same with the letter case of names. */
  readonly printed: string;
  readonly isSpelling: boolean;
  /** How many words are outside names. */
  readonly unnamed: number;
}

/** True for a word that may be a name that is spelt right: one with a capital, or in a script of which no dictionary is here. */
const mayBeName = (word: string): boolean => /^\p{Lu}/u.test(word) || isInOtherScript(word);

const countUnnamed = ({ unknown, remainder }: FoundNames): number =>
  [...unknown, remainder].reduce((sum, text) => sum + toWords(text).length, 0);

/** The words of names, folded, each as it is first written. */
const toNameWords = (forms: readonly NameForm[]): ReadonlyMap<string, string> =>
  new Map(forms.flatMap(({ words }) => words.map(({ folded, raw }) => [folded, raw] as const)).toReversed());

/** The words of names that a misspelling may be corrected to. */
const toCorrectable = (forms: readonly NameForm[]): readonly string[] => {
  const correctable = forms.filter(({ form, type }) => nameRules[type].fuzzy && !isAcronym(form));
  return [...toNameWords(correctable).keys()].filter((word) => word.length >= minDictionaryLength);
};

/** Finds the nearest words of the dictionary: other spellings of a name, then words of names, then others. */
function createCandidateFinder(parts: CorrectorParts, nameWords: ReadonlyMap<string, string>): (word: string) => readonly Candidate[] {
  const ofNames = toCorrectable(parts.forms);
  const sound = createSounder(parts.vocabulary.alphabet);
  return (word) => {
    const typed = foldWord(word);
    const sounds = sound(typed);
    // An ordinary word is corrected only to one with the same first letter.
    const candidates = [...new Set([...ofNames, ...parts.index.dictionaryOf(typed)])]
      .map((folded): Candidate => {
        const isName = nameWords.has(folded);
        const others = isName ? sound(folded) : undefined;
        const isSpelling = others?.consonants === sounds.consonants && isSameName(others, sounds);
        const edits = editDistance(typed, folded);
        const isPrinted = isSpelling && parts.isPrinted(folded);
        return { folded, printed: nameWords.get(folded) ?? folded, distance: isSpelling ? 0 : edits, edits, isName, isSpelling, isPrinted };
      })
      .filter(({ folded, distance, isName }) => {
        if (folded === typed) return false;
        if (isName) return distance <= maxEditDistance(typed);
        // A capital marks a name, which is never corrected to an ordinary word.
        return distance === 1 && !mayBeName(word) && folded.charAt(0) === typed.charAt(0);
      })
      .toSorted(
        (a, b) =>
          a.distance - b.distance || Number(b.isName) - Number(a.isName) || Number(b.isPrinted) - Number(a.isPrinted) || a.edits - b.edits,
      );
    return candidates.filter(({ distance }) => distance === candidates[0]?.distance).slice(0, limits.maxCandidates);
  };
}

/** A name as it is asked about: that of a place as it is written, another as it was typed. */
const toAskedName = (word: string, other: KnownName | undefined): string =>
  other?.isExact === true && other.what !== undefined ? other.name : word;

/** Creates a corrector of the words that a finder of names leaves. */
export function createSpellingCorrector(parts: CorrectorParts): SpellingCorrector {
  const { forms, index, words, vocabulary, isPrinted, findNames } = parts;
  const nameWords = toNameWords(forms);
  const known = createKnownNames(words.known, vocabulary.alphabet);
  const findCandidates = createCandidateFinder(parts, nameWords);

  const isLong = (word: string): boolean => maxEditDistance(toNameKey(word)) > 0;
  /** Known: a word that articles have in some form, or a prefix of one, as the reader may still be typing. */
  const isInArticles = (word: string): boolean => {
    const [key, stem] = [toNameKey(word), /(?:s|ed|ing)$/i.test(word) ? stemmer(foldWord(word)) : ''];
    // “Leads” is as good as printed where “leader” is.
    const isBeginning = (text: string): boolean =>
      index.termsWith(text, 1).length > 0 || index.dictionaryOf(text).some((other) => other.startsWith(text));
    return isPrinted(word) || isBeginning(key) || (stem.length >= minStem && isBeginning(stem));
  };
  /** The long words of a query outside names. */
  const listWords = ({ unknown, remainder }: FoundNames): readonly string[] => [
    ...new Set([...unknown, remainder].flatMap((text) => toWords(text).map(({ raw }) => raw)).filter(isLong)),
  ];

  /** Replaces one word by the candidate that, with its neighbours, leaves the fewest words outside names. */
  const replaceWord = (query: string, word: string, candidates: readonly Candidate[]): Replaced | undefined => {
    const found = findNames(query);
    const before = countUnnamed(found);
    const isOfUnknown = found.unknown.some((name) => toWords(name).some(({ raw }) => raw === word));
    const replace = (by: string): string => query.replaceAll(toWholeWord(word), () => by);
    const replaced = candidates
      .map(({ folded, printed, distance, isSpelling }) => {
        // A name goes on as it did, or not, where the capital stays.
        const text = replace(mayBeName(word) ? folded.charAt(0).toUpperCase() + folded.slice(1) : folded);
        return { text, printed: replace(printed), distance, isSpelling, unnamed: countUnnamed(findNames(text)) };
      })
      // Two letters off, or inside a name, only what completes a name counts: “corporation” is not the “cooperation” of some organisation.
      .filter(({ distance, unnamed }) => unnamed < before || (distance < 2 && !isOfUnknown));
    return replaced.toSorted((a, b) => a.unnamed - b.unnamed)[0];
  };

  /** What a word was meant for, and what it may be instead. */
  const readWord = (query: string, word: string): { readonly replaced: Replaced | undefined; readonly other: KnownName | undefined } => {
    // A word of a name that no article prints is taken for another spelling of one that is printed.
    const isUnprinted = nameWords.has(toNameKey(word));
    const candidates = findCandidates(word).filter((candidate) => !isUnprinted || candidate.isPrinted);
    return { replaced: replaceWord(query, word, candidates), other: isUnprinted ? undefined : known.find(foldWord(word)) };
  };

  const isRight = (word: string): boolean => isInArticles(word) || (isInOtherScript(word) && nameWords.has(toNameKey(word)));

  const correctWord = (query: Corrected, word: string): Corrected => {
    const { replaced, other } = readWord(query.text, word);
    const isCertain = other === undefined ? !mayBeName(word) || replaced?.isSpelling : replaced?.isSpelling && !other.isExact;
    if (replaced !== undefined && isCertain === true) return { ...query, text: replaced.text };
    const isAsked = replaced !== undefined || other !== undefined;
    const asked = { name: toAskedName(word, other), what: other?.what, meant: replaced?.printed };
    return { ...query, question: query.question ?? (isAsked ? asked : undefined) };
  };

  return {
    correct: (query) => {
      const wrong = listWords(findNames(query)).filter((word) => !isRight(word));
      // A text in another language, pasted, is none with many misspellings.
      if (wrong.length > limits.maxCorrected) return { text: query };
      const { text, question } = wrong.reduce<Corrected>(correctWord, { text: query });
      const [stillUnknown] = findNames(text).unknown;
      return { text, question: stillUnknown === undefined ? question : { ...question, name: stillUnknown, what: undefined } };
    },
  };
}
