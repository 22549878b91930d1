import type { Event } from '../model/event.ts';
import type { Box, Point } from './geometry.ts';
import { estimateWidth } from './label-text.ts';
import { buildTimeScale, listTicks, toExtent, toStretch, type AxisMargins, type ScalePanel, type TimeScale } from './timeline-scale.ts';

export interface DatedEvent extends Pick<Event, 'days'> {
  readonly id: string;
  readonly approximate?: boolean | undefined;
}

/** An event as drawn, in units of the drawing. */
export interface TimelineMark {
  readonly id: string;
  /** The event’s place in the list, from 1. */
  readonly number: number;
  readonly approximate: boolean;
  /** Without length for a single day; otherwise from the start of the first day to the end of the last, and never too short to see. */
  readonly shape: Box;
  /** Takes clicks: the shape and its number. No two overlap. */
  readonly target: Box;
  /** The centre of the number. */
  readonly label: Point;
}

export interface TimelineTick {
  readonly text: string;
  readonly from: Point;
  readonly to: Point;
  readonly label: Point;
}

export interface TimelinePanel {
  readonly years: { readonly first: number; readonly last: number };
  /** The start of the title’s baseline. */
  readonly title: Point;
  readonly ticks: readonly TimelineTick[];
  /** How many times as long a year is as on the other panel; 1 without one. */
  readonly stretch: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly TimelineMark[];
  /** One for each scale: two when the axis is broken. */
  readonly panels: readonly TimelinePanel[];
  /** The outline of a torn strip where the scale changes. */
  readonly tear?: readonly Point[] | undefined;
}

export type Direction = 'right' | 'down';

/** In units of the drawing, along the axis or across it. */
interface Dimensions {
  /** Across, for one lane of marks. */
  readonly lane: number;
  readonly thickness: number;
  /** Along, for a mark and its number before its first and after its last instant. */
  readonly before: number;
  readonly after: number;
  readonly margins: AxisMargins;
  /** From the end of the first panel to the middle of the break; numbers stand in between. */
  readonly breakOffset: number;
  /** Across, for the years before the first lane. */
  readonly head: number;
}
const dimensions: Readonly<Record<Direction, Dimensions>> = {
  right: { lane: 27, thickness: 12, before: 5, after: 28, margins: { start: 8, end: 32, between: 48 }, breakOffset: 37, head: 50 },
  down: { lane: 26, thickness: 10, before: 19, after: 5, margins: { start: 44, end: 16, between: 80 }, breakOffset: 16, head: 38 },
};

/** Of the texts of an axis that runs down, where lines begin beside them. */
const fontSize = 13;

type ToPoint = (along: number, across: number) => Point;

/**
 * Lays out events, earliest first, along a time axis of `length` units, broken at the year `breakBefore` or where `splitTime` finds that
 * a break helps. The distance of a mark from the axis means nothing.
 *
 * Returns numbers only; the components write the SVG. Never throws; never sorts or drops events; no events give an empty layout.
 * Days must be valid dates (`YYYY-MM-DD`), as parsing content ensures: others would give coordinates that are not numbers.
 *
 * @example
 * const days = { first: '2024-03-18', last: '2024-03-18' };
 * layOutTimeline([{ id: 'strikes', days }], 'right', 900).marks;
 * // [{ id: 'strikes', number: 1, shape: { x: 740, y: 57.5, width: 0, height: 12 }, … }]
 */
export function layOutTimeline(events: readonly DatedEvent[], direction: Direction, length: number, breakBefore?: number): TimelineLayout {
  if (events.length === 0) return { width: 0, height: 0, marks: [], panels: [] };
  const toPoint: ToPoint = (along, across) => (direction === 'right' ? { x: along, y: across } : { x: across, y: along });
  const scale = buildTimeScale(
    events.map(({ days }) => days),
    length,
    dimensions[direction].margins,
    breakBefore,
  );
  const { marks, breadth } = layOutMarks(events, direction, scale, toPoint);
  const { x: width, y: height } = toPoint(length, breadth);
  return {
    width,
    height,
    marks,
    panels: scale.panels.map((panel) => layOutPanel(panel, direction, scale, breadth, toPoint)),
    tear: findTear(scale, dimensions[direction].breakOffset, breadth, toPoint),
  };
}

function layOutMarks(events: readonly DatedEvent[], direction: Direction, scale: TimeScale, toPoint: ToPoint) {
  const { lane, thickness, before, after, head } = dimensions[direction];
  const toBox = (along: number, across: number, length: number, breadth: number): Box => {
    const { x: width, y: height } = toPoint(length, breadth);
    return { ...toPoint(along, across), width, height };
  };
  const extents = events.map((event) => ({ event, ...toExtent(event.days, scale) }));
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

/** Gives each span the first lane that is free: greedy interval partitioning, which needs the fewest lanes for spans sorted by start. */
export function assignLanes(spans: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

function layOutPanel(
  panel: ScalePanel,
  direction: Direction,
  { toLength, panels }: TimeScale,
  breadth: number,
  toPoint: ToPoint,
): TimelinePanel {
  const { head } = dimensions[direction];
  const { dates, range } = panel;
  return {
    years: { first: dates[0].getUTCFullYear(), last: new Date(dates[1].getTime() - 1).getUTCFullYear() },
    title: direction === 'right' ? { x: range[0], y: 12 } : { x: 0, y: range[0] - 28 },
    stretch: toStretch(panel, panels.find((other) => other !== panel) ?? panel),
    ticks: listTicks(panel).map(({ date, text }) => {
      const along = toLength(date);
      return {
        text,
        from: toPoint(along, direction === 'right' ? head - 8 : Math.max(head - 8, Math.round(estimateWidth(text, fontSize)))),
        to: toPoint(along, breadth),
        label: direction === 'right' ? { x: along, y: head - 14 } : { x: 0, y: along + 4 },
      };
    }),
  };
}

/** Returns undefined when the axis is not broken. */
const findTear = ({ panels: [early, late] }: TimeScale, offset: number, breadth: number, toPoint: ToPoint): readonly Point[] | undefined =>
  early === undefined || late === undefined ? undefined : toTornStrip(early.range[1] + offset, breadth, toPoint);

/** The outline of a strip across the drawing with teeth on both sides. */
function toTornStrip(middle: number, breadth: number, toPoint: ToPoint): readonly Point[] {
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
