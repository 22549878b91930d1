import { stemmer } from 'stemmer';
import { foldGap, foldWord, toWords, type Word } from '../names/fold.ts';
import { compounds, dates, otherNames, related, stopWords, toPlainNumber, toPlainWord } from './english.ts';

/** A search term and the stretch of the text that it came from; offsets are UTF-16 units. */
export interface TermAt {
  readonly term: string;
  /** The word itself, folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const toStem = (word: string): string => {
  const plain = /^[a-z]+$/.test(word) ? toPlainWord(word) : toPlainNumber(word);
  return /^[a-z]+$/.test(plain) ? stemmer(plain) : plain;
};

/** “8,000”, “8 000” and “8.000” are 8000; “2021 300” are two. */
const isOneNumber = (before: string, gap: string, after: string, isJoined: boolean): boolean =>
  /^\d+$/.test(before) &&
  /^\d+$/.test(after) &&
  (/^[.,٬٫]$/.test(gap) || (/^\s$/.test(gap) && (isJoined || before.length <= 3) && after.length === 3));
/** “F-16” is F16. */
const isModel = (before: string, gap: string, after: string): boolean =>
  /^[-‐‑]$/.test(gap) && /^[a-z]$/.test(before) && /^\d+s?$/.test(after);
const isCompound = (before: string, gap: string, after: string): boolean =>
  /^[ -]$/.test(foldGap(gap)) && compounds.get(before)?.test(after) === true;

/** The date that begins at a word, as one term with all its words. */
const findDate = (text: string, words: readonly Word[], at: number): { readonly term: string; readonly length: number } | undefined => {
  const first = words[at];
  if (first === undefined || !/^(?:9|11|11th|sept|september)$/.test(first.folded)) return undefined;
  const ahead = text.slice(first.start, first.start + 24).toLowerCase();
  for (const [pattern, term] of dates) {
    const end = first.start + (pattern.exec(ahead)?.[0].length ?? 0);
    if (end > first.start) return { term, length: words.filter((word) => word.start >= first.start && word.end <= end).length };
  }
  return undefined;
};

/** A word in capitals is a term of its own, in capitals: the stem of “ISIS” would be another’s “ISI”. */
const isInCapitals = (raw: string): boolean => /^\p{Lu}{2,}$/u.test(raw);

/** All terms that may stand for a word of a query, whose letter case says little: its stem, and itself in capitals. */
export const toAlternatives = ({ word }: Pick<TermAt, 'word'>): readonly string[] => [...new Set([toStem(word), word.toUpperCase()])];

/** The terms of a text in order: folded, stemmed (Porter) unless in capitals, stop words dropped, “8,000” and “8000” one number, compounds joined. */
export function toTerms(text: string): readonly TermAt[] {
  const words = toWords(text);
  const terms: TermAt[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (first === undefined) continue;
    const date = findDate(text, words, i);
    if (date !== undefined) {
      i += date.length - 1;
      terms.push({ term: date.term, word: date.term, start: first.start, end: words[i]?.end ?? first.end });
      continue;
    }
    let { folded, end } = first;
    for (let next = words[i + 1]; next !== undefined; next = words[i + 1]) {
      const gap = text.slice(end, next.start);
      if (![isOneNumber, isModel, isCompound].some((joins) => joins(folded, gap, next.folded, folded !== first.folded))) break;
      folded += next.folded;
      end = next.end;
      i += 1;
    }
    if (stopWords.has(folded)) continue;
    terms.push({ term: isInCapitals(first.raw) ? folded.toUpperCase() : toStem(folded), word: folded, start: first.start, end });
  }
  return terms;
}

/** Terms that a term also looks for, at a discount: words used for the same thing, and what things without a page are called. */
export const relatedTerms: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...related
    .map((group) => [...new Set(group.map(toStem))])
    .flatMap((group) => group.map((term) => [term, group.filter((other) => other !== term)] as const)),
  ...otherNames.map(([name, word]) => [foldWord(name), [toStem(word)]] as const),
]);
