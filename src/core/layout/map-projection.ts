import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Place } from '../model/place.ts';
import { roundToTenth, type Box } from './geometry.ts';
import { findScale, type Bounds } from './map-frames.ts';

/** In units of the drawing. */
const clipMargin = 2;

/**
 * Fits a frame’s projection to a width in units of the drawing, and clips it to the frame. Places near the sides are fitted in as well: a
 * world map is wider between its corners than at them. Returns the height in the same units.
 */
export function fitProjection(bounds: Bounds, width: number, places: readonly Place[] = []) {
  const outline: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [...toCorners(bounds), ...places.map((place) => toSide(place, bounds))],
  };
  const projection = findScale(bounds)
    .createProjection()
    .rotate([-(bounds.west + bounds.east) / 2, 0])
    .precision(0)
    .fitWidth(width, outline);
  const height = Math.round(geoPath(projection).bounds(outline)[1][1]);
  // A little beyond the frame, so that no coast is drawn along its sides.
  const extent: [[number, number], [number, number]] = [
    [-clipMargin, -clipMargin],
    [width + clipMargin, height + clipMargin],
  ];
  return { projection: projection.clipExtent(extent), height };
}

/** The smallest box around projected bounds. */
export const projectBounds = (bounds: Bounds, projection: GeoProjection): Box => {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'MultiPoint', coordinates: toCorners(bounds) });
  return { x: roundToTenth(left), y: roundToTenth(top), width: roundToTenth(right - left), height: roundToTenth(bottom - top) };
};

/** Corners, and the middles of the north and south sides, which a projection may bend outward. */
const toCorners = ({ west, south, east, north }: Bounds): [number, number][] =>
  [west, (west + east) / 2, east].flatMap((lon) => [south, north].map((lat): [number, number] => [lon, lat]));

/** In degrees. */
const sideMargin = 4;

/** A point a little further from the middle of a frame than a place, at most at its side. */
const toSide = ({ data: { coordinates } }: Place, { west, east }: Bounds): [number, number] => [
  coordinates.lon < (west + east) / 2 ? Math.max(coordinates.lon - sideMargin, west) : Math.min(coordinates.lon + sideMargin, east),
  coordinates.lat,
];
