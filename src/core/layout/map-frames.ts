import { geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import type { Place } from '../model/place.ts';
import type { Settings } from '../schema/settings.ts';

/** A part of the world that has a map of its own, in degrees. Frames stand in lists from the closest to the widest. */
export type Frame = Settings['map']['frames'][number];
export type Bounds = Omit<Frame, 'title'>;

/** What a map shows at the size of its frame. */
export interface MapScale {
  readonly createProjection: () => GeoProjection;
  readonly outlines: 'detailed' | 'coarse';
  /** For simplifying outlines, in units of the drawing; see `writePath`. */
  readonly tolerance: number;
  readonly borders: boolean;
  /** True when countries have their names written across them; otherwise each has a marker. */
  readonly areaLabels: boolean;
}

/** By the longer side of a frame, in degrees. Mercator keeps shapes, but draws the north of anything wider far too large. */
const scales: readonly (MapScale & { readonly maxSpan: number })[] = [
  { maxSpan: 30, createProjection: geoMercator, outlines: 'detailed', tolerance: 1.5, borders: true, areaLabels: true },
  { maxSpan: 100, createProjection: geoMercator, outlines: 'coarse', tolerance: 2.4, borders: true, areaLabels: false },
];
const worldScale: MapScale = { createProjection: geoEqualEarth, outlines: 'coarse', tolerance: 3.6, borders: false, areaLabels: false };

export const findScale = ({ west, south, east, north }: Bounds): MapScale =>
  scales.find(({ maxSpan }) => Math.max(east - west, north - south) <= maxSpan) ?? worldScale;

export const isWorld = (frame: Bounds): boolean => findScale(frame) === worldScale;

/** A map that is not this many times as large as another shows nothing larger. */
const minEnlargement = 2;

export const isEnlargement = (closer: Bounds, wider: Bounds): boolean =>
  (closer.east - closer.west) * minEnlargement <= wider.east - wider.west;

export const isWithin = (inner: Bounds, outer: Bounds): boolean =>
  inner.west >= outer.west && inner.south >= outer.south && inner.east <= outer.east && inner.north <= outer.north;

/** Returns the first of the frames that a place lies in; undefined when it lies in none. */
export const findFrame = <Given extends Bounds>({ data: { coordinates } }: Place, frames: readonly Given[]): Given | undefined =>
  frames.find((frame) => isWithin({ west: coordinates.lon, south: coordinates.lat, east: coordinates.lon, north: coordinates.lat }, frame));
