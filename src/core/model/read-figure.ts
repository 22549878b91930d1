import type { Figure } from '../schema/claim.ts';
import { findNumbers, powers, toNumberText } from './numbers.ts';

/** What words say of a number beside it: that it is more or at least so many, fewer or at most, or about so many. */
export const bounds = ['over', 'under', 'about'] as const;
export type Bound = (typeof bounds)[number];

/** The number that a figure gives, or the lowest and highest. It only places a figure among others: pages print its words. */
export interface FigureNumber {
  readonly low: number;
  readonly high: number;
  readonly bound?: Bound | undefined;
  /** True for a percentage. */
  readonly isShare: boolean;
}

/**
 * The number of a figure: the `value` that its file gives or, without one, what its words say. undefined when they give none, as “dozens”, or
 * several that are no range, as “78 of 90 nights”. In other languages than English only digits are read, and what they are more or less than is
 * not.
 *
 * @example readFigure({ words: 'more than 8,000 fighters' }, 'en-GB') // { low: 8000, high: 8000, bound: 'over', isShare: false }
 */
export function readFigure({ words, value }: Figure, language: string): FigureNumber | undefined {
  const isEnglish = /^en\b/.test(language);
  const text = toNumberText(words);
  const isShare = /%|٪|\bper ?cent/.test(text);
  if (value !== undefined) {
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    const [first] = isEnglish ? findNumbers(text) : [];
    return { low, high, bound: first && readBound(text.slice(0, first.start), text.slice(first.end)), isShare };
  }
  const read = isEnglish ? readEnglish(text) : readDigits(words.normalize('NFKC').toLowerCase(), language);
  return read && { ...read, isShare };
}

type Read = Omit<FigureNumber, 'isShare'>;

/** “A hundred”, “half a million”: no other number stands before them. */
const single = new RegExp(String.raw`\b(half )?an? (${[...powers.keys()].join('|')})\b`, 'g');
const fraction = /\b(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/;
const unit = String.raw`\s*(?:%|per ?cent)?\s*`;
const joins = new RegExp(String.raw`^${unit}(?:to|or|[-–—])\s*[$£€]?$`);
const joinsAfterBetween = new RegExp(String.raw`^${unit}and\s*[$£€]?$`);

/** Reads one number, or two that words make a range. A part of a whole is no number: how large the whole is, the words leave out. */
function readEnglish(words: string): Read | undefined {
  const text = words.replace(single, (_, half: string | undefined, power: string) =>
    half === undefined ? `one ${power}` : String((powers.get(power) ?? 0) / 2),
  );
  const [first, second = first, ...more] = findNumbers(text);
  if (first === undefined || second === undefined || more.length > 0 || fraction.test(text)) return undefined;
  const [before, between, after] = [text.slice(0, first.start), text.slice(first.end, second.start), text.slice(second.end)];
  // “From 20 to 30” may as well be a change.
  const isRange =
    (joins.test(between) && !/\bfrom\s*[$£€]?$/.test(before)) ||
    (joinsAfterBetween.test(between) && /\bbetween\s+(?:[a-z]+\s+)?[$£€]?$/.test(before));
  return first === second || isRange ? toRead(first.digits, second.digits, readBound(before, after)) : undefined;
}

const toRead = (first: string, second: string, bound?: Bound): Read | undefined => {
  const [low, high] = [Number(first), Number(second)];
  return low <= high ? { low, high, bound } : undefined;
};

/** What stands right before a number, or anywhere after it. */
const boundsBefore: readonly (readonly [Bound, RegExp])[] = [
  ['under', /\b(?:no|not) more than$/],
  ['over', /\b(?:no|not) (?:less|fewer) than$/],
  ['under', /\b(?:(?:less|fewer) than|under|below|up to|at (?:the )?most|as (?:many|much) as)$/],
  ['over', /\b(?:more than|over|above|at (?:the very )?least|upwards of|exceeding|in excess of)$/],
  ['about', /\b(?:about|around|roughly|approximately|some|almost|nearly|close to|estimated|circa)$/],
];
const boundsAfter: readonly (readonly [Bound, RegExp])[] = [
  ['over', /^\+|\b(?:or more|at (?:the very )?least)\b/],
  ['under', /\b(?:or (?:less|fewer)|at (?:the )?most)\b/],
];

function readBound(before: string, after: string): Bound | undefined {
  const beside = before.replace(/(?:\s+(?:an?|the|between))?\s*[$£€]?$/, '').trimEnd();
  return (boundsBefore.find(([, words]) => words.test(beside)) ?? boundsAfter.find(([, words]) => words.test(after)))?.[0];
}

/**
 * Reads one number in digits of any script, or two with a dash between. A word that multiplies it, or a sign in it that may part thousands or
 * decimals, is not read.
 */
function readDigits(text: string, language: string): Read | undefined {
  const digits = text.replaceAll(/\p{Nd}/gu, toAsciiDigit).replaceAll('٬', '');
  const numbers = digits.match(/\d+(?:[^\d\p{L}]\d+)*/gu) ?? [];
  const [first, second, ...more] = numbers.length === 1 ? (numbers[0] ?? '').split(/\s?[-–—]\s?/) : [];
  if (first === undefined || more.length > 0 || listWords(text).some((word) => multipliersOf(language).has(word))) return undefined;
  return [first, second ?? first].every((one) => /^\d+$/.test(one)) ? toRead(first, second ?? first) : undefined;
}

/** Digits of a script are ten in a row, from zero (Unicode, section 4.6). */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

const knownMultipliers = new Map<string, ReadonlySet<string>>();

/** The words of a language for thousands and more, as Unicode’s data has them. */
function multipliersOf(language: string): ReadonlySet<string> {
  const known = knownMultipliers.get(language);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  // Some languages have other forms of them after two, after a few and after many.
  const numbers = [1e3, 2e3, 5e3, 11e3, 1e5, 1e6, 2e6, 5e6, 11e6, 1e9, 2e9, 5e9];
  const words = new Set(numbers.flatMap((number) => listWords(format.format(number).normalize('NFKC').toLowerCase())));
  knownMultipliers.set(language, words);
  return words;
}

const listWords = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
