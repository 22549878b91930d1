import type { PartialDate } from '../schema/dates.ts';

/** A year, with its month and day as far as they are known. */
type DateParts = readonly [number, ...number[]];

/** A date of CSL: one point, or the two ends of a range; `circa` for “about”. */
export interface CslDate {
  readonly 'date-parts': readonly [DateParts] | readonly [DateParts, DateParts];
  readonly circa?: true;
}

/**
 * What is cited, as the Citation Style Language has it (CSL-JSON 1.0.2), so far as it is used here. Names of people are whole: which part of
 * one is a surname is not known.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-magazine' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly version?: string;
  readonly language?: string;
  readonly note?: string;
}

const toParts = (value: string): DateParts => value.split('-').map(Number) as [number, ...number[]];

/** A date as exact as it is known, in the form of CSL; undefined when it is unknown. */
export function toCslDate({ value, approximate }: PartialDate): CslDate | undefined {
  const [from, to] = value?.split('/') ?? [];
  if (from === undefined) return undefined;
  const circa = approximate === true ? ({ circa: true } as const) : {};
  return { 'date-parts': to === undefined ? [toParts(from)] : [toParts(from), toParts(to)], ...circa };
}

/**
 * A date for a format that knows no ranges: the year that both ends of a range fall in, or none. BibTeX and RIS would take the first end of a
 * range for the whole.
 */
export function withoutRange(date: CslDate | undefined): CslDate | undefined {
  const [from, to] = date?.['date-parts'] ?? [];
  if (from === undefined || to === undefined) return date;
  return from[0] === to[0] ? { 'date-parts': [[from[0]]] } : undefined;
}

/**
 * A date for a format that knows neither ranges nor “about”, as ISO 8601 has it: a day, a month or a year, as exactly as it is known;
 * undefined when that cannot be said.
 */
export function formatPoint(date: CslDate | undefined): string | undefined {
  const point = withoutRange(date);
  if (point === undefined || point.circa === true) return undefined;
  return point['date-parts'][0].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
