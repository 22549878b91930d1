import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { Event } from '../model/event.ts';
import type { Box, Point } from './boxes.ts';

export interface DatedEvent extends Pick<Event, 'days'> {
  readonly id: string;
  readonly approximate?: boolean | undefined;
}

/** An event as drawn, in units of the drawing. */
export interface TimelineMark {
  readonly id: string;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly approximate: boolean;
  /** A day is a box without length; whatever is longer goes from its first day’s start to its last day’s end, and can be seen. */
  readonly shape: Box;
  /** Where it can be clicked: the shape and its number. No two overlap. */
  readonly target: Box;
  /** The middle of its number. */
  readonly label: Point;
}

export interface TimelinePanel {
  readonly years: { readonly first: number; readonly last: number };
  /** Where its title begins, on its base line. */
  readonly title: Point;
  readonly ticks: readonly { readonly year: number; readonly from: Point; readonly to: Point; readonly label: Point }[];
}

export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly TimelineMark[];
  /** One for each scale: two when events stand on both sides of the break. */
  readonly panels: readonly TimelinePanel[];
  /** The outline of the torn strip between two scales, and how many times as long a year is after it. */
  readonly tear?: { readonly outline: readonly Point[]; readonly stretch: number } | undefined;
}

/** Before it events are few and a year is short; from it on they are many and a year is long. */
export const scaleBreak = new Date(Date.UTC(2021, 0));

export type Direction = 'right' | 'down';

interface Measures {
  readonly lane: number;
  readonly thickness: number;
  /** Room that a mark and its number take before its first and after its last instant. */
  readonly before: number;
  readonly after: number;
  /** From the first instant of the drawing to its edge, from the last one to the other edge, and between the scales. */
  readonly margins: readonly [start: number, end: number, between: number];
  /** From the end of the first scale to the strip that parts it from the second: numbers stand in between. */
  readonly tearAfter: number;
  /** Room for the years beside the lanes. */
  readonly head: number;
}
const measures: Readonly<Record<Direction, Measures>> = {
  right: { lane: 27, thickness: 12, before: 5, after: 28, margins: [8, 32, 48], tearAfter: 37, head: 50 },
  down: { lane: 26, thickness: 10, before: 19, after: 5, margins: [44, 16, 80], tearAfter: 16, head: 38 },
};

/** Share of the time axis that the years before the break get. */
const earlyShare = 0.26;

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toLastInstant = (day: string): Date => new Date(utcDay.offset(toDate(day), 1).getTime() - 1);

