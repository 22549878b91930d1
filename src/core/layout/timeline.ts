import type { Event } from '../model/event.ts';
import type { Box, Point } from './geometry.ts';
import { estimateWidth } from './label-text.ts';
import { placeNames, type MarkName } from './timeline-names.ts';
import { buildTimeScale, listTicks, toExtent, toStretch, type AxisMargins, type ScalePanel, type TimeScale } from './timeline-scale.ts';

export interface DatedEvent extends Pick<Event, 'days'> {
  readonly id: string;
  /** Stands at its mark if there is room. */
  readonly name: string;
  readonly approximate?: boolean | undefined;
}

/** What an event takes of the drawing, in its units. */
interface MarkBoxes {
  /** Without length for a single day; otherwise from the start of the first day to the end of the last, and never too short to see. */
  readonly shape: Box;
  /** Takes clicks: the shape and its number. No two overlap. */
  readonly target: Box;
  /** The centre of the number. */
  readonly label: Point;
}

export interface TimelineMark extends MarkBoxes {
  readonly id: string;
  /** The event’s place in time, from 1. */
  readonly number: number;
  readonly approximate: boolean;
  /** undefined when there is no room for it. */
  readonly name: MarkName | undefined;
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
  /** Across, where names have room. */
  readonly breadth: number;
  /** Events are spread over as many lanes, so that names have room along them. */
  readonly lanes: number;
  readonly nameSides: readonly ('after' | 'before')[];
}
const dimensions: Readonly<Record<Direction, Dimensions>> = {
  right: {
    ...{ lane: 27, thickness: 12, before: 5, after: 28, margins: { start: 8, end: 32, between: 48 }, breakOffset: 37, head: 50 },
    ...{ breadth: 0, lanes: 18, nameSides: ['after', 'before'] },
  },
  down: {
    ...{ lane: 26, thickness: 10, before: 19, after: 5, margins: { start: 44, end: 16, between: 80 }, breakOffset: 16, head: 38 },
    ...{ breadth: 350, lanes: 0, nameSides: ['after'] },
  },
};

/** Of the texts of an axis that runs down, where lines begin beside them. */
const fontSize = 13;
/** The height of the title of a panel. */
const titleRoom = 16;

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
  const { boxes, breadth } = layOutMarks(events, direction, scale, toPoint);
  const { x: width, y: height } = toPoint(length, breadth);
  const panels = scale.panels.map((panel) => layOutPanel(panel, direction, scale, breadth, toPoint));
  const tear = findTear(scale, dimensions[direction].breakOffset, breadth, toPoint);
  const names = placeNames(
    boxes.map(({ event: { name }, ...box }) => ({ ...box, name })),
    {
      areaOf: direction === 'right' ? toPanelArea(tear, width, height) : () => ({ x: 0, y: 0, width, height }),
      obstacles: direction === 'right' ? [] : toStrips(panels, tear, width),
      sides: dimensions[direction].nameSides,
    },
  );
  const marks = boxes.map(({ event: { id, approximate = false }, ...box }, i): TimelineMark => {
    return { id, number: i + 1, approximate, ...box, name: names[i] };
  });
  return { width, height, marks, panels, tear };
}

/** The part of a drawing that runs right on whose side of the tear the end of a mark is. */
const toPanelArea =
  (tear: readonly Point[] | undefined, width: number, height: number) =>
  (target: Box): Box => {
    const edges = tear?.map(({ x }) => x) ?? [];
    const [left, right] = [Math.min(...edges), Math.max(...edges)];
    if (target.x + target.width <= left) return { x: 0, y: 0, width: Math.min(left, width), height };
    const from = edges.length === 0 ? 0 : right;
    return { x: from, y: 0, width: width - from, height };
  };

/** What runs across a drawing that runs down: the titles of its panels, and the tear. */
const toStrips = (panels: readonly TimelinePanel[], tear: readonly Point[] = [], width: number): readonly Box[] => [
  ...panels.map(({ title }) => ({ x: 0, y: title.y - titleRoom, width, height: 1.5 * titleRoom })),
  ...tear.slice(0, 1).map(({ y }) => ({ x: 0, y: y - titleRoom / 2, width, height: titleRoom })),
];

function layOutMarks(events: readonly DatedEvent[], direction: Direction, scale: TimeScale, toPoint: ToPoint) {
  const { lane, thickness, before, after, head, breadth, lanes: spread } = dimensions[direction];
  const toBox = (along: number, across: number, length: number, breadth: number): Box => {
    const { x: width, y: height } = toPoint(length, breadth);
    return { ...toPoint(along, across), width, height };
  };
  const extents = events.map((event) => ({ event, ...toExtent(event.days, scale) }));
  const lanes = assignLanes(
    extents.map(({ from, to }) => ({ from: from - before, to: to + after })),
    Math.min(spread, events.length),
  );
  const boxes = extents.map(({ event, from, to }, i): MarkBoxes & { readonly event: DatedEvent } => {
    const start = head + lane * (lanes[i] ?? 0);
    return {
      event,
      shape: toBox(from, start + (lane - thickness) / 2, to - from, thickness),
      target: toBox(from - before, start, to - from + before + after, lane),
      label: toPoint(direction === 'right' ? to + 17 : from - 12, start + lane / 2),
    };
  });
  return { boxes, breadth: Math.max(head + lane * (Math.max(...lanes) + 1), breadth) };
}

/**
 * Gives each span, sorted by its start, a lane that is free: greedy interval partitioning, which needs the fewest lanes. Of the first
 * `spread` lanes it takes the one that has been free for longest, so that as much room as can be is between spans of one lane.
 */
export function assignLanes(spans: readonly { readonly from: number; readonly to: number }[], spread = 0): readonly number[] {
  const ends: number[] = Array.from({ length: spread }, () => -Infinity);
  return spans.map(({ from, to }) => {
    const longest = ends.slice(0, spread).reduce((best, end, i) => (end < (ends[best] ?? Infinity) ? i : best), 0);
    const free = (ends[longest] ?? Infinity) <= from ? longest : ends.findIndex((end) => end <= from);
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
