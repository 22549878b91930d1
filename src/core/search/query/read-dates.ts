import { toDays } from '../../schema/dates.ts';
import type { Days } from '../index/index-file.ts';

/** A date that a query asks for, and how it is written there. An open end is in the year 0 or 9999. */
export type AskedDate = { readonly typed: string } & Days;

/** Days from one to another, and a day of any year: “18 March” is `03-18`. */
type Span = Exclude<Days, YearlyDay>;
type YearlyDay = Extract<Days, { readonly monthDay: string }>;

/** A query without its dates. What fits one of several is meant: nothing happens on two. */
export interface ReadDates {
  readonly words: string;
  readonly ranges: readonly AskedDate[];
}

/** The named groups of a pattern, in small letters. */
type Parts = Readonly<
  Partial<Record<'bound' | 'year' | 'month' | 'day' | 'lastDay' | 'name' | 'lastName' | 'third' | 'which' | 'unit', string>>
>;
type Read = (parts: Parts, latest: string) => Days | undefined;

const months = 'january february march april may june july august september october november december'.split(' ');
/** The month that each begins with, counted from 0; the winter of a year begins in its December. */
const seasons: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };
const thirds: readonly (string | undefined)[] = ['early', 'mid', 'late'];

/** Words that make a date the end of a time. */
const boundary = /^(?:since|after|before|until)$/;

/** A day; months count from 0, and a day 0 is the last of the month before. */
const toDay = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The first month of a month or season, and how many it has. */
const toMonths = (name: string): readonly [first: number, count: number] => {
  const first = seasons[name];
  return first === undefined ? [months.findIndex((month) => month.startsWith(name.slice(0, 3))), 1] : [first, 3];
};

/** Months of a year, or a third of them; the thirds of one month are ten days, ten, and what is left. */
function toSpan(year: number, month: number, count: number, third?: string): Span {
  const at = thirds.indexOf(third);
  if (at < 0) return { from: toDay(year, month, 1), to: toDay(year, month + count, 0) };
  if (count > 1) return toSpan(year, month + (at * count) / 3, count / 3);
  return { from: toDay(year, month, 10 * at + 1), to: at === 2 ? toDay(year, month + 1, 0) : toDay(year, month, 10 * at + 10) };
}

/** Days of a month, or one day of any year. A day that does not exist is no date. */
function toDaysOf(month: number, first: string, last = first, year?: string): ReturnType<Read> {
  // A leap year has every day that there is.
  const [from, to] = [first, last].map((day) => toDay(Number(year ?? 2024), month, Number(day)));
  if (from === undefined || to === undefined) return undefined;
  const isReal = Number(from.slice(8)) === Number(first) && Number(to.slice(8)) === Number(last) && from <= to;
  if (!isReal) return undefined;
  if (year !== undefined) return { from, to };
  return first === last ? { monthDay: from.slice(5) } : undefined;
}

const readIso: Read = ({ year, month, day }) => {
  const inMonth = Number(month) - 1;
  if (months[inMonth] === undefined) return undefined;
  return day === undefined ? toSpan(Number(year), inMonth, 1) : toDaysOf(inMonth, day, day, year);
};

const readDay: Read = ({ name = '', day = '', lastDay, year }) => toDaysOf(toMonths(name)[0], day, lastDay, year);

const readMonths: Read = ({ third, name = '', lastName, year }) => {
  const { from, to } = toSpan(Number(year), ...toMonths(name), third);
  const last = lastName === undefined ? to : toSpan(Number(year), ...toMonths(lastName)).to;
  return from <= last ? { from, to: last } : undefined;
};

const readYear: Read = ({ third, year }) => toSpan(Number(year), 0, 12, third);

/** A year alone is a word, unless a word before it makes it a time. */
const readBoundYear: Read = ({ bound, year }) => (boundary.test(bound ?? '') ? toSpan(Number(year), 0, 12) : undefined);

const readRelative: Read = ({ which, unit }, latest) => {
  const [year, month] = (toDays({ value: latest || undefined })?.last ?? '').split('-').map(Number);
  if (year === undefined || month === undefined) return undefined;
  const back = which === 'last' ? 1 : 0;
  return unit === 'year' ? toSpan(year - back, 0, 12) : toSpan(year, month - 1 - back, 1);
};

