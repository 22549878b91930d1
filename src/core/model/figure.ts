import type { Figure } from '../schema/claim.ts';
import { toDays, type PartialDate } from '../schema/dates.ts';
import type { Settings } from '../schema/settings.ts';
import type { Claim } from './claim.ts';
import type { FigureNumber } from './read-figure.ts';
import type { EventRef } from './refs.ts';

/** A figure with the claim that gives it. */
export interface FigureEntry {
  /** Made of the id of the claim and the place of the figure in it. */
  readonly id: string;
  readonly figure: Figure;
  readonly claim: Claim;
  readonly number?: FigureNumber | undefined;
  /** Why it is not compared with the others of its measure, if they are compared. */
  readonly apart?: string | undefined;
  /** When what it measures happened or, unless that is known, when it was said. */
  readonly when: { readonly date: PartialDate; readonly isInferred: boolean; readonly isSaid: boolean };
  /** The events that it is a figure of. */
  readonly events: readonly EventRef[];
}

/** Figures of one measure, or those without one; undated ones first, then the earliest. */
export interface FigureGroup {
  /** The id of the measure. */
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** False when figures of the measure are not compared. */
  readonly comparable: boolean;
  readonly figures: readonly FigureEntry[];
  /** The lowest and highest number of those that can be compared; undefined when there are not several. */
  readonly extent?: Extent | undefined;
}
export type Extent = readonly [low: number, high: number];

/** What stands for the id of a measure where there is none. It is an anchor, so that no measure may have it. */
export const withoutMeasure = 'without-measure';
const other = { title: 'Other figures', note: 'Each measures something of its own.', comparable: false };

/** Groups figures by what they measure, in the order of the settings (decisions.md#d84). */
export function groupFigures(figures: readonly FigureEntry[], { measures }: Pick<Settings, 'measures'>): readonly FigureGroup[] {
  const byMeasure = Map.groupBy(figures, ({ figure }) => figure.measure ?? withoutMeasure);
  return [...Object.entries(measures), [withoutMeasure, other] as const].flatMap(([id, measure]): FigureGroup[] => {
    const own = byMeasure.get(id)?.toSorted((a, b) => toFirstDay(a).localeCompare(toFirstDay(b)));
    return own === undefined ? [] : [{ ...measure, id, figures: own, extent: measure.comparable ? toExtent(own) : undefined }];
  });
}

const toFirstDay = ({ when }: FigureEntry): string => toDays(when.date)?.first ?? '';

/** The year under which a figure is found; undefined when it has no date. */
export const toFigureYear = (figure: FigureEntry): string | undefined => toFirstDay(figure).slice(0, 4) || undefined;

function toExtent(figures: readonly FigureEntry[]): Extent | undefined {
  const numbers = figures.flatMap(({ number, apart }) => (number === undefined || apart !== undefined ? [] : [number]));
  return numbers.length < 2 ? undefined : [Math.min(...numbers.map(({ low }) => low)), Math.max(...numbers.map(({ high }) => high))];
}
