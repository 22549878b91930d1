import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { roundToTenth, type Box } from './geometry.ts';
import type { Bounds, Frame } from './map-frames.ts';

/** Fits a frame’s projection to a width, both in units of the drawing, and clips it to the frame. */
export function fitProjection({ bounds, createProjection }: Frame, width: number) {
  const outline = toOutline(bounds);
  const projection = createProjection()
    .rotate([-(bounds.west + bounds.east) / 2, 0])
    .precision(0)
    .fitWidth(width, outline);
  const height = Math.round(geoPath(projection).bounds(outline)[1][1]);
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  return { projection: projection.clipExtent(extent), height };
}

/** The smallest box around projected bounds. */
export const projectBounds = (bounds: Bounds, projection: GeoProjection): Box => {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(toOutline(bounds));
  return { x: roundToTenth(left), y: roundToTenth(top), width: roundToTenth(right - left), height: roundToTenth(bottom - top) };
};

/** Corners, and the middles of the north and south sides, which a projection may bend outward. */
const toOutline = ({ west, south, east, north }: Bounds): GeoPermissibleObjects => ({
  type: 'MultiPoint',
  coordinates: [west, (west + east) / 2, east].flatMap((lon) => [south, north].map((lat) => [lon, lat])),
});
