import { stemmer } from 'stemmer';
import { foldGap, foldWord, toNameKey, toWords, type Word } from '../../names/fold.ts';
import type { Thesaurus } from '../../schema/thesaurus.ts';
import { isNumeral, joinNumber } from '../../model/numbers.ts';
import { englishCompounds, normalizeNumber, normalizeWord, percent, stopWords } from './english.ts';

/** A term and the range of the text that it stands for; offsets are UTF-16 units. */
export interface Token {
  /** What the index holds: a stem, or a word in capitals. */
  readonly term: string;
  /** The word itself, folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface Tokenizer {
  /**
   * Splits a text into tokens, in order: words are folded and stemmed (Porter 1980) unless in capitals, stop words dropped, grouped digits
   * made one number, compounds and days of the thesaurus made one term. Example: the terms of “The strikes of ISIS” are `strike` and `ISIS`.
   */
  readonly tokenize: (text: string) => readonly Token[];
  /** The synonyms of a term, as terms; a query also matches them, with less weight. */
  readonly synonymsOf: (term: string) => readonly string[];
  /** True when a folded word may form one term with the word before it. */
  readonly mayJoinPrevious: (word: string) => boolean;
  /** True when a folded word may form one term with the word after it. */
  readonly mayJoinNext: (word: string) => boolean;
}

const findStem = (word: string): string => {
  const normal = /^[a-z]+$/.test(word) ? normalizeWord(word) : normalizeNumber(word);
  return /^[a-z]+$/.test(normal) ? stemmer(normal) : normal;
};

/** Stems by their words, which recur. */
const stems = new Map<string, string>();
const maxStems = 50_000;

const toStem = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = findStem(word);
  if (stems.size >= maxStems) stems.clear();
  stems.set(word, stem);
  return stem;
};

/** The terms that a word of a query matches: its stem, and itself in capitals, as readers type acronyms in small letters. */
export const toQueryTerms = ({ word }: Pick<Token, 'word'>): readonly string[] => [...new Set([toStem(word), word.toUpperCase()])];

/** “8,000”, “8 000” and “8.000” are 8000; “2021 300” are two numbers. */
const isOneNumber = (before: string, separator: string, after: string, isJoined: boolean): boolean =>
  /^\d+$/.test(before) &&
  /^\d+$/.test(after) &&
  (/^[,٬]$/.test(separator) ||
    (/^[.٫\s]$/.test(separator) && after.length === 3 && (!/^\s$/.test(separator) || isJoined || before.length <= 3)));
/** “2.0” is 2.0, not 20. */
const isDecimal = (before: string, separator: string, after: string): boolean =>
  /^\d+$/.test(before) && /^[.٫]$/.test(separator) && /^\d{1,2}$/.test(after);
/** “F-16” is F16. */
const isModel = (before: string, separator: string, after: string): boolean =>
  /^[-‐‑]$/.test(separator) && /^[a-z]$/.test(before) && /^\d+s?$/.test(after);

/** Words in capitals are not stemmed and stay in capitals: “ISIS” would become “ISI”, another acronym. */
const isInCapitals = (raw: string): boolean => /^\p{Lu}{2,}$/u.test(raw);

/** A day that is known by its numbers, with the forms of its month and a pattern of its spellings: “9/11”, “11th of September”, “Sept. 11”. */
interface Day {
  readonly term: string;
  readonly months: readonly string[];
  readonly pattern: RegExp;
}

const toDay = ([numbers, date]: readonly [string, string]): Day => {
  const [day, month = ''] = date.toLowerCase().split(' ');
  const months = [month, month.slice(0, 4), month.slice(0, 3)];
  const ordinal = `${day}(?:st|nd|rd|th)?`;
  const spellings = [
    numbers.replace('/', '\\s?/\\s?'),
    `${ordinal}\\s(?:of\\s)?(?:${months.join('|')})`,
    `(?:${months.join('|')})\\.?\\s${ordinal}`,
  ];
  return { term: toNameKey(numbers), months, pattern: new RegExp(`^(?:${spellings.join('|')})(?![\\p{L}\\p{N}])`, 'iu') };
};

/** Finds the day that begins at a word: its term, and how many words it spans. */
const findDay = (
  days: readonly Day[],
  text: string,
  words: readonly Word[],
  { start }: Word,
): { readonly term: string; readonly length: number } | undefined => {
  for (const { term, pattern } of days) {
    const end = start + (pattern.exec(text.slice(start, start + 24))?.[0].length ?? 0);
    if (end > start) return { term, length: words.filter((word) => word.start >= start && word.end <= end).length };
  }
  return undefined;
};

