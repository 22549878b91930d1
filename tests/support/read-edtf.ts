import edtf, { parse } from 'edtf';

/** What a date in EDTF says to the reader of the package `edtf`. Throws when it is none. */
export interface ReadDate {
  /** The first and last day, as `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  readonly approximate: boolean;
  /** The level of EDTF that it needs. */
  readonly level: number;
}

const toDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Reads a date, or a range whose ends are approximate together or not at all. */
export function readEdtf(text: string): ReadDate {
  const { level, type, approximate, values } = parse(text);
  const { min, max } = edtf(text);
  const ends = type === 'Interval' ? (values as readonly { readonly approximate?: boolean }[]) : [{ approximate }];
  return { first: toDay(min), last: toDay(max), approximate: ends.every((end) => end.approximate === true), level };
}
