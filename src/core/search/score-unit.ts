import type { TextUnit } from './index-file.ts';
import { toTerms, type TermAt } from './terms.ts';
import type { Wanted } from './weigh-query.ts';

/** A stretch of a text to be marked; offsets are UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A unit with its terms, read once and asked often. */
export interface ReadUnit extends TextUnit {
  readonly terms: readonly TermAt[];
}

export const readUnit = (unit: TextUnit): ReadUnit => ({ ...unit, terms: toTerms(unit.text) });

export interface ScoredUnit {
  readonly unit: TextUnit;
  readonly score: number;
  /** How many of the wanted things the unit has. */
  readonly covered: number;
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

/** Scores a passage or claim: what it covers first, then rarity and saturating counts; and where its hits stand. */
export function scoreUnit(unit: ReadUnit, wanted: readonly Wanted[]): ScoredUnit {
  const { terms } = unit;
  const hits = wanted.map((want) => {
    const named = unit.names.filter(([, , pages]) => pages.some((page) => want.pages.has(page)));
    const found = terms.filter(({ term }) => want.terms.has(term));
    const literal = found.reduce((sum, { term }) => sum + (want.terms.get(term) ?? 0), 0);
    const count = named.length + literal;
    return {
      score: count === 0 ? 0 : want.rarity * (count / (count + 0.6)) + (literal > 0 ? 0.1 : 0),
      marks: [...named.map(([start, end]): Range => [start, end]), ...found.map(({ start, end }): Range => [start, end])],
    };
  });
  const covered = hits.filter(({ score }) => score > 0).length;
  const lengthPenalty = 1 + Math.log(1 + terms.length / 400);
  return {
    unit,
    covered,
    score: hits.reduce((sum, { score }) => sum + score, 0) / lengthPenalty,
    marks: merge(hits.flatMap(({ marks }) => marks)),
  };
}
