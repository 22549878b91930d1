import type { Registry } from './build-registry.ts';
import type { Mention } from './find-mentions.ts';
import { toWords, type Word } from './fold.ts';

/** A capitalised name that belongs to no entity, and how often it occurs in the text. */
export interface UnknownName {
  readonly text: string;
  readonly count: number;
  /** Where it stands first, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const isCapital = ({ raw }: Word): boolean => /^\p{Lu}/u.test(raw) && /\p{L}{2}/u.test(raw);
/** Looks at no more than 12 units before the word, so that a long run of signs costs no more than a short one. */
const beginsSentence = (text: string, { start }: Word): boolean =>
  /(?:^|[.!?:…]["'”’)]{0,12}\s|\n)[\s"'“‘(#*>-]{0,12}$/.test(text.slice(Math.max(0, start - 12), start).replace(/[\u0000\u2060]/g, ''));

const format = (options: Intl.DateTimeFormatOptions, day: number, month: number): string =>
  new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, month, day));
const calendar = new Set(
  [
    ...Array.from({ length: 12 }, (_, month) => format({ month: 'long' }, 1, month)),
    ...Array.from({ length: 7 }, (_, day) => format({ weekday: 'long' }, day + 1, 0)),
  ].map((word) => word.toLowerCase()),
);

/** Splits text into runs of capitalised words that stand together. `isNamed` selects the words. */
const toRuns = (text: string, isNamed: (word: Word) => boolean): readonly (readonly Word[])[] => {
  const runs: Word[][] = [];
  let previous: Word | undefined;
  for (const word of toWords(text)) {
    const current = isNamed(word) ? word : undefined;
    if (current !== undefined && previous !== undefined && isJoined(text, previous, current)) runs.at(-1)?.push(current);
    else if (current !== undefined) runs.push([current]);
    previous = current;
  }
  return runs;
};

/** True when two words may be one name. A newline separates names, as headlines and paragraphs often have no blank line between them. */
const isJoined = (text: string, a: Word, b: Word): boolean => /^[ \u00A0'’-]$/.test(text.slice(a.end, b.start).replaceAll('\u2060', ''));

/**
 * Finds capitalised names outside `mentions` with at least one word that occurs in no form of the registry, most frequent first. A word
 * that begins a sentence counts only with capitalised words after it; a single word counts only if it never occurs in lower case.
 * Never throws.
 */
export function findUnknownNames(registry: Registry, text: string, mentions: readonly Mention[]): readonly UnknownName[] {
  const known = new Set([...calendar, ...registry.names.flatMap(({ words }) => words.map(({ folded }) => folded))]);
  const mentioned = new Set(mentions.flatMap(({ start, text: name }) => toWords(name).map((word) => start + word.start)));
  const inLowerCase = new Set(
    toWords(text)
      .filter((word) => !isCapital(word))
      .map(({ folded }) => folded),
  );
  /** True for the first word of a sentence that is alone in its run, or that the text has in lower case too. */
  const isOrdinary = (word: Word, i: number, run: readonly Word[]): boolean =>
    beginsSentence(text, word) && (i === run.length - 1 || inLowerCase.has(word.folded));
  const isCommon = (name: readonly Word[]): boolean =>
    name.every(({ folded }) => known.has(folded)) || (name.length === 1 && name.every(({ folded }) => inLowerCase.has(folded)));

  const found = new Map<string, UnknownName>();
  for (const run of toRuns(text, (word) => isCapital(word) && !mentioned.has(word.start))) {
    const start = run.findIndex((word, i) => !isOrdinary(word, i, run));
    const name = start < 0 ? [] : run.slice(start);
    const [first, last] = [name[0], name.at(-1)];
    if (first === undefined || last === undefined || isCommon(name)) continue;
    const printed = text.slice(first.start, last.end).replaceAll('\u2060', '');
    const earlier = found.get(printed);
    const { start: from, end } = earlier ?? { start: first.start, end: last.end };
    found.set(printed, { text: printed, count: (earlier?.count ?? 0) + 1, start: from, end });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || a.start - b.start);
}
