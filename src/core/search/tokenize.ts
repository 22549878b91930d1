import { stemmer } from 'stemmer';
import { foldGap, foldWord, toWords, type Word } from '../names/fold.ts';
import { compounds, dateSpellings, equivalents, normalizeNumber, normalizeWord, stopWords, synonymGroups } from './english.ts';

/** A term and the range of the text that it stands for; offsets are UTF-16 units. */
export interface Token {
  /** What the index holds: a stem, or a word in capitals. */
  readonly term: string;
  /** The word itself, folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const toStem = (word: string): string => {
  const normal = /^[a-z]+$/.test(word) ? normalizeWord(word) : normalizeNumber(word);
  return /^[a-z]+$/.test(normal) ? stemmer(normal) : normal;
};

/** “8,000”, “8 000” and “8.000” are 8000; “2021 300” are two numbers. */
const isOneNumber = (before: string, separator: string, after: string, isJoined: boolean): boolean =>
  /^\d+$/.test(before) &&
  /^\d+$/.test(after) &&
  (/^[.,٬٫]$/.test(separator) || (/^\s$/.test(separator) && (isJoined || before.length <= 3) && after.length === 3));
/** “F-16” is F16. */
const isModel = (before: string, separator: string, after: string): boolean =>
  /^[-‐‑]$/.test(separator) && /^[a-z]$/.test(before) && /^\d+s?$/.test(after);
const isCompound = (before: string, separator: string, after: string): boolean =>
  /^[ -]$/.test(foldGap(separator)) && compounds.get(before)?.test(after) === true;

/** Finds the date that begins at a word: its term, and how many words it spans. */
const findDate = (text: string, words: readonly Word[], at: number): { readonly term: string; readonly length: number } | undefined => {
  const first = words[at];
  if (first === undefined || !/^(?:9|11|11th|sept|september)$/.test(first.folded)) return undefined;
  const ahead = text.slice(first.start, first.start + 24).toLowerCase();
  for (const [pattern, term] of dateSpellings) {
    const end = first.start + (pattern.exec(ahead)?.[0].length ?? 0);
    if (end > first.start) return { term, length: words.filter((word) => word.start >= first.start && word.end <= end).length };
  }
  return undefined;
};

/** Words in capitals are not stemmed and stay in capitals: “ISIS” would become “ISI”, another acronym. */
const isInCapitals = (raw: string): boolean => /^\p{Lu}{2,}$/u.test(raw);

/** The terms that a word of a query matches: its stem, and itself in capitals, as readers type acronyms in small letters. */
export const toQueryTerms = ({ word }: Pick<Token, 'word'>): readonly string[] => [...new Set([toStem(word), word.toUpperCase()])];

/**
 * Splits a text into tokens, in order: words are folded and stemmed (Porter 1980) unless in capitals, stop words dropped, grouped digits
 * made one number, compounds and dates made one term. Example: the terms of `tokenize('The air strikes of ISIS')` are `airstrik` and `ISIS`.
 */
export function tokenize(text: string): readonly Token[] {
  const words = toWords(text);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (first === undefined) continue;
    const date = findDate(text, words, i);
    if (date !== undefined) {
      i += date.length - 1;
      tokens.push({ term: date.term, word: date.term, start: first.start, end: words[i]?.end ?? first.end });
      continue;
    }
    let { folded, end } = first;
    for (let next = words[i + 1]; next !== undefined; next = words[i + 1]) {
      const separator = text.slice(end, next.start);
      if (![isOneNumber, isModel, isCompound].some((joins) => joins(folded, separator, next.folded, folded !== first.folded))) break;
      folded += next.folded;
      end = next.end;
      i += 1;
    }
    if (stopWords.has(folded)) continue;
    tokens.push({ term: isInCapitals(first.raw) ? folded.toUpperCase() : toStem(folded), word: folded, start: first.start, end });
  }
  return tokens;
}

/** The synonyms of a term, as terms; a query also matches them, with less weight. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...synonymGroups
    .map((group) => [...new Set(group.map(toStem))])
    .flatMap((group) => group.map((term) => [term, group.filter((other) => other !== term)] as const)),
  ...equivalents.map(([name, word]) => [foldWord(name), [toStem(word)]] as const),
]);
