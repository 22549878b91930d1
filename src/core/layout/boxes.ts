/** A point of a drawing, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle; `x` and `y` are its left upper corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type Segment = readonly [from: Point, to: Point];

/** One decimal is finer than a screen, and makes the same input the same text. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const toCentre = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

export const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Have two boxes any area in common? */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Do two segments cross? Those that only touch do not. */
export const cross = ([a, b]: Segment, [c, d]: Segment): boolean => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Does a segment run through a box, from side to side or by an end inside it? */
export function runsThrough([a, b]: Segment, { x, y, width, height }: Box): boolean {
  const [right, foot] = [x + width, y + height];
  if (Math.max(a.x, b.x) <= x || Math.min(a.x, b.x) >= right || Math.max(a.y, b.y) <= y || Math.min(a.y, b.y) >= foot) return false;
  const sides = [side(a, b, { x, y }), side(a, b, { x: right, y }), side(a, b, { x, y: foot }), side(a, b, { x: right, y: foot })];
  return sides.some((one) => one > 0) && sides.some((one) => one < 0);
}

export const toSides = ({ x, y, width, height }: Box): readonly Segment[] => {
  const [a, b, c, d] = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ] as const;
  return [
    [a, b],
    [b, c],
    [c, d],
    [d, a],
  ];
};
