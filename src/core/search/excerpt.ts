import type { Range } from './score-unit.ts';

/** A part of an excerpt, marked when it is a hit. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

const cutBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return at <= 0 || space < 0 ? 0 : space + 1;
};
const cutAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return at >= text.length || space < 0 ? text.length : space;
};

/** The stretch of a text, at most about `length` UTF-16 units at word ends, that holds the most marks; as parts to print, never as HTML. */
export function toExcerpt(text: string, marks: readonly Range[], length = 240): readonly ExcerptPart[] {
  const countFrom = (start: number): number => marks.filter((mark) => mark[0] >= start && mark[1] <= start + length - 40).length;
  const best = marks.reduce((most, [start]) => (countFrom(start) > countFrom(most) ? start : most), marks[0]?.[0] ?? 0);
  // A word longer than the lead-in is cut rather than the hit lost behind it.
  const lead = cutBefore(text, best - 40);
  const from = text.length <= length ? 0 : best - lead > length / 2 ? best : lead;
  const to = text.length <= length ? text.length : cutAfter(text, Math.max(from + length, 0));
  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, hit: boolean): void => {
    if (end > start) parts.push({ text: text.slice(start, end), hit });
  };
  if (from > 0) parts.push({ text: '… ', hit: false });
  let at = from;
  for (const [start, end] of marks.filter((mark) => mark[0] >= from && mark[1] <= to)) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (to < text.length) parts.push({ text: ' …', hit: false });
  return parts;
}
