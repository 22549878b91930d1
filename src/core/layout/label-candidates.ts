import { expand, intersects, isInside, roundToTenth, type Box, type Point, type Segment } from './geometry.ts';
import { estimateWidth, wrap } from './label-text.ts';

/** A feature at one point, with a round marker there; its label stands beside the marker. */
export interface PointFeature {
  readonly kind: 'point';
  readonly at: Point;
  readonly name: string;
  /** Stands between the marker and the name, in a box of its own. */
  readonly note?: string | undefined;
  /** True for a name in bold letters. */
  readonly bold?: boolean;
  /** Radius of the marker. */
  readonly radius: number;
}

/** A feature that covers an area and has no marker; its label stands on the area. */
export interface AreaFeature {
  readonly kind: 'area';
  /** The best centre of the label. */
  readonly at: Point;
  readonly name: string;
  readonly note?: string | undefined;
  readonly bold?: boolean;
  /** True when a label that fills `box` would stand on the area. */
  readonly allows: (box: Box) => boolean;
}

export type LabelFeature = PointFeature | AreaFeature;

export interface Label {
  readonly lines: readonly string[];
  /** Takes clicks as well. The side at the marker is the note’s, if there is one. */
  readonly box: Box;
  /** 0 without a note. */
  readonly noteWidth: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A line from the marker to a label that does not stand next to it. */
  readonly leader?: Segment | undefined;
}

/** A position that a label may take. */
export interface Candidate extends Label {
  /** How bad the position is in itself, whatever stands around it; 0 is best. */
  readonly cost: number;
}

/** Lengths are in units of the drawing. */
export interface LabelOptions {
  /** No label leaves it. */
  readonly frame: Box;
  readonly fontSize: number;
  /** In letters. */
  readonly maxLineLength: number;
  /** Minimum width and height of a label’s box, so that it can be hit. */
  readonly minTargetSize: number;
  /** Lines that no label may cover. */
  readonly obstacles: readonly Segment[];
}

/** From the marker to its label; all but the first need a leader. */
const distances = [3, 12, 22, 34, 48, 64, 82, 104, 130, 160] as const;
const directionCount = 16;
/** Unit vectors, clockwise from the right. */
const directions = Array.from({ length: directionCount }, (_, i): Point => {
  const angle = (i * 2 * Math.PI) / directionCount;
  return { x: roundToTenth(Math.cos(angle)), y: roundToTenth(Math.sin(angle)) };
});
/** From the best centre of an area label to its other candidates, on both axes. */
const areaOffsets = [-80, -60, -40, -25, -12, 0, 12, 25, 40, 60, 80] as const;
const lineHeight = 1.2;
/** How much wider than estimated bold letters are in a broad face. */
const boldMargin = 1.15;
/** Around a note, on both sides together. */
const notePadding = 14;

/** Everything a label takes with it to each of its candidates. */
type LabelText = Pick<Label, 'lines' | 'noteWidth'> & Pick<Box, 'width' | 'height'>;

/** All positions that a feature’s label may take by itself: inside the frame, clear of obstacles, and on the area of an area feature. */
export function toCandidates(feature: LabelFeature, options: LabelOptions): readonly Candidate[] {
  const text = toLabelText(feature, options);
  const candidates =
    feature.kind === 'point'
      ? distances.flatMap((distance) => directions.map((direction) => toPointCandidate(feature, text, distance, direction)))
      : areaOffsets.flatMap((dx) => areaOffsets.map((dy) => toAreaCandidate(feature, text, dx, dy)));
  return candidates.filter(
    ({ box }) =>
      isInside(box, options.frame) &&
      !options.obstacles.some((line) => intersects(line, box)) &&
      (feature.kind === 'point' || feature.allows(box)),
  );
}

/** The area that no other label should cover; of an area feature, only the best centre of its label. */
export const toMarkerBox = (feature: LabelFeature): Box =>
  expand({ ...feature.at, width: 0, height: 0 }, feature.kind === 'point' ? feature.radius : 0);

function toLabelText({ name, note, bold = false }: LabelFeature, { fontSize, maxLineLength, minTargetSize }: LabelOptions): LabelText {
  const lines = wrap(name, maxLineLength);
  const noteWidth = note === undefined ? 0 : Math.max(Math.ceil(estimateWidth(note, fontSize)) + notePadding, minTargetSize);
  const size = bold ? fontSize * boldMargin : fontSize;
  return {
    lines,
    noteWidth,
    width: Math.max(...lines.map((line) => Math.ceil(estimateWidth(line, size))), minTargetSize) + noteWidth,
    height: Math.max(Math.ceil(lines.length * fontSize * lineHeight), minTargetSize),
  };
}

/** Near is better than far, level with the marker better than above or below it, and right slightly better than left. */
function toPointCandidate(
  { at, radius }: PointFeature,
  { width, height, ...text }: LabelText,
  distance: number,
  direction: Point,
): Candidate {
  const pointAt = (length: number): Point => ({
    x: roundToTenth(at.x + direction.x * length),
    y: roundToTenth(at.y + direction.y * length),
  });
  const { x, y } = pointAt(radius + distance);
  const anchor = direction.x > 0.3 ? 'start' : direction.x < -0.3 ? 'end' : 'middle';
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    ...text,
    box: { x: roundToTenth(left), y: roundToTenth(y + (direction.y * height) / 2 - height / 2), width, height },
    anchor,
    leader: distance === distances[0] ? undefined : [pointAt(radius), pointAt(radius + distance - distances[0])],
    cost: distance + Math.abs(direction.y) * 4 + (direction.x < 0 ? 2 : 0),
  };
}

const toAreaCandidate = ({ at }: AreaFeature, { width, height, ...text }: LabelText, dx: number, dy: number): Candidate => ({
  ...text,
  box: { x: roundToTenth(at.x + dx - width / 2), y: roundToTenth(at.y + dy - height / 2), width, height },
  anchor: 'middle',
  cost: Math.hypot(dx, dy),
});
