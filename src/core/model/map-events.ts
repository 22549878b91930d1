import { takeFirst } from './digest.ts';
import type { Event } from './event.ts';
import { formatCount } from './labels.ts';
import { withAnchor } from '../urls.ts';
import type { PlaceRef } from './refs.ts';

/** An event as maps number it. */
export interface NumberedEvent {
  /** Its place in time among those on the maps, from 1. */
  readonly number: number;
  readonly event: Event;
}

/** The mark of the events at one place: the numbers that stand there, where they lead, and what they are called. */
export interface EventMark {
  readonly text: string;
  readonly url: string;
  readonly label: string;
}

interface MapEvents {
  /** Earliest first. */
  readonly numbered: readonly NumberedEvent[];
  /** By the ids of places. */
  readonly marks: ReadonlyMap<string, EventMark>;
  /** How many earlier events have no number. */
  readonly more: number;
}

/** Of more events than these, maps have the latest. */
const maxEvents = 60;
/** In letters. Numbers that take more room are counted. */
const maxLength = 10;

/** Numbers the events, given earliest first, that happened at any of the places that are drawn. */
export function toMapEvents(events: readonly Event[], drawn: readonly PlaceRef[]): MapEvents {
  const ids = new Set(drawn.map(({ id }) => id));
  const located = events.filter(({ where }) => where.some(({ id }) => ids.has(id)));
  const { shown, more } = takeFirst(located.toReversed(), maxEvents);
  const numbered = shown.toReversed().map((event, i) => ({ number: i + 1, event }));
  const marks = drawn.flatMap((place) => {
    const here = numbered.filter(({ event }) => event.where.some(({ id }) => id === place.id));
    return here.length === 0 ? [] : [[place.id, toMark(place, here)] as const];
  });
  return { numbered, marks: new Map(marks), more };
}

function toMark(place: PlaceRef, here: readonly NumberedEvent[]): EventMark {
  const [first, ...others] = here;
  if (first !== undefined && others.length === 0)
    return { text: String(first.number), url: first.event.url, label: `${first.number}. ${first.event.name}` };
  const numbers = formatNumbers(here.map(({ number }) => number));
  const text = numbers.length > maxLength ? formatCount(here.length, 'event') : numbers;
  return { text, url: withAnchor(place.url, 'events'), label: `${text}: ${place.name}` };
}

/** @example formatNumbers([3, 4, 5, 8]) // '3–5, 8' */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`)).join(', ');
}
