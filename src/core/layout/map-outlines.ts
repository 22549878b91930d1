import { geoContains, geoPath, type GeoGeometryObjects, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';

/** TopoJSON with the objects `land` and `countries`, as in the package `world-atlas`. */
export type Outlines = Parameters<typeof mesh>[0];

type Collection = Extract<NonNullable<Parameters<typeof mesh>[1]>, { readonly type: 'GeometryCollection' }>;
type Polygon = Extract<GeoGeometryObjects, { readonly type: 'Polygon' }>;
type MultiPolygon = Extract<GeoGeometryObjects, { readonly type: 'MultiPolygon' }>;
export type Area = Polygon | MultiPolygon;

/** Smaller islands are left out, in square units of the drawing. */
const minIslandArea = 8;

export const toCountryAreas = (outlines: Outlines): readonly Area[] => toAreas(outlines, 'countries');

/** Borders between countries, without coasts. */
export const toBorders = (outlines: Outlines): GeoPermissibleObjects =>
  mesh(outlines, outlines.objects['countries'] as Collection, (a, b) => a !== b);

/** All land as one geometry, without islands too small to see. */
export function toLand(outlines: Outlines, projection: GeoProjection): MultiPolygon {
  const path = geoPath(projection);
  const polygons = toAreas(outlines, 'land').flatMap((area) => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates));
  return {
    type: 'MultiPolygon',
    coordinates: polygons.filter((coordinates) => path.area({ type: 'Polygon', coordinates }) >= minIslandArea),
  };
}

/** The countries that have any of the points, as one geometry; of those that the projection shows. */
export function joinCountries(
  outlines: Outlines,
  points: readonly (readonly [lon: number, lat: number])[],
  projection: GeoProjection,
): MultiPolygon {
  const path = geoPath(projection);
  const { geometries } = outlines.objects['countries'] as Collection;
  const joined = geometries.filter((geometry) => {
    const country = feature(outlines, geometry);
    return path.area(country) > 0 && points.some(([lon, lat]) => geoContains(country, [lon, lat]));
  });
  return merge(outlines, joined as Parameters<typeof merge>[1]);
}

const toAreas = (outlines: Outlines, object: 'countries' | 'land'): readonly Area[] =>
  feature(outlines, outlines.objects[object] as Collection)
    .features.map(({ geometry }) => geometry)
    .filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
