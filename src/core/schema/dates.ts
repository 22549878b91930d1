import { z } from 'zod';

export const precisions = ['day', 'month', 'year', 'range', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

/** A date as precise as it is known: `value` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `A/B` of two such (EDTF level 0). */
export interface PartialDate {
  readonly value?: string | undefined;
  readonly precision: Precision;
  /** True for “about 2022”. */
  readonly approximate?: boolean | undefined;
  /** What people call a range: “spring 2022”. */
  readonly words?: string | undefined;
}

const shapes = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ } as const;

/** Years that are written for “unknown”, as 0 and 9999 are, would stretch every drawing of time. */
const lastYear = 2200;

const isReal = (value: string): boolean => {
  const [year = '', month = '01', day = '01'] = value.split('-');
  if (Number(year) < 1 || Number(year) > lastYear) return false;
  return z.iso.date().safeParse(`${year}-${month}-${day}`).success;
};

const isPoint = (value: string): boolean => Object.values(shapes).some((shape) => shape.test(value)) && isReal(value);

/** True for two real dates of the same precision, earlier first: “2022-04/2022-05”. */
const isRange = (value: string): boolean => {
  const [from = '', to = '', ...rest] = value.split('/');
  return rest.length === 0 && isPoint(from) && isPoint(to) && from.length === to.length && from <= to;
};

/** What is wrong with a date, in words; undefined when it is valid. A day that does not exist is refused, not moved to the next month. */
export function findDateFault({ value, precision, words }: PartialDate): string | undefined {
  if (words !== undefined && precision !== 'range') return `words stand for a range alone, and the precision is “${precision}”`;
  if (precision === 'unknown') return value === undefined ? undefined : 'a date of precision “unknown” has no value';
  if (value === undefined) return `a date of precision “${precision}” needs a value`;
  if (precision === 'range')
    return isRange(value) ? undefined : `“${value}” is no range of two real dates, earlier first (as in 2022-04/2022-05)`;
  if (!shapes[precision].test(value))
    return `“${value}” is not written as a ${precision} (as in ${{ day: '2022-04-16', month: '2022-04', year: '2022' }[precision]})`;
  return isReal(value) ? undefined : `“${value}” is no date of the calendar`;
}

/**
 * A date as EDTF, levels 0 and 1, writes it (ISO 8601-2, loc.gov/standards/datetime): “about” is “~”, at both ends of a range. undefined when it
 * is unknown.
 */
export const toEdtf = ({ value, approximate = false }: PartialDate): string | undefined =>
  approximate ? value?.replaceAll(/(?=\/)|$/g, '~') : value;

/** The years that a date may fall in, as `YYYY`; none when it is unknown. */
export function toYears({ value }: PartialDate): readonly string[] {
  const [from, to = from] = (value ?? '').split('/').map((end) => Number(end.slice(0, 4)));
  if (value === undefined || from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

// Marked as pure, so that the scripts of pages that only compare dates do without.
const createFormats = (month: 'long' | 'short') => ({
  4: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month, timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' }),
});
const longFormats = /* @__PURE__ */ createFormats('long');
const shortFormats = /* @__PURE__ */ createFormats('short');

const toInstant = (value: string): Date => {
  const [year = '', month = '01', day = '01'] = value.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
};

/** A date for people, never more exact than it is known: “16 April 2022”, “April 2022”, “April – May 2022”, “date unknown”. */
export const formatDate = (date: PartialDate): string => formatWith(longFormats, date, (words) => words);

/** The same for a line or table: “16 Apr 2022”. Words for a range that are longer than it have no room: “1–22 Feb 2026”. */
export const formatShortDate = (date: PartialDate): string =>
  formatWith(shortFormats, date, (words, range) => (words.length < range.length ? words : range));

function formatWith(
  formats: ReturnType<typeof createFormats>,
  { value, precision, approximate = false, words }: PartialDate,
  choose: (words: string, range: string) => string,
): string {
  if (value === undefined) return 'date unknown';
  if (approximate) return `about ${formatWith(formats, { value, precision, words }, choose)}`;
  if (precision !== 'range') return formats[value.length as 4 | 7 | 10].format(toInstant(value));
  const [from = '', to = ''] = value.split('/');
  const range = formats[from.length as 4 | 7 | 10].formatRange(toInstant(from), toInstant(to)).replaceAll('\u2009', ' ');
  return words === undefined ? range : choose(words, range);
}

/** True when a date was worked out, not stated by the text: its basis then begins with “inferred”. */
export const isInferred = ({ basis }: { readonly basis: string }): boolean => basis.startsWith('inferred');

/** A date for people that says so where it was inferred: “September 2025 (inferred)”. */
export const formatGraded = (date: PartialDate, inferred: boolean): string => `${formatDate(date)}${inferred ? ' (inferred)' : ''}`;

/** The first and last day that a date may mean, as `YYYY-MM-DD`; undefined when it is unknown. */
export function toDays({ value }: Partial<PartialDate>): { readonly first: string; readonly last: string } | undefined {
  const [from, to = from] = value?.split('/') ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [year = '', month = '12', day] = to.split('-');
  const lastDay = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  return { first: from + '-01-01'.slice(from.length - 4), last: `${year}-${month}-${lastDay}` };
}

/** The latest day a date may mean, as `YYYY-MM-DD`, for sorting newest first; unknown dates sort last. */
export const toSortKey = (date: PartialDate): string => toDays(date)?.last ?? '';
