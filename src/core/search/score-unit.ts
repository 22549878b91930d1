import { toWords, type Word } from '../names/fold.ts';
import type { TextUnit } from './index-file.ts';
import { toTerms, type TermAt } from './terms.ts';
import type { Wanted } from './weigh-query.ts';

/** A stretch of a text; offsets are UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A unit with its words and terms, read once and asked often. */
export interface ReadUnit extends TextUnit {
  readonly words: readonly Word[];
  readonly terms: readonly TermAt[];
}

export const readUnit = (unit: TextUnit): ReadUnit => ({ ...unit, words: toWords(unit.text), terms: toTerms(unit.text) });

/** Where a unit has one wanted thing; a claim may be about an actor without printing its name, at a range of no length. */
interface Found {
  readonly want: Wanted;
  readonly ranges: readonly Range[];
}

export interface ScoredUnit {
  readonly unit: ReadUnit;
  readonly score: number;
  /** How many of the wanted things the unit has. */
  readonly covered: number;
  readonly found: readonly Found[];
  /** Where its hits stand, in order, never overlapping. */
  readonly marks: readonly Range[];
}

const merge = (ranges: readonly Range[]): readonly Range[] => {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) merged.push([start, end]);
  }
  return merged;
};

/** Where words stand one after another; the last may be the beginning of a word when the phrase is still open. */
export function findPhrase(words: readonly Word[], phrase: readonly string[], isOpen: boolean): readonly Range[] {
  const fits = (at: number): boolean =>
    phrase.every((wanted, i) => {
      const have = words[at + i]?.folded;
      return have === wanted || (isOpen && i === phrase.length - 1 && have?.startsWith(wanted) === true);
    });
  if (phrase.length === 0) return [];
  return words.flatMap((word, at): Range[] => {
    const last = words[at + phrase.length - 1];
    return last !== undefined && fits(at) ? [[word.start, last.end]] : [];
  });
}

/** Of a very long text the first hits will do. */
const mostPlaced = 100;

/** How close together things stand, from 0 to 1: 1 side by side in the order asked for, less in another order, with every word between, and for one thing 0. */
const toCloseness = (found: readonly Found[], words: readonly Word[]): number => {
  const placed = found.flatMap(({ ranges }, want) =>
    ranges.filter(([start, end]) => end > start).map(([start, end]) => ({ want, start, end })),
  );
  const inOrder = placed.toSorted((a, b) => a.start - b.start).slice(0, mostPlaced);
  const wants = new Set(inOrder.map(({ want }) => want)).size;
  if (wants < 2) return 0;
  const counts = new Map<number, number>();
  let best = 0;
  let left = 0;
  for (const [right, { want, end }] of inOrder.entries()) {
    counts.set(want, (counts.get(want) ?? 0) + 1);
    while (counts.size === wants) {
      const first = inOrder[left];
      if (first === undefined) break;
      const window = inOrder.slice(left, right + 1);
      const between = words.filter(
        (word) => word.start >= first.start && word.end <= end && !window.some((one) => one.start <= word.start && word.end <= one.end),
      );
      const isInOrder = window.every((one, i) => one.want >= (window[i - 1]?.want ?? 0));
      best = Math.max(best, (isInOrder ? 1 : 0.8) / (1 + between.length / 4));
      if (counts.get(first.want) === 1) counts.delete(first.want);
      else counts.set(first.want, (counts.get(first.want) ?? 0) - 1);
      left += 1;
    }
  }
  return best;
};

/**
 * Scores a passage or claim: for each wanted thing its rarity times its saturating count (as in BM25), a little more for the very
 * word, up to twice as much when the things stand close together, and less for a long text.
 */
export function scoreUnit(unit: ReadUnit, wanted: readonly Wanted[]): ScoredUnit {
  const hits = wanted.map((want) => {
    const { phrase } = want;
    if (phrase !== undefined) {
      const ranges = findPhrase(unit.words, phrase.words, phrase.isOpen);
      return { want, ranges, score: want.rarity * (ranges.length / (ranges.length + 0.6)) };
    }
    const named = unit.names.filter(([, , pages]) => pages.some((page) => want.pages.has(page)));
    const printed = want.literal === undefined ? [] : findPhrase(unit.words, want.literal, false);
    const terms = unit.terms.filter(({ term }) => want.terms.has(term));
    const literal = printed.length + terms.reduce((sum, { term }) => sum + (want.terms.get(term) ?? 0), 0);
    const count = named.length + literal;
    return {
      want,
      ranges: [...named.map(([start, end]): Range => [start, end]), ...printed, ...terms.map(({ start, end }): Range => [start, end])],
      score: count === 0 ? 0 : want.rarity * (count / (count + 0.6)) + (literal > 0 ? 0.1 : 0),
    };
  });
  const found = hits.filter(({ score }) => score > 0);
  const lengthPenalty = 1 + Math.log(1 + unit.terms.length / 400);
  const sum = found.reduce((total, { score }) => total + score, 0);
  return {
    unit,
    covered: found.length,
    score: (sum * (1 + toCloseness(found, unit.words))) / lengthPenalty,
    found,
    marks: merge(found.flatMap(({ ranges }) => ranges)),
  };
}
