import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { Event } from '../model/event.ts';

type Days = Event['days'];

/** A part of the time axis with one scale. */
export interface ScalePanel {
  readonly dates: readonly [first: Date, last: Date];
  /** In units along the axis. */
  readonly range: readonly [start: number, end: number];
}

export interface TimeScale {
  /** Two when events lie on both sides of `breakDate`, otherwise one. */
  readonly panels: readonly ScalePanel[];
  /** The place of an instant along the axis, in whole units. */
  readonly toLength: (date: Date) => number;
}

/** In units along the axis. */
export interface AxisMargins {
  readonly start: number;
  readonly end: number;
  /** Between the two panels of a broken axis. */
  readonly between: number;
}

/** Events before it are few and share a compressed scale; those after it are many. */
const breakDate = new Date(Date.UTC(2021, 0));
/** Share of a broken axis that the years before the break get. */
const earlyShare = 0.26;

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toLastInstant = (day: string): Date => new Date(utcDay.offset(toDate(day), 1).getTime() - 1);

/** A scale of whole years and months around all days, on an axis of a length in units; broken at `breakDate` when it has to be. */
export function buildTimeScale(days: readonly Days[], length: number, { start, end, between }: AxisMargins): TimeScale {
  const times = days.flatMap(({ first, last }) => [toDate(first), toLastInstant(last)]).map(Number);
  const first = utcYear.floor(new Date(Math.min(...times)));
  const last = utcMonth.ceil(new Date(Math.max(...times)));
  const [from, to] = [start, length - end];
  const middle = Math.round(from + (to - from) * earlyShare);
  const panels: readonly ScalePanel[] =
    first < breakDate && last > breakDate
      ? [
          { dates: [first, breakDate], range: [from, middle - between / 2] },
          { dates: [breakDate, last], range: [middle + between / 2, to] },
        ]
      : [{ dates: [first, last], range: [from, to] }];
  const scale = scaleUtc(
    panels.flatMap(({ dates }) => dates),
    panels.flatMap(({ range }) => range),
  );
  return { panels, toLength: (date) => Math.round(scale(date)) };
}

/** The extent of days along the axis. A single day is a point at its noon; anything longer is at least one unit long. */
export function toExtent(days: Days, { toLength }: TimeScale): { readonly from: number; readonly to: number } {
  if (days.first === days.last) {
    const noon = toLength(new Date(`${days.first}T12:00:00Z`));
    return { from: noon, to: noon };
  }
  const from = toLength(toDate(days.first));
  return { from, to: Math.max(from + 1, toLength(toLastInstant(days.last))) };
}

/** The years that get a tick: every year of up to 15, else every tenth. */
export const toTickYears = ({ dates: [first, last] }: ScalePanel): readonly Date[] =>
  (utcYear.every(utcYear.count(first, last) > 15 ? 10 : 1) ?? utcYear).range(first, last);

/** How many times as long a year is on one panel as on another. */
export const toStretch = (panel: ScalePanel, compressed: ScalePanel): number =>
  unitsPerMillisecond(panel) / unitsPerMillisecond(compressed);

const unitsPerMillisecond = ({ dates, range }: ScalePanel): number => (range[1] - range[0]) / (Number(dates[1]) - Number(dates[0]));
