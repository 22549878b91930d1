import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { splitTime, toDate, toLastInstant, type Dates, type Days } from './timeline-break.ts';

/** A part of the time axis with one scale. */
export interface ScalePanel {
  readonly dates: Dates;
  /** In units along the axis. */
  readonly range: readonly [start: number, end: number];
}

export interface TimeScale {
  /** Two when the axis is broken, otherwise one. */
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

/** A scale of whole months around all days, of whole years when they are not within one, on an axis of a length in units; see `splitTime`. */
export function buildTimeScale(
  days: readonly Days[],
  length: number,
  { start, end, between }: AxisMargins,
  breakBefore?: number,
): TimeScale {
  const times = days.flatMap(({ first, last }) => [toDate(first), toLastInstant(last)]).map(Number);
  const [earliest, latest] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  const isOneYear = Number(utcYear.floor(earliest)) === Number(utcYear.floor(latest));
  const dates = [(isOneYear ? utcMonth : utcYear).floor(earliest), utcMonth.ceil(latest)] as const;
  const [from, to] = [start, length - end];
  const split = splitTime(days, dates, breakBefore);
  const middle = Math.round(from + (to - from) * (split?.earlyShare ?? 0));
  const panels: readonly ScalePanel[] =
    split === undefined
      ? [{ dates, range: [from, to] }]
      : [
          { dates: split.dates[0], range: [from, middle - between / 2] },
          { dates: split.dates[1], range: [middle + between / 2, to] },
        ];
  const scale = scaleUtc(
    panels.flatMap((panel) => panel.dates),
    panels.flatMap((panel) => panel.range),
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

const day = 24 * 60 * 60 * 1000;
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const formatYear = (date: Date): string => String(date.getUTCFullYear());
const tickSteps = [
  { interval: utcDay, length: day, format: (date: Date) => dayFormat.format(date) },
  { interval: utcMonday, length: 7 * day, format: (date: Date) => dayFormat.format(date) },
  ...[1, 3].map((months) => ({
    interval: utcMonth.every(months) ?? utcMonth,
    length: months * 30 * day,
    format: (date: Date) => (date.getUTCMonth() === 0 ? formatYear(date) : monthFormat.format(date)),
  })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ({
    interval: utcYear.every(years) ?? utcYear,
    length: years * 365 * day,
    format: formatYear,
  })),
];
/** Room for the text of a tick, in units along the axis. */
const minTickSpacing = 48;

/** The ticks of a panel: as many as their texts have room for, at whole days, weeks, months or years. */
export function listTicks(panel: ScalePanel): readonly { readonly date: Date; readonly text: string }[] {
  const step = tickSteps.find(({ length }) => length * unitsPerMillisecond(panel) >= minTickSpacing);
  return step?.interval.range(...panel.dates).map((date) => ({ date, text: step.format(date) })) ?? [];
}

/** How many times as long a year is on one panel as on another. */
export const toStretch = (panel: ScalePanel, compressed: ScalePanel): number =>
  unitsPerMillisecond(panel) / unitsPerMillisecond(compressed);

const unitsPerMillisecond = ({ dates, range }: ScalePanel): number => (range[1] - range[0]) / (Number(dates[1]) - Number(dates[0]));