const monthNames = months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?\\.?`).join('|') + '|sept\\.?';
const names = `${monthNames}|${Object.keys(seasons).join('|')}`;
const third = `(?<third>${thirds.join('|')})[\\s-]+`;
const year = '(?<year>[12]\\d{3})';
const ofYear = `,?\\s+(?:of\\s+)?${year}`;
const to = '(?:\\s?[-–]\\s?|\\s+(?:to|and)\\s+)';
const ordinal = '(?:st|nd|rd|th)?';
const days = `(?<day>\\d\\d?)${ordinal}(?:${to}(?<lastDay>\\d\\d?)${ordinal})?`;

/** What dates are written like; the first that fits is taken. */
const patterns = (
  [
    [`${year}-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?`, readIso],
    [`${days}\\s+(?:of\\s+)?(?<name>${monthNames})(?:${ofYear})?`, readDay],
    [`(?<name>${monthNames})\\s+(?:the\\s+)?${days}(?:${ofYear})?`, readDay],
    [`(?:${third})?(?<name>${names})(?:${to}(?<lastName>${names}))?${ofYear}`, readMonths],
    [`${third}(?:of\\s+)?${year}`, readYear],
    [year, readBoundYear],
    ["(?<which>last|this)\\s+(?<unit>year|month)(?:['’]s)?(?!\\s+of\\s)", readRelative],
  ] as const
).map(([pattern, read]) => {
  const before =
    '(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{N}][-–.,])(?:(?<bound>since|after|before|until|between|in|on|during|from)\\s+)?(?:the\\s+)?';
  return [new RegExp(`${before}${pattern}(?![\\p{L}\\p{M}\\p{N}]|[-–.,:]\\d)`, 'giu'), read] as const;
});

/** Everything before or after days, when a word before their date says so. Of a day of any year nothing is. */
function withBound(found: ReturnType<Read>, bound: string | undefined): ReturnType<Read> {
  if (found === undefined || !boundary.test(bound ?? '')) return found;
  if ('monthDay' in found) return undefined;
  if (bound === 'since') return { ...found, to: '9999-12-31' };
  if (bound === 'after') return { from: addDays(found.to, 1), to: '9999-12-31' };
  return { from: '0000-01-01', to: bound === 'until' ? found.to : addDays(found.from, -1) };
}

/** “12 may be dead”, “Kabul fall 2021” and “Arab Spring 2011” have no month or season, as far as can be told. */
function isOther(typed: string, { year }: Parts, before: string): boolean {
  if (year === undefined && /\bmay\b/.test(typed)) return true;
  return /^(?:fall|Fall|Spring|Summer|Autumn|Winter)/.test(typed) && /^\p{Lu}\p{Ll}/u.test(before.trimEnd().split(/\s/).at(-1) ?? '');
}

/**
 * Takes the dates out of a query: days, months, seasons, parts of a year, and those that `latest`, the date of the newest article, gives a meaning
 * to. A bare year or month is a word: the first is found as one, the second is a verb as often. Never throws.
 *
 * @example readDates('raids in March 2024', { latest: '2026-02-22' }).ranges // [{ typed: 'in March 2024', from: '2024-03-01', to: '2024-03-31' }]
 */
export function readDates(query: string, { latest }: { readonly latest: string }): ReadDates {
  const ranges: AskedDate[] = [];
  const words = patterns.reduce(
    (left, [pattern, read]) =>
      left.replace(pattern, (typed, ...rest) => {
        const parts = rest.at(-1) as Parts;
        const [at, text] = rest.slice(-3) as [number, string];
        const lower = Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part?.toLowerCase()])) as Parts;
        const found = isOther(typed, parts, text.slice(0, at).slice(-60)) ? undefined : withBound(read(lower, latest), lower.bound);
        if (found === undefined) return typed;
        ranges.push({ typed, ...found });
        return ' ';
      }),
    query,
  );
  return { words, ranges };
}
