import type { Word } from '../../names/fold.ts';
import type { TextRange } from './text-range.ts';

/** Matches beyond this number are ignored; the first ones of a very long text are enough. */
const maxMatches = 100;

/** Beyond this number of clauses, a text was pasted, of which nothing has all close together. */
const maxClauses = 16;

/** A match of the clause at position `clause`. */
interface PlacedMatch {
  readonly clause: number;
  readonly start: number;
  readonly end: number;
}

/** The proximity of a window that has a match of every clause. */
const toWindowProximity = (window: readonly PlacedMatch[], words: readonly Word[]): number => {
  const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0];
  const between = words.filter(
    (word) => word.start >= start && word.end <= end && !window.some((match) => match.start <= word.start && word.end <= match.end),
  );
  const isInOrder = window.every((match, i) => match.clause >= (window[i - 1]?.clause ?? 0));
  return (isInOrder ? 1 : 0.8) / (1 + between.length / 4);
};

/**
 * Measures how close together a text has the clauses of a query, given the ranges of each in the query's order, as the best window that
 * has a match of every clause: 1 side by side in that order, 0.8 in another order, less with each word between, 0 for a single clause.
 */
export function measureProximity(rangesByClause: readonly (readonly TextRange[])[], words: readonly Word[]): number {
  const matches = rangesByClause
    .flatMap((ranges, clause) => ranges.filter(([start, end]) => end > start).map(([start, end]): PlacedMatch => ({ clause, start, end })))
    .toSorted((a, b) => a.start - b.start)
    .slice(0, maxMatches);
  const clauseCount = new Set(matches.map(({ clause }) => clause)).size;
  if (clauseCount < 2 || clauseCount > maxClauses) return 0;
  const counts = new Map<number, number>();
  let best = 0;
  let left = 0;
  for (const [right, { clause }] of matches.entries()) {
    counts.set(clause, (counts.get(clause) ?? 0) + 1);
    while (counts.size === clauseCount) {
      const first = matches[left];
      if (first === undefined) break;
      best = Math.max(best, toWindowProximity(matches.slice(left, right + 1), words));
      if (counts.get(first.clause) === 1) counts.delete(first.clause);
      else counts.set(first.clause, (counts.get(first.clause) ?? 0) - 1);
      left += 1;
    }
  }
  return best;
}
