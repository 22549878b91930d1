import { toGaps } from './build-registry.ts';
import { calendar, functionWords, prepositions } from './english-names.ts';
import { toWords, type Word } from './fold.ts';
import { isConnective, type Vocabulary } from './vocabulary.ts';

/**
 * What joins two words with capitals that may be of one name: a space, a hyphen, a preposition, “and”, or something that stands only inside
 * a name: a connective of the subject’s languages, an initial, an ampersand. A dash between spaces joins only a name that is known whole.
 */
export type JointKind = 'space' | 'hyphen' | 'dash' | 'of' | 'in' | 'for' | 'and' | 'inner';

export interface Joint {
  readonly from: number;
  readonly to: number;
  readonly kind: JointKind;
  /** True for “of the”, “in the”. */
  readonly hasArticle: boolean;
}

/** A text as words, and which of them may be of one name because of how they look. */
export interface Shape {
  readonly text: string;
  readonly words: readonly Word[];
  readonly gaps: readonly string[];
  /** By word: the joint to the next word with a capital, and from the one before it. */
  readonly next: readonly (Joint | undefined)[];
  readonly previous: readonly (Joint | undefined)[];
  /** By word: true for one with a capital that may be of a name. */
  readonly isName: readonly boolean[];
  /** By word: true for a connective of the subject’s languages. */
  readonly connective: readonly boolean[];
  /** By word: true where it begins a sentence, a quotation or a line of its own. */
  readonly beginsSentence: readonly boolean[];
  /** By word: the line it stands on if that is a headline, where a capital says nothing. */
  readonly headline: readonly (number | undefined)[];
  /** By word: true where it stands on a line of several words without a small letter. */
  readonly inCapitals: readonly boolean[];
  /** Folded words that stand in the text without a capital. */
  readonly inLowerCase: ReadonlySet<string>;
}

/** Most words begin with a letter from a to z, which takes no pattern to tell. */
const hasCapital = ({ raw }: Word): boolean => !/^[a-z0-9]/.test(raw) && /^[\p{Lu}\p{Lt}]/u.test(raw);
const isAllCapitals = ({ raw }: Word): boolean => /\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw);
const minHeadlineWords = 3;

/** The words of a text; the plural s of an acronym (“TTPs”) is a word of its own, as that of a possessive is. */
const toNameWords = (text: string): readonly Word[] =>
  toWords(text).flatMap((word) => {
    const cut = word.end - 1;
    if (!word.raw.endsWith('s') || !/^\p{Lu}{2,}s$/u.test(word.raw)) return [word];
    const [acronym, ending] = [word.raw.slice(0, -1), word.raw.slice(-1)];
    return [
      { ...word, end: cut, raw: acronym, folded: word.folded.slice(0, -1) },
      { start: cut, end: word.end, raw: ending, folded: ending },
    ];
  });

/** True for a line of several words that has capitals throughout. */
const isShouted = (line: readonly Word[]): boolean =>
  line.length >= minHeadlineWords && line.every(({ raw }) => raw === raw.toUpperCase()) && line.some(({ raw }) => /\p{Lu}{2}/u.test(raw));

/** True for a line in which every word but small ones has a capital, as in “Pakistan Confronts the Taliban”, and which is more than a list of names. */
function isHeadline(line: readonly Word[]): boolean {
  const isSmall = (word: Word): boolean => functionWords.has(word.folded);
  const content = line.filter((word) => !isSmall(word) && !/^\d/.test(word.raw) && word.folded !== 's');
  const hasSmallWord = line.some((word, i) => i > 0 && isSmall(word) && word.folded !== 'and' && word.folded !== 'of');
  return content.every(hasCapital) && (isShouted(line) || content.length >= (hasSmallWord ? minHeadlineWords : minHeadlineWords + 2));
}

/** The words of a text by its lines. */
function toLines(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const lines: Word[][] = [];
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    if (before === undefined || text.slice(before.end, word.start).includes('\n')) lines.push([]);
    lines.at(-1)?.push(word);
  }
  return lines;
}

/** By word: the number of its line, if that is a headline. */
const findHeadlines = (text: string, lines: readonly (readonly Word[])[]): readonly (number | undefined)[] =>
  lines.flatMap((line, number) => {
    const isSentence = text.charAt(line.at(-1)?.end ?? 0) === '.';
    const found = !isSentence && isHeadline(line) ? number : undefined;
    return line.map(() => found);
  });

/** What the small words and separators between two words with capitals make of them; `undefined` for nothing. */
const toKind = (small: readonly string[], gaps: readonly string[], { connectives }: Vocabulary): JointKind | undefined => {
  const preposition = small.find((word) => word === 'of' || word === 'in' || word === 'for' || word === 'and');
  const others = small.filter((word) => word !== preposition && word !== 'the');
  if (others.some((word) => !connectives.has(word)) || gaps.some((gap) => gap !== ' ' && gap !== '-')) return undefined;
  if (preposition !== undefined) return gaps.every((gap) => gap === ' ') || others.length > 0 ? (preposition as JointKind) : undefined;
  return small.includes('the') ? undefined : 'inner';
};

