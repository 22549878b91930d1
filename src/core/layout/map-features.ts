import { geoContains, geoPath, type GeoProjection } from 'd3-geo';
import type { Country, Place } from '../model/place.ts';
import type { Ref } from '../model/refs.ts';
import { roundToTenth, toCentre, type Box } from './geometry.ts';
import type { LabelFeature } from './label-candidates.ts';
import type { Area } from './map-outlines.ts';

/** What marks a place: its exact position or the middle of its area, an approximate position, a country, or an area label alone. */
export type Marker = 'spot' | 'approximate' | 'country' | 'none';

export type MapFeature = LabelFeature & {
  readonly ref: Ref;
  readonly marker: Marker;
};

const markerRadius = 4;

/** Returns undefined when the projection cannot show the place. */
export function findPointFeature(place: Place, marker: Marker, projection: GeoProjection): MapFeature | undefined {
  const { lon, lat } = place.data.coordinates;
  const point = projection([lon, lat]);
  if (point === null) return undefined;
  const at = { x: roundToTenth(point[0]), y: roundToTenth(point[1]) };
  return { kind: 'point', ref: place, name: place.name, marker, at, radius: markerRadius };
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
  return { kind: 'area', ref: country, name: country.name, marker: 'none', at: { x, y }, allows };
}
