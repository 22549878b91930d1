/** A point of a drawing, in the drawing’s own units; y grows downward, as in SVG. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An axis-aligned rectangle; `x` and `y` are its top left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type Segment = readonly [from: Point, to: Point];

/** Rounds to one decimal: finer than a screen shows, and short in SVG. */
export const roundToTenth = (value: number): number => Math.round(value * 10) / 10;

export const toCentre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Moves every side of a box outward by `by` units. */
export const expand = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** True when two boxes share any area, or would with `margin` units more on every side of one; boxes that only touch do not. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  const [left, top] = [a.x - margin, a.y - margin];
  if (left >= b.x + b.width || b.x >= left + (a.width + 2 * margin)) return false;
  return top < b.y + b.height && b.y < top + (a.height + 2 * margin);
}

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The orientation test of computational geometry: 1 or -1 for the side of the line `ab` on which `c` lies, 0 on the line. */
const orientation = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** True when two segments cross; segments that only touch do not. */
export const crosses = ([a, b]: Segment, [c, d]: Segment): boolean =>
  orientation(a, b, c) * orientation(a, b, d) < 0 && orientation(c, d, a) * orientation(c, d, b) < 0;

/** True when any part of a segment lies within a box; a segment along a side does not. */
export function intersects([a, b]: Segment, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  if (Math.max(a.x, b.x) <= x || Math.min(a.x, b.x) >= right || Math.max(a.y, b.y) <= y || Math.min(a.y, b.y) >= bottom) return false;
  const sidesOfCorners = [
    orientation(a, b, { x, y }),
    orientation(a, b, { x: right, y }),
    orientation(a, b, { x, y: bottom }),
    orientation(a, b, { x: right, y: bottom }),
  ];
  return sidesOfCorners.includes(1) && sidesOfCorners.includes(-1);
}

/** The four sides of a box, clockwise from the top. */
export const toSides = ({ x, y, width, height }: Box): readonly Segment[] => {
  const [topLeft, topRight, bottomRight, bottomLeft] = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ] as const;
  return [
    [topLeft, topRight],
    [topRight, bottomRight],
    [bottomRight, bottomLeft],
    [bottomLeft, topLeft],
  ];
};
