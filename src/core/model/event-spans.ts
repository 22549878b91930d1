import type { Event } from './event.ts';

/** Events that share a heading. */
export interface Span<Item> {
  /** The year, or the first and the last, in which any of them began. */
  readonly title: string;
  readonly events: readonly Item[];
}

/** A heading for fewer events, on average, is one too many. */
const minEvents = 3;
/** Years that share a heading. */
const units = [1, 10, 100] as const;

/**
 * Divides events, earliest first, under headings by year; by decade or century where they are sparse. Those before the year `breakYear`,
 * where the axis is broken, are divided by themselves.
 */
export function toSpans<Item extends Pick<Event, 'days'>>(events: readonly Item[], breakYear = 0): readonly Span<Item>[] {
  const { early = [], late = [] } = Object.groupBy(events, (event) => (toYear(event) < breakYear ? 'early' : 'late'));
  return [early, late].flatMap((part) => toEvenSpans(part));
}

const toYear = ({ days }: Pick<Event, 'days'>): number => Number(days.first.slice(0, 4));

function toEvenSpans<Item extends Pick<Event, 'days'>>(events: readonly Item[]): readonly Span<Item>[] {
  const groups = units.map((unit) => [...Map.groupBy(events, (event) => Math.floor(toYear(event) / unit)).values()]);
  const even = groups.find((group) => events.length >= minEvents * group.length) ?? groups.at(-1) ?? [];
  return even.map((group) => {
    const years = [...new Set(group.map(toYear))];
    return { title: years.length === 1 ? `${years[0]}` : `${years[0]} to ${years.at(-1)}`, events: group };
  });
}
