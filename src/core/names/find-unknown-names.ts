import type { Registry } from './build-registry.ts';
import type { Mention } from './find-mentions.ts';
import { toWords, type Word } from './fold.ts';

/** A capitalised name that no entity bears, and how often the text has it. */
export interface UnknownName {
  readonly text: string;
  readonly count: number;
  /** Offset of its first occurrence, in UTF-16 units. */
  readonly start: number;
}

const isCapital = ({ raw }: Word): boolean => /^\p{Lu}/u.test(raw) && /\p{L}{2}/u.test(raw);
const beginsSentence = (text: string, { start }: Word): boolean =>
  /(?:^|[.!?:…]["'”’)]*\s|\n\s*)[\s"'“‘(#*>-]*$/.test(text.slice(Math.max(0, start - 12), start).replace(/[\u0000\u2060]/g, ''));

const format = (options: Intl.DateTimeFormatOptions, day: number, month: number): string =>
  new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, month, day));
const calendar = new Set(
  [
    ...Array.from({ length: 12 }, (_, month) => format({ month: 'long' }, 1, month)),
    ...Array.from({ length: 7 }, (_, day) => format({ weekday: 'long' }, day + 1, 0)),
  ].map((word) => word.toLowerCase()),
);

/**
 * Finds capitalised names outside `mentions` that have a word which no form of the registry has, most frequent first. A word that
 * begins a sentence counts only with the capitals after it; a single word counts only if the text never has it in lower case.
 * Never throws.
 */
export function findUnknownNames(registry: Registry, text: string, mentions: readonly Mention[]): readonly UnknownName[] {
  const known = new Set([...calendar, ...registry.names.flatMap(({ words }) => words.map(({ folded }) => folded))]);
  const mentioned = new Set(mentions.flatMap(({ start, text: name }) => toWords(name).map((word) => start + word.start)));
  const words = toWords(text);
  const inLowerCase = new Set(words.filter((word) => !isCapital(word)).map(({ folded }) => folded));
  const isNamed = (word: Word): boolean => isCapital(word) && !mentioned.has(word.start);
  // A newline separates names, as headlines and paragraphs often have no blank line between them.
  const joins = (a: Word, b: Word): boolean => /^[ \u00A0'’-]$/.test(text.slice(a.end, b.start).replaceAll('\u2060', ''));

  const found = new Map<string, UnknownName>();
  for (let at = 0; at < words.length;) {
    const run: Word[] = [];
    for (let word = words[at]; word !== undefined && isNamed(word); word = words[at]) {
      const last = run.at(-1);
      if (last !== undefined && !joins(last, word)) break;
      run.push(word);
      at += 1;
    }
    if (run.length === 0) at += 1;
    while (run[0] !== undefined && beginsSentence(text, run[0]) && (run.length === 1 || inLowerCase.has(run[0].folded))) run.shift();
    const [first, last] = [run[0], run.at(-1)];
    const isCommon = run.every(({ folded }) => known.has(folded)) || (run.length === 1 && inLowerCase.has(first?.folded ?? ''));
    if (first === undefined || last === undefined || isCommon) continue;
    const name = text.slice(first.start, last.end).replaceAll('\u2060', '');
    const earlier = found.get(name);
    found.set(name, { text: name, count: (earlier?.count ?? 0) + 1, start: earlier?.start ?? first.start });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || a.start - b.start);
}
