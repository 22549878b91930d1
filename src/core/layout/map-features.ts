import { geoContains, geoPath, type GeoProjection } from 'd3-geo';
import type { Country, Place } from '../model/place.ts';
import type { Ref } from '../model/refs.ts';
import { roundToTenth, toCentre, type Box, type Point } from './geometry.ts';
import type { LabelFeature } from './label-candidates.ts';
import type { Area } from './map-outlines.ts';

/** What marks a place: its position or the middle of its area, the tint of a region, a country’s sign, or an area label alone. */
export type Marker = 'spot' | 'region' | 'country' | 'none';

export type MapFeature = LabelFeature & {
  readonly ref: Ref;
  readonly marker: Marker;
  /** What the tint of a region is drawn around: itself and its parts. */
  readonly spread: readonly Point[];
};

const markerRadius = 4;
/** Parts that are drawn nearer than this to a place are within it, as those of a city. */
const minSpread = 12;

function project({ data: { coordinates } }: Place, projection: GeoProjection): Point | undefined {
  const point = projection([coordinates.lon, coordinates.lat]);
  return point === null ? undefined : { x: roundToTenth(point[0]), y: roundToTenth(point[1]) };
}

/** Returns undefined when the projection cannot show the country. */
export function findCountryFeature(country: Country, projection: GeoProjection): MapFeature | undefined {
  const at = project(country, projection);
  return at && { kind: 'point', ref: country, name: country.name, bold: true, marker: 'country', at, spread: [], radius: markerRadius };
}

/**
 * A place as a spot; as a region when nobody knows exactly where it is, or when its parts lie apart from it.
 * Returns undefined when the projection cannot show it.
 */
export function findPlaceFeature(place: Place, parts: readonly Place[], projection: GeoProjection): MapFeature | undefined {
  const at = project(place, projection);
  if (at === undefined) return undefined;
  const apart = parts.flatMap((part) => project(part, projection) ?? []).filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) > minSpread);
  const isRegion = place.data.coordinates.approximate || apart.length > 0;
  const spread = isRegion ? [at, ...apart] : [];
  return { kind: 'point', ref: place, name: place.name, marker: isRegion ? 'region' : 'spot', at, spread, radius: markerRadius };
}

/**
 * A country as an area whose label is best in the middle of what the frame shows of it.
 * Returns undefined when none of the areas contains the country’s coordinates.
 */
export function findAreaFeature(country: Country, areas: readonly Area[], projection: GeoProjection): MapFeature | undefined {
  const { lon, lat } = country.data.coordinates;
  const area = areas.find((one) => geoContains(one, [lon, lat]));
  if (area === undefined) return undefined;
  const [x, y] = geoPath(projection).centroid(area);
  const isOnArea = (px: number, py: number): boolean => {
    const point = projection.invert?.([px, py]);
    return point !== undefined && point !== null && geoContains(area, point);
  };
  // Both ends and the middle of the text stand for all of it: `geoContains` is expensive.
  const allows = (box: Box): boolean => {
    const centre = toCentre(box);
    return [box.x, box.x + box.width, centre.x].every((px) => isOnArea(px, centre.y));
  };
  return { kind: 'area', ref: country, name: country.name, bold: true, marker: 'none', at: { x, y }, spread: [], allows };
}