/** The first free lane for each span in turn. */
function assignLanes(spans: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

/** Time against length in whole units, with a gap where the scale changes. */
function buildScale(instants: readonly Date[], length: number, [start, end, between]: Measures['margins']) {
  const times = instants.map(Number);
  const first = utcYear.floor(new Date(Math.min(...times)));
  const last = utcMonth.ceil(new Date(Math.max(...times)));
  const [from, to] = [start, length - end];
  const middle = Math.round(from + (to - from) * earlyShare);
  const panels =
    first < scaleBreak && last > scaleBreak
      ? [
          { dates: [first, scaleBreak] as const, range: [from, middle - between / 2] as const },
          { dates: [scaleBreak, last] as const, range: [middle + between / 2, to] as const },
        ]
      : [{ dates: [first, last] as const, range: [from, to] as const }];
  const scale = scaleUtc(
    panels.flatMap(({ dates }) => dates),
    panels.flatMap(({ range }) => range),
  );
  return { panels, toLength: (date: Date): number => Math.round(scale(date)) };
}

/** The years that get a line: each of few, each tenth of many. */
const toTickYears = ([first, last]: readonly [Date, Date]): readonly Date[] =>
  (utcYear.every(utcYear.count(first, last) > 15 ? 10 : 1) ?? utcYear).range(first, last);

/** A strip across the drawing with teeth on both sides. */
function toTear(middle: number, breadth: number, toPoint: ToPoint): readonly Point[] {
  const [tooth, halfWidth] = [6, 3];
  const edge = Array.from({ length: Math.ceil(breadth / tooth) + 1 }, (_, i) => ({
    along: middle + (i % 2 === 0 ? -2 : 2),
    across: Math.min(i * tooth, breadth),
  }));
  return [
    ...edge.map(({ along, across }) => toPoint(along - halfWidth, across)),
    ...edge.toReversed().map(({ along, across }) => toPoint(along + halfWidth, across)),
  ];
}

type ToPoint = (along: number, across: number) => Point;
type Scale = ReturnType<typeof buildScale>;

/** From where to where an event reaches along the axis: a day is its noon, all else can be seen. */
function toExtent({ days }: DatedEvent, { toLength }: Scale): { readonly from: number; readonly to: number } {
  if (days.first === days.last) {
    const noon = toLength(new Date(`${days.first}T12:00:00Z`));
    return { from: noon, to: noon };
  }
  const from = toLength(toDate(days.first));
  return { from, to: Math.max(from + 1, toLength(toLastInstant(days.last))) };
}

function layOutMarks(events: readonly DatedEvent[], direction: Direction, scale: Scale, toPoint: ToPoint) {
  const { lane, thickness, before, after, head } = measures[direction];
  const toBox = (along: number, across: number, length: number, breadth: number): Box => {
    const { x: width, y: height } = toPoint(length, breadth);
    return { ...toPoint(along, across), width, height };
  };
  const extents = events.map((event) => ({ event, ...toExtent(event, scale) }));
  const lanes = assignLanes(extents.map(({ from, to }) => ({ from: from - before, to: to + after })));
  const marks = extents.map(({ event: { id, approximate = false }, from, to }, i): TimelineMark => {
    const start = head + lane * (lanes[i] ?? 0);
    return {
      id,
      number: i + 1,
      approximate,
      shape: toBox(from, start + (lane - thickness) / 2, to - from, thickness),
      target: toBox(from - before, start, to - from + before + after, lane),
      label: toPoint(direction === 'right' ? to + 17 : from - 12, start + lane / 2),
    };
  });
  return { marks, breadth: head + lane * (Math.max(...lanes) + 1) };
}

function layOutPanel(
  { dates, range }: Scale['panels'][number],
  direction: Direction,
  { toLength }: Scale,
  breadth: number,
  toPoint: ToPoint,
): TimelinePanel {
  const { head } = measures[direction];
  return {
    years: { first: dates[0].getUTCFullYear(), last: new Date(dates[1].getTime() - 1).getUTCFullYear() },
    title: direction === 'right' ? { x: range[0], y: 12 } : { x: 0, y: range[0] - 28 },
    ticks: toTickYears(dates).map((date) => {
      const along = toLength(date);
      return {
        year: date.getUTCFullYear(),
        from: toPoint(along, head - 8),
        to: toPoint(along, breadth),
        label: direction === 'right' ? { x: along, y: head - 14 } : { x: 0, y: along + 4 },
      };
    }),
  };
}

const toUnitsPerMoment = ({ dates, range }: Scale['panels'][number]): number =>
  (range[1] - range[0]) / (Number(dates[1]) - Number(dates[0]));

/** Lays out events, given earliest first, along a time axis of a length in units. How far marks stand from the axis means nothing. */
export function layOutTimeline(events: readonly DatedEvent[], direction: Direction, length: number): TimelineDrawing {
  if (events.length === 0) return { width: 0, height: 0, marks: [], panels: [] };
  const { margins, tearAfter } = measures[direction];
  const toPoint: ToPoint = (along, across) => (direction === 'right' ? { x: along, y: across } : { x: across, y: along });
  const scale = buildScale(
    events.flatMap(({ days }) => [toDate(days.first), toLastInstant(days.last)]),
    length,
    margins,
  );
  const { marks, breadth } = layOutMarks(events, direction, scale, toPoint);
  const { x: width, y: height } = toPoint(length, breadth);
  const [early, late] = scale.panels;
  return {
    width,
    height,
    marks,
    panels: scale.panels.map((panel) => layOutPanel(panel, direction, scale, breadth, toPoint)),
    tear:
      early === undefined || late === undefined
        ? undefined
        : {
            outline: toTear(early.range[1] + tearAfter, breadth, toPoint),
            stretch: Math.round(toUnitsPerMoment(late) / toUnitsPerMoment(early)),
          },
  };
}
