import { geoMercatorRaw } from 'd3-geo';
import type { Place } from '../model/place.ts';
import { findFrame, findScale, isEnlargement, type Bounds, type Frame } from './map-frames.ts';
import { nameFrames } from './name-frames.ts';

const settings = {
  maxFrames: 4,
  /** Of the extent of the places, on both sides together: room for names. */
  margin: 0.3,
  /** Width of the closest frame, in degrees of a great circle: closer, the outlines have nothing to show. */
  minSpan: 6,
  /** Height of a frame as a share of its width. */
  aspect: { min: 0.7, max: 1 },
  /** Places with others nearer than this share of the width crowd. The first is about a name’s height; the others part what it joins. */
  crowding: [1 / 15, 1 / 30, 1 / 60],
  /** Fewer are told apart by lines to their names. */
  minCrowd: 3,
  /** Frames are worked out in the plane of Mercator, which ends before the poles. */
  maxLatitude: 80,
} as const;

const world: Bounds = { west: -180, south: -90, east: 180, north: 90 };
/** Highest latitude of a frame short of the whole world. */
const edge = 85;

/**
 * Fits frames to places and countries, for a site whose settings have none: one around all of them; then, up to four, one around the
 * most places that crowd in a frame, when they are drawn at least twice as large in it.
 *
 * A frame does not run over the antimeridian, so places on both sides of it have one as wide as the world; a place near a pole has the
 * whole world. Returns frames from the closest to the widest, none without places. The same input always gives the same frames.
 *
 * @example
 * fitFrames([portAuPrince, jacmel, haiti]); // [{ title: 'Haiti', west: -75.6, south: 16.4, east: -69.2, north: 20.6 }]
 */
export function fitFrames(places: readonly Place[]): readonly Frame[] {
  if (places.length === 0) return [];
  let frames: readonly Bounds[] = [fit(places)];
  while (frames.length < settings.maxFrames) {
    const closer = findEnlargement(places, frames);
    if (closer === undefined) break;
    frames = [...frames, closer].toSorted((a, b) => toWidth(a) - toWidth(b));
  }
  return nameFrames(frames, places);
}

const toWidth = ({ west, east }: Bounds): number => east - west;

/** Returns the frame of the largest crowd that deserves one; undefined when there is none. */
function findEnlargement(places: readonly Place[], frames: readonly Bounds[]): Bounds | undefined {
  const byFrame = Map.groupBy(places, (place) => findFrame(place, frames));
  const candidates = frames.flatMap((frame) =>
    settings.crowding
      .flatMap((share) => findCrowds(byFrame.get(frame) ?? [], share * toWidth(frame)))
      .map((crowd) => ({ closer: fit(crowd), crowd }))
      .map(({ closer, crowd }) => ({ closer, size: countSigns(closer, crowd) }))
      .filter(({ closer, size }) => size >= settings.minCrowd && isEnlargement(closer, frame)),
  );
  return candidates.toSorted((a, b) => b.size - a.size)[0]?.closer;
}

/** Countries whose names stand across them have no sign. */
const countSigns = (frame: Bounds, places: readonly Place[]): number =>
  findScale(frame).areaLabels ? places.filter(({ data }) => data.code === undefined).length : places.length;

/** Groups places that a chain of others joins, each link shorter than `distance`: single-linkage clustering. */
function findCrowds(places: readonly Place[], distance: number): readonly (readonly Place[])[] {
  return places.reduce<readonly (readonly Place[])[]>((crowds, place) => {
    const { x, y } = toPlane(place);
    const isNear = (other: Place): boolean => Math.hypot(toPlane(other).x - x, toPlane(other).y - y) < distance;
    const { near = [], far = [] } = Object.groupBy(crowds, (crowd) => (crowd.some(isNear) ? 'near' : 'far'));
    return [...far, [...near.flat(), place]];
  }, []);
}

/** The smallest frame around places that has a margin, the least width and a bearable shape. */
function fit(places: readonly Place[]): Bounds {
  if (places.some(({ data }) => Math.abs(data.coordinates.lat) > settings.maxLatitude)) return world;
  const points = places.map(toPlane);
  const [x, y] = [toExtent(points.map((point) => point.x)), toExtent(points.map((point) => point.y))];
  const minWidth = settings.minSpan / Math.cos(toLatitude(y.middle) * radians);
  const height = Math.max(y.length * (1 + settings.margin), minWidth * settings.aspect.min);
  const width = Math.min(Math.max(x.length * (1 + settings.margin), minWidth, height / settings.aspect.max), 360);
  const [west, east] = toSpan(x.middle, width, 180);
  const [south, north] = toSpan(y.middle, Math.max(height, width * settings.aspect.min), toY(edge));
  return { west, south: toLatitude(south), east, north: toLatitude(north) };
}

/** A span of a length around a middle, moved to lie between `-limit` and `limit`. */
function toSpan(middle: number, length: number, limit: number): readonly [from: number, to: number] {
  const half = Math.min(length / 2, limit);
  const centre = Math.min(Math.max(middle, half - limit), limit - half);
  return [centre - half, centre + half];
}

const toExtent = (values: readonly number[]): { readonly middle: number; readonly length: number } => {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return { middle: (min + max) / 2, length: max - min };
};

const radians = Math.PI / 180;
/** The plane of Mercator, in degrees of the equator, north up. */
const toY = (latitude: number): number => geoMercatorRaw(0, latitude * radians)[1] / radians;
const toLatitude = (y: number): number => (geoMercatorRaw.invert?.(0, y * radians)[1] ?? 0) / radians;
const toPlane = ({ data: { coordinates } }: Place): { readonly x: number; readonly y: number } => ({
  x: coordinates.lon,
  y: toY(coordinates.lat),
});
