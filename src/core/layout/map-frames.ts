import { geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';
import type { Place } from '../model/place.ts';

/** In degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A part of the world that has a map of its own. */
export interface Frame {
  readonly bounds: Bounds;
  readonly createProjection: () => GeoProjection;
  /** For simplifying outlines, in units of the drawing; see `writePath`. */
  readonly tolerance: number;
  readonly borders: boolean;
  /**
   * Countries that fill a larger share of the frame have an area label and no marker, and others are left out.
   * When undefined, every country has a marker.
   */
  readonly minLabelledShare: number | undefined;
}

/** From the closest to the widest. */
export const frames = {
  borderlands: {
    bounds: { west: 66.2, south: 30.3, east: 75, north: 36.4 },
    createProjection: geoMercator,
    tolerance: 1.5,
    borders: true,
    minLabelledShare: 0.2,
  },
  region: {
    bounds: { west: 59.6, south: 23.4, east: 79, north: 38.8 },
    createProjection: geoMercator,
    tolerance: 1.5,
    borders: true,
    minLabelledShare: 0.01,
  },
  west: {
    bounds: { west: 2, south: 12, east: 70, north: 60 },
    createProjection: geoMercator,
    tolerance: 2.4,
    borders: true,
    minLabelledShare: undefined,
  },
  world: {
    bounds: { west: -128, south: -48, east: 140, north: 76 },
    createProjection: geoEqualEarth,
    tolerance: 3.6,
    borders: false,
    minLabelledShare: undefined,
  },
} as const satisfies Readonly<Record<string, Frame>>;

export type FrameName = keyof typeof frames;

/** Returns the first of the named frames that a place lies in; undefined when it lies in none. */
export const findFrame = ({ data: { coordinates } }: Place, names: readonly FrameName[]): FrameName | undefined =>
  names.find((name) => contains(frames[name].bounds, coordinates));

const contains = ({ west, south, east, north }: Bounds, { lat, lon }: Place['data']['coordinates']): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;
