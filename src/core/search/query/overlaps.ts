import { toDays } from '../../schema/dates.ts';
import type { Days } from '../index/index-file.ts';

/** True when all of a date is of an asked date. */
export function isWithin(date: Days, value: string | undefined): boolean {
  const days = toDays({ value });
  if (days === undefined) return false;
  if ('monthDay' in date) return days.first === days.last && days.first.endsWith(date.monthDay);
  return date.from <= days.first && days.last <= date.to;
}

/**
 * True when something of a date, as content keeps it (`2024`, `2024-03`, `2024-03-18`, or two of these with a slash), may be of an asked date. A
 * year has every day, which says nothing of one.
 *
 * @example overlaps({ from: '2024-03-01', to: '2024-03-31' }, '2024-03-31/2024-04-02') // true
 */
export function overlaps(date: Days, value: string | undefined): boolean {
  const days = toDays({ value });
  if (days === undefined) return false;
  if ('from' in date) return days.first <= date.to && date.from <= days.last;
  const year = Number(days.first.slice(0, 4)) + (days.first.slice(5) > date.monthDay ? 1 : 0);
  return value?.includes('-') === true && `${year}-${date.monthDay}` <= days.last;
}
