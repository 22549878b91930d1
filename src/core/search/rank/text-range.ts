/** A range of a text; offsets are UTF-16 units, the end is exclusive. */
export type TextRange = readonly [start: number, end: number];

/** Joins ranges that overlap or touch, in the order of the text; drops empty ones. */
export function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}

/** Where the sentences of a text begin, but for the first. */
export const findSentenceStarts = (text: string): readonly number[] =>
  Array.from(text.matchAll(/[.!?]["”’)]?\s+(?=\p{Lu}|["“‘(])/gu), (match) => match.index + match[0].length);

/** A pattern that finds a word of letters and digits as a whole. */
export const toWholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
