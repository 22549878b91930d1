import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import type { Point } from './geometry.ts';

/**
 * Units of a drawing in one step of its paths. Coordinates of paths are whole numbers of steps, because whole numbers are short;
 * whoever draws a path scales it by this.
 */
export const unitsPerStep = 0.5;

/**
 * Writes lines and areas as an SVG path of relative moves in whole steps (`unitsPerStep`).
 *
 * Simplifies by radial distance: drops a point nearer than `tolerance` units to the last one kept, but never the end of a line.
 * Returns an empty string for an empty shape. Never draws points, and throws nothing itself.
 *
 * @example
 * const line = { type: 'LineString', coordinates: [[1, 1], [1.1, 1], [3, 0]] } as const;
 * writePath(line, (out) => out, 0.5); // 'm2 2 4-2': from (1, 1) to (3, 0)
 */
export function writePath(shape: GeoPermissibleObjects, project: (out: GeoStream) => GeoStream, tolerance: number): string {
  const pen = createPen();
  geoPath({ stream: (out: GeoStream) => project(simplify(out, tolerance)) }, pen)(shape);
  return pen.toPath();
}

function createPen(): GeoContext & { readonly toPath: () => string } {
  let path = '';
  let at: readonly [number, number] = [0, 0];
  let start = at;
  const moveBy = (x: number, y: number): string => {
    const to = [Math.round(x / unitsPerStep), Math.round(y / unitsPerStep)] as const;
    const [dx, dy] = [to[0] - at[0], to[1] - at[1]];
    at = to;
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      path += `m${moveBy(x, y)}`;
      start = at;
    },
    lineTo: (x, y) => {
      const move = moveBy(x, y);
      if (move !== '0 0') path += move.startsWith('-') ? move : ` ${move}`;
    },
    closePath: () => {
      path += 'z';
      at = start;
    },
    toPath: () => path,
  };
}

/** Passes on only points at least `tolerance` from the last one passed on, and the end of each line. */
function simplify(out: GeoStream, tolerance: number): GeoStream {
  let last: Point | undefined;
  let held: Point | undefined;
  const pass = (point: Point): void => {
    last = point;
    held = undefined;
    out.point(point.x, point.y);
  };
  return {
    point: (x, y) => {
      if (last === undefined || Math.hypot(x - last.x, y - last.y) >= tolerance) pass({ x, y });
      else held = { x, y };
    },
    lineStart: () => {
      last = held = undefined;
      out.lineStart();
    },
    lineEnd: () => {
      if (held !== undefined) pass(held);
      out.lineEnd();
    },
    polygonStart: () => {
      out.polygonStart();
    },
    polygonEnd: () => {
      out.polygonEnd();
    },
  };
}