const maxSmallWords = 3;

/** Which words may be of a name: those with a capital, but none of those that any sentence begins with, unless it is an acronym. */
const findNameWords = (
  words: readonly Word[],
  gaps: readonly string[],
  headline: Shape['headline'],
  mayBeName: (word: Word) => boolean,
): readonly boolean[] =>
  words.map((word, i) => {
    const isOfAnyText = functionWords.has(word.folded) && gaps[i - 1] !== '-' && gaps[i] !== '-';
    const isUnlikeWord = isAllCapitals(word) && word.raw.length > 1 && headline[i] === undefined;
    return mayBeName(word) && (!isOfAnyText || isUnlikeWord);
  });

/** What each separator between two words with capitals makes of them. */
const kinds: ReadonlyMap<string, JointKind> = new Map([
  ["'", 'inner'],
  [' & ', 'inner'],
  [' - ', 'dash'],
  [' ', 'space'],
  ['-', 'hyphen'],
]);

/** What joins a word with a capital to the next word, if that has one too. */
function toNeighbourKind(
  { words, gaps, connective }: Omit<Shape, 'next' | 'previous'>,
  at: number,
  titles: ReadonlySet<string>,
): JointKind | undefined {
  const gap = gaps[at] ?? '';
  const isLetter = (number: number): boolean => words[number]?.raw.length === 1;
  if (isLetter(at) && (gap === '. ' || (gap === '.' && isLetter(at + 1)))) return 'inner';
  if (gap === '. ') return titles.has(words[at]?.folded ?? '') ? 'space' : undefined;
  const isConnected = connective[at] === true || connective[at + 1] === true;
  return isConnected && (gap === ' ' || gap === '-') ? 'inner' : kinds.get(gap);
}

/** The joint from a word to the next one with a capital: beside it, or after a few small words that names have inside. */
function toJoint(text: Omit<Shape, 'next' | 'previous'>, from: number, vocabulary: Vocabulary): Joint | undefined {
  const { words, gaps, isName, connective } = text;
  const isSmall = (at: number): boolean =>
    connective[at] === true || prepositions.has(words[at]?.folded ?? '') || words[at]?.folded === 'and';
  if (isName[from] !== true) return undefined;
  let to = from + 1;
  while (to - from <= maxSmallWords && isName[to] === false && isSmall(to)) to += 1;
  if (isName[to] !== true) return undefined;
  const small = words.slice(from + 1, to).map(({ folded }) => folded);
  const kind = small.length === 0 ? toNeighbourKind(text, from, vocabulary.titles) : toKind(small, gaps.slice(from, to), vocabulary);
  return kind === undefined ? undefined : { from, to, kind, hasArticle: small.includes('the') };
}

/** True for a separator that ends a sentence or a line, or begins a quotation or a list. */
const beginsAfter = (gap: string): boolean =>
  gap !== ' ' && (/[.!?:…¶\u0000*#>|•]|^-/.test(gap) || /["“'(]/.test(gap.split(',').slice(1).join()));

/**
 * Finds where names may begin and end by their capitals: each word with a capital, which is none of those that any sentence begins with,
 * and what joins it to the next one. `mayBeName` may take other words than those with a capital for words of names.
 */
export function shapeNames(text: string, vocabulary: Vocabulary, mayBeName = hasCapital): Shape {
  const words = toNameWords(text);
  const gaps = toGaps(text, words);
  const lines = toLines(text, words);
  const headline = findHeadlines(text, lines);
  const inCapitals = lines.flatMap((line) => {
    const isLoud = isShouted(line);
    return line.map(() => isLoud);
  });
  const shape = {
    text,
    words,
    gaps,
    headline,
    inCapitals,
    isName: findNameWords(words, gaps, headline, mayBeName),
    connective: words.map((word, i) =>
      isConnective(word, { before: gaps[i - 1] === '-', after: gaps[i] === '-', inCapitals: inCapitals[i] === true }, vocabulary),
    ),
    beginsSentence: words.map((_, i) => i === 0 || beginsAfter(gaps[i - 1] ?? '')),
    inLowerCase: new Set(words.filter((word) => !hasCapital(word)).map(({ folded }) => folded)),
  };
  const next = words.map((_, i) => toJoint(shape, i, vocabulary));
  const previous: (Joint | undefined)[] = words.map(() => undefined);
  for (const joint of next) if (joint !== undefined) previous[joint.to] = joint;
  return { ...shape, next, previous };
}

/** True for a month or day of the week, which may stand beside a name without belonging to it. */
export const isDate = (word: Word | undefined): boolean => calendar.has(word?.folded ?? '');

/** What stands between the words of a joint. */
export const textOf = ({ text, words }: Shape, { from, to }: Joint): string => text.slice(words[from]?.end, words[to]?.start);
