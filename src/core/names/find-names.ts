import type { Registry } from './build-registry.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { findUndecided, type Candidate } from './find-undecided.ts';
import { findUnknownNames } from './find-unknown-names.ts';
import type { Prose, Range } from './prose.ts';

/** What a name names. An unknown name is given once, where it stands first. */
type Meaning =
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'undecided'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'unknown'; readonly name: string; readonly count: number };

/** A name in a file: where it stands, as the file has it there, and what it names. */
export type FoundName = Range &
  Meaning & {
    readonly text: string;
    /** Counted from 1, as paragraphs are. Headings, list items and cells count as paragraphs. */
    readonly line: number;
    readonly paragraph: number;
    /** Where it stands in the prose of the file. */
    readonly inProse: Range;
  };

const toMeaning = ({ entity: { kind, id } }: Mention): readonly Meaning[] => {
  if (kind === 'actor') return [{ kind, actor: id }];
  return kind === 'place' ? [{ kind, place: id }] : [];
};

/** Counts at each of some ascending offsets how many of the marks, also ascending, stand at or before it. */
const countUpTo = (offsets: readonly number[], marks: readonly number[]): readonly number[] => {
  let count = 0;
  return offsets.map((offset) => {
    while ((marks[count] ?? Number.POSITIVE_INFINITY) <= offset) count += 1;
    return count;
  });
};

/**
 * Finds the names in a file, in its order: actors, places, names that may mean several things, and capitalised names that the registry does
 * not know. `prose` is that of `content`. Never throws.
 *
 * @example findNames(registry, 'The TTP', extractProse('The TTP', 'plain')) // [{ start: 4, end: 7, kind: 'actor', actor: 'ttp', … }]
 */
export function findNames(registry: Registry, content: string, { text, paragraphs, toSource }: Prose): readonly FoundName[] {
  const mentions = findMentions(registry, text);
  const undecided = findUndecided(registry, text, mentions);
  const unknown = findUnknownNames(registry, text, mentions);
  const found: readonly (Range & { readonly meaning: Meaning })[] = [
    ...mentions.flatMap((mention) => toMeaning(mention).map((meaning) => ({ start: mention.start, end: mention.end, meaning }))),
    ...undecided.map(({ start, end, candidates }) => ({ start, end, meaning: { kind: 'undecided', candidates } as const })),
    ...unknown.map(({ start, end, text: name, count }) => ({ start, end, meaning: { kind: 'unknown', name, count } as const })),
  ].toSorted((a, b) => a.start - b.start);
  const ranges = found.map(toSource);
  const newlines = Array.from(content.matchAll(/\n/g), ({ index }) => index + 1);
  const lines = countUpTo(
    ranges.map(({ start }) => start),
    newlines,
  );
  const numbers = countUpTo(
    found.map(({ start }) => start),
    paragraphs.map(({ start }) => start),
  );
  return found.map(({ meaning, ...inProse }, i) => {
    const { start, end } = ranges[i] as Range;
    return { start, end, text: content.slice(start, end), ...meaning, line: (lines[i] ?? 0) + 1, paragraph: numbers[i] ?? 0, inProse };
  });
}
