import { functionWords, regularWords } from './english-words.ts';
import type { Random } from './random.ts';

/** A word without its ending, by its place in the vocabulary: 0 is the most frequent. */
export type Lemma = number;

/** The words of the articles. English ones come first, then made-up ones, in the frequencies of real prose. */
export interface Vocabulary {
  /** A lemma as likely as it is frequent. */
  readonly draw: (random: Random) => Lemma;
  /** A lemma with an ending, in small letters. */
  readonly write: (lemma: Lemma, random: Random) => string;
  readonly drawFunctionWord: (random: Random) => string;
}

/** So many lemmas that the number of different words goes on growing with the text, as Heaps has it. */
const size = 200_000;
/** With the other constants they give some 13,000 different words in 100 articles, and 190,000 in 10,000. */
const exponent = 1.6;
const flatness = 100;

const onsets = 'b d f g h k l m n p r s t v w z br dr gr kr pl sh st tr'.split(' ');
const nuclei = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', '', '', 'n', 'l', 'r', 's', 'm', 'd'];
const syllableCount = onsets.length * nuclei.length * codas.length;

const makeSyllable = (number: number): string => {
  const rest = Math.floor(number / onsets.length);
  return [onsets[number % onsets.length], nuclei[rest % nuclei.length], codas[Math.floor(rest / nuclei.length) % codas.length]].join('');
};

/** A word that can be said, the same for the same number; numbers beside each other give words that are not alike. */
export function makeWord(number: number, syllables: number): string {
  let left = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  let word = '';
  for (let i = 0; i < syllables; i += 1) {
    word += makeSyllable(left % syllableCount);
    left = Math.imul(left ^ (left >>> 15), 0x85ebca6b) >>> 0;
  }
  return word;
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const endings = ['', 's', 'ed', 'ing'] as const;
type Ending = (typeof endings)[number];

/** A regular word with its ending: “policies”, “accused”. */
const inflect = (word: string, ending: Ending): string => {
  if (ending === '') return word;
  if (ending === 's') {
    if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
    return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return (/[^e]e$/.test(word) ? word.slice(0, -1) : word) + ending;
};

/** Frequent words are short. */
const countSyllables = (lemma: Lemma): number => (lemma < 3000 ? 2 : lemma < 60_000 ? 3 : 4);

const drawEnding = (random: Random): number => {
  const chance = random.next();
  return chance < 0.55 ? 0 : chance < 0.78 ? 1 : chance < 0.9 ? 2 : 3;
};

/** Creates the vocabulary, which is the same for every corpus. */
export function createVocabulary(): Vocabulary {
  const english = [...new Set(regularWords)];
  const written: (string | undefined)[] = [];
  /** One English word to two made-up ones until the English ones are used up. */
  const toStem = (lemma: Lemma): string => (lemma % 3 === 0 ? english[lemma / 3] : undefined) ?? makeWord(lemma, countSyllables(lemma));
  return {
    draw: (random) => random.zipf(size, exponent, flatness),
    write: (lemma, random) => {
      const ending = drawEnding(random);
      return (written[lemma * endings.length + ending] ??= inflect(toStem(lemma), endings[ending] ?? ''));
    },
    drawFunctionWord: (random) => functionWords[random.zipf(functionWords.length, 1.05, 1)] ?? 'the',
  };
}
