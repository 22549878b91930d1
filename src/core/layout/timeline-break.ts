import { utcDay, utcYear } from 'd3-time';
import type { Event } from '../model/event.ts';

export type Days = Event['days'];
export type Dates = readonly [first: Date, last: Date];

/** Two times that share an axis, each with a scale of its own. */
export interface AxisSplit {
  readonly dates: readonly [early: Dates, late: Dates];
  /** Share of the axis that the early time gets. */
  readonly earlyShare: number;
}

/** Share of the axis that the sparser time gets: by its events, but room for its title and no longer years than the other. */
const shares = { min: 0.16, few: 0.26, max: 0.74 } as const;
/** A break is made where it gives the time from one event to the next, on geometric average, this many times the room. */
const minGain = 3;

export const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
export const toLastInstant = (day: string): Date => new Date(utcDay.offset(toDate(day), 1).getTime() - 1);
const toYearStart = (year: number): Date => toDate(`${String(year).padStart(4, '0')}-01-01`);

/**
 * Splits the time of events, which are sorted by their first day, at the start of `breakBefore`; without it, where a break helps most,
 * if it helps enough (`minGain`): not when events are few or spread evenly. Years without events at the break are left out.
 *
 * Source of the measure: the likelihood of a histogram of two bins, as for change points; what is counted is the times between events, so
 * that one event alone is never a crowd. Returns undefined when the axis stays whole.
 */
export function splitTime(days: readonly Days[], [first, last]: Dates, breakBefore?: number): AxisSplit | undefined {
  const years = breakBefore === undefined ? [...new Set(days.map((day) => toDate(day.first).getUTCFullYear()))] : [breakBefore];
  const splits = years
    .map(toYearStart)
    .filter((at) => first < at && at < last)
    .map((at) => splitAt(days, [first, last], at));
  const best = splits.toSorted((a, b) => b.gain - a.gain)[0];
  return best !== undefined && (breakBefore !== undefined || best.gain >= Math.log(minGain)) ? best : undefined;
}

function splitAt(days: readonly Days[], [first, last]: Dates, at: Date): AxisSplit & { readonly gain: number } {
  const early = days.filter((day) => toDate(day.first) < at);
  const late = days.slice(early.length);
  const earlyEnd = Math.max(...early.map((day) => Number(toLastInstant(day.last))));
  const runsOver = earlyEnd >= Number(at);
  const dates = [
    [first, runsOver ? at : utcYear.ceil(new Date(earlyEnd))],
    [runsOver || late[0] === undefined ? at : utcYear.floor(toDate(late[0].first)), last],
  ] as const;
  const lengths = dates.map(([from, to]) => Number(to) - Number(from)) as [number, number];
  const intervals = [early.length - 1, Math.max(late.length - 1, 0)] as const;
  const earlyShare = toEarlyShare(intervals, lengths);
  const total = Number(last) - Number(first);
  const toGain = (count: number, share: number, length: number): number =>
    count === 0 ? 0 : (count / (intervals[0] + intervals[1])) * Math.log((share * total) / length);
  return {
    dates,
    earlyShare,
    gain: toGain(intervals[0], earlyShare, lengths[0]) + toGain(intervals[1], 1 - earlyShare, lengths[1]),
  };
}

function toEarlyShare(intervals: readonly [number, number], lengths: readonly [number, number]): number {
  const sparse = intervals[0] * lengths[1] < intervals[1] * lengths[0] ? 0 : 1;
  const byEvents = Math.min(Math.max(intervals[sparse] / (intervals[0] + intervals[1] || 1), shares.few), shares.max);
  const share = Math.max(Math.min(byEvents, lengths[sparse] / (lengths[0] + lengths[1])), shares.min);
  return sparse === 0 ? share : 1 - share;
}
