import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import type { Point } from './boxes.ts';

/** Units of a drawing to one of its paths: the paths have whole numbers alone, which are short, so they are to be scaled by this. */
export const grain = 0.5;

/** An SVG path of a shape, in relative steps of whole grains; points nearer than `detail` units to the last are left out. */
export function writePath(shape: GeoPermissibleObjects, project: (out: GeoStream) => GeoStream, detail: number): string {
  const pen = createPen();
  geoPath({ stream: (out: GeoStream) => project(thin(out, detail)) }, pen)(shape);
  return pen.toPath();
}

function createPen(): GeoContext & { readonly toPath: () => string } {
  let path = '';
  let at: readonly [number, number] = [0, 0];
  let start = at;
  const step = (x: number, y: number): string => {
    const to = [Math.round(x / grain), Math.round(y / grain)] as const;
    const [across, down] = [to[0] - at[0], to[1] - at[1]];
    at = to;
    return `${across}${down < 0 ? '' : ' '}${down}`;
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      path += `m${step(x, y)}`;
      start = at;
    },
    lineTo: (x, y) => {
      const next = step(x, y);
      if (next !== '0 0') path += next.startsWith('-') ? next : ` ${next}`;
    },
    closePath: () => {
      path += 'z';
      at = start;
    },
    toPath: () => path,
  };
}

/** Lets only those points of a line through that lie so far from the last, and its end. */
function thin(out: GeoStream, detail: number): GeoStream {
  let last: Point | undefined;
  let held: Point | undefined;
  const pass = (point: Point): void => {
    last = point;
    held = undefined;
    out.point(point.x, point.y);
  };
  return {
    point: (x, y) => {
      if (last === undefined || Math.hypot(x - last.x, y - last.y) >= detail) pass({ x, y });
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