/** The synonyms of each term: the others of its groups. A name has its equivalent, but not the other way round. */
const buildSynonyms = (
  { synonyms, equivalents }: Thesaurus,
  toTerms: (word: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const pair = (words: readonly string[], others: readonly string[]): readonly (readonly [string, string])[] =>
    words.flatMap(toTerms).flatMap((term) => others.flatMap(toTerms).map((other) => [term, other] as const));
  const pairs = [
    ...synonyms.flatMap((group) => pair(group, group)),
    ...Object.entries(equivalents).flatMap(([name, word]) => pair([name], [word])),
  ];
  const byTerm = Map.groupBy(
    pairs.filter(([term, other]) => term !== other),
    ([term]) => term,
  );
  return new Map(Array.from(byTerm, ([term, all]) => [term, [...new Set(all.map(([, other]) => other))]]));
};

/**
 * Creates a tokenizer that knows the words of a thesaurus. What builds an index and what searches it must use the same one, so the index
 * carries its thesaurus (decisions.md#d53). The tokenizer never throws.
 *
 * Example: with the compound `air: [strike]`, `createTokenizer(thesaurus).tokenize('Air strikes')` is one token of the term `airstrik`.
 */
export function createTokenizer(thesaurus: Thesaurus): Tokenizer {
  const days = Object.entries(thesaurus.days).map(toDay);
  const months = new Set(days.flatMap((day) => day.months));
  const compounds = new Map(
    [...Object.entries(thesaurus.compounds), ...englishCompounds].map(([first, seconds]) => [foldWord(first), seconds.map(foldWord)]),
  );
  const beginsWithAny = (word: string, beginnings: readonly string[] = []): boolean => beginnings.some((start) => word.startsWith(start));
  const isCompound = (before: string, separator: string, after: string): boolean =>
    beginsWithAny(after, compounds.get(before)) && /^[ -]$/.test(foldGap(separator));

  /** What a word is with the word after it, if they are one term: a number in words, digits in groups, a model, a compound. */
  const join = (before: string, separator: string, after: string, isJoined: boolean): string | undefined => {
    const number = /^[\s-]$/.test(separator) ? joinNumber(before, after) : undefined;
    if (number !== undefined) return number;
    if (isDecimal(before, separator, after)) return `${before}.${after}`;
    return [isOneNumber, isModel, isCompound].some((joins) => joins(before, separator, after, isJoined)) ? before + after : undefined;
  };

  /** True for a word that may be one term with the word after it: most are not, and need no closer look. */
  const mayGoOn = (word: string): boolean => compounds.has(word) || isNumeral(word) || word.length === 1;

  /** The sign of a number, which is read as a word. */
  const toPercent = (text: string, { word, end }: Token): readonly Token[] => {
    const [sign = ''] = /\d$/.test(word) ? (/^\s?[%٪]/.exec(text.slice(end, end + 2)) ?? []) : [];
    return sign === '' ? [] : [{ term: percent, word: percent, start: end + sign.length - 1, end: end + sign.length }];
  };

  const tokenize = (text: string): readonly Token[] => {
    const words = toWords(text);
    const tokens: Token[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const first = words[i] as Word;
      const mayBeDay = months.has(first.folded) || /^\d/.test(first.folded);
      const day = mayBeDay ? findDay(days, text, words, first) : undefined;
      if (day !== undefined) {
        i += day.length - 1;
        tokens.push({ term: day.term, word: day.term, start: first.start, end: words[i]?.end ?? first.end });
        continue;
      }
      let { folded, end } = first;
      for (let next = words[i + 1]; next !== undefined; next = words[i + 1]) {
        const joined = mayGoOn(folded) ? join(folded, text.slice(end, next.start), next.folded, folded !== first.folded) : undefined;
        if (joined === undefined) break;
        [folded, end] = [joined, next.end];
        i += 1;
      }
      if (stopWords.has(folded)) continue;
      const token = { term: isInCapitals(first.raw) ? folded.toUpperCase() : toStem(folded), word: folded, start: first.start, end };
      // Who asks for 279 percent may mean 279.8.
      const [whole] = /^\d+(?=\.)/.exec(folded) ?? [];
      tokens.push(...(whole === undefined ? [] : [{ ...token, term: whole, word: whole }]), token, ...toPercent(text, token));
    }
    return tokens;
  };

  const synonyms = buildSynonyms(thesaurus, (word) => tokenize(word).map(({ term }) => term));
  return {
    tokenize,
    synonymsOf: (term) => synonyms.get(term) ?? [],
    mayJoinPrevious: (word) => months.has(word) || [...compounds.values()].some((seconds) => beginsWithAny(word, seconds)),
    mayJoinNext: (word) => months.has(word) || compounds.has(word),
  };
}
