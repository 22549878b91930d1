import { geoContains, geoEqualEarth, geoMercator, geoPath } from 'd3-geo';
import type { GeoGeometryObjects, GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Country, Place } from '../model/place.ts';
import type { Ref } from '../model/refs.ts';
import { round, toCentre, toSides, type Box, type Point } from './boxes.ts';
import { placeLabels, type Label, type Spot } from './place-labels.ts';
import { writePath } from './write-path.ts';

/** Outlines of land and countries, as `world-atlas` has them. */
export type Outlines = Parameters<typeof mesh>[0];

type Collection = Extract<NonNullable<Parameters<typeof mesh>[1]>, { readonly type: 'GeometryCollection' }>;
type Polygon = Extract<GeoGeometryObjects, { readonly type: 'Polygon' }>;
type MultiPolygon = Extract<GeoGeometryObjects, { readonly type: 'MultiPolygon' }>;

/** Degrees. */
interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A part of the world to be drawn. */
export interface Frame {
  readonly bounds: Bounds;
  readonly project: () => GeoProjection;
  /** Points of an outline nearer than this to the last one are left out, in units. */
  readonly detail: number;
  readonly borders: boolean;
  /** The share of the frame from which on a country has its name written over it; without one, countries have signs. */
  readonly leastWritten: number | undefined;
}

/** What the sign of a place says: its spot or its middle; about where; a country, whose name has no sign where it is written over it. */
export type Sign = 'spot' | 'approximate' | 'country' | 'none';

export interface MapPlace {
  readonly ref: Ref;
  readonly sign: Sign;
  readonly at: Point;
  /** Nothing where there is no room for the name. */
  readonly label: Label | undefined;
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** SVG paths, in whole `grain`s. */
  readonly land: string;
  readonly borders: string;
  readonly places: readonly MapPlace[];
  /** The parts that other frames show larger. */
  readonly enlarged: readonly Box[];
}

/** From the closest to the widest; a place is drawn in the first that holds it. */
export const frames = {
  borderlands: {
    bounds: { west: 66.2, south: 30.3, east: 75, north: 36.4 },
    project: geoMercator,
    detail: 1.5,
    borders: true,
    leastWritten: 0.2,
  },
  region: {
    bounds: { west: 59.6, south: 23.4, east: 79, north: 38.8 },
    project: geoMercator,
    detail: 1.5,
    borders: true,
    leastWritten: 0.01,
  },
  west: { bounds: { west: 2, south: 12, east: 70, north: 60 }, project: geoMercator, detail: 2.4, borders: true, leastWritten: undefined },
  world: {
    bounds: { west: -128, south: -48, east: 140, north: 76 },
    project: geoEqualEarth,
    detail: 3.6,
    borders: false,
    leastWritten: undefined,
  },
} as const satisfies Readonly<Record<string, Frame>>;

export type FrameName = keyof typeof frames;

/** Units across every frame. */
const width = 360;
const size = 12.5;
const target = 25;
const lineLength = 14;
/** In square units. */
const leastIsland = 8;

const isWithin = ({ west, south, east, north }: Bounds, { lat, lon }: Place['data']['coordinates']): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** All frames: each place in the closest that holds it, each country written wherever it has room for its name, or else with a sign. */
export function drawMaps(
  { places, countries }: { readonly places: readonly Place[]; readonly countries: readonly Country[] },
  { near, far }: { readonly near: Outlines; readonly far: Outlines },
): Readonly<Record<FrameName, DrawnMap>> {
  const home = new Map(places.map((place) => [place, findFrame(place, ['borderlands', 'region', 'west', 'world'])]));
  const toPlaces = (name: FrameName): Place[] => places.filter((place) => home.get(place) === name);
  const borderlands = drawMap(frames.borderlands, toPlaces('borderlands'), countries, near);
  const region = drawMap(frames.region, toPlaces('region'), countries, near, [frames.borderlands]);
  const written = new Set([...borderlands.places, ...region.places].map(({ ref }) => ref.id));
  const others = countries.filter(({ id }) => !written.has(id));
  const [west, world] = (['west', 'world'] as const).map((name) => others.filter((one) => findFrame(one, ['west', 'world']) === name));
  return {
    borderlands,
    region,
    west: drawMap(frames.west, toPlaces('west'), west ?? [], far, [frames.region]),
    world: drawMap(frames.world, toPlaces('world'), world ?? [], far, [frames.west, frames.region]),
  };
}

const findFrame = ({ data }: Place, names: readonly FrameName[]): FrameName | undefined =>
  names.find((name) => isWithin(frames[name].bounds, data.coordinates));

/** Draws a frame with those of the places and countries that lie in it. */
export function drawMap(
  frame: Frame,
  places: readonly Place[],
  countries: readonly Country[],
  outlines: Outlines,
  larger: readonly Frame[] = [],
): DrawnMap {
  const { projection, height } = fit(frame);
  const write = (shape: GeoPermissibleObjects): string => writePath(shape, (out) => projection.stream(out), frame.detail);
  const path = geoPath(projection);
  const enlarged = larger.map(({ bounds }) => toBox(bounds, projection));
  const least = frame.leastWritten;
  const large = least === undefined ? [] : toPolygons(outlines, 'countries').filter((one) => path.area(one) > least * width * height);
  const spots = [
    ...countries.flatMap((country) => (least !== undefined ? writeOver(country, large, projection) : sign(country, 'country', projection))),
    ...places.flatMap((place) => sign(place, place.data.coordinates.approximate ? 'approximate' : 'spot', projection)),
  ];
  const labels = placeLabels(spots, {
    frame: { x: 2, y: 2, width: width - 4, height: height - 4 },
    size,
    lineLength,
    target,
    obstacles: enlarged.flatMap(toSides),
  });
  return {
    width,
    height,
    land: write(toLand(outlines, projection)),
    borders: frame.borders ? write(mesh(outlines, outlines.objects['countries'] as Collection, (a, b) => a !== b)) : '',
    places: spots
      .map(({ ref: { id, url, name }, sign, at }, i) => ({ ref: { id, url, name }, sign, at, label: labels[i] }))
      .filter(({ sign, label }) => sign !== 'none' || label !== undefined),
    enlarged,
  };
}

interface PlacedSpot extends Spot {
  readonly ref: Ref;
  readonly sign: Sign;
}

function sign(place: Place, kind: Sign, projection: GeoProjection): readonly PlacedSpot[] {
  const { lon, lat } = place.data.coordinates;
  const point = projection([lon, lat]);
  return point === null ? [] : [{ ref: place, name: place.name, sign: kind, at: { x: round(point[0]), y: round(point[1]) }, radius: 4 }];
}

/** A country whose name may stand anywhere on it, best in the middle of what the frame shows of it; nothing when it is not among the large. */
function writeOver(country: Country, large: readonly (Polygon | MultiPolygon)[], projection: GeoProjection): readonly PlacedSpot[] {
  const { lon, lat } = country.data.coordinates;
  const outline = large.find((one) => geoContains(one, [lon, lat]));
  if (outline === undefined) return [];
  const [x, y] = geoPath(projection).centroid(outline);
  const isOn = (px: number, py: number): boolean => {
    const point = projection.invert?.([px, py]);
    return point !== undefined && point !== null && geoContains(outline, point);
  };
  const holds = (box: Box): boolean =>
    [box.x, box.x + box.width].every((side) => isOn(side, toCentre(box).y)) && isOn(toCentre(box).x, toCentre(box).y);
  return [{ ref: country, name: country.name, sign: 'none', at: { x, y }, radius: 0, holds }];
}

const toCorners = ({ west, south, east, north }: Bounds): GeoPermissibleObjects => ({
  type: 'MultiPoint',
  coordinates: [west, (west + east) / 2, east].flatMap((lon) => [south, north].map((lat) => [lon, lat])),
});

function fit({ bounds, project }: Frame) {
  const corners = toCorners(bounds);
  const projection = project()
    .rotate([-(bounds.west + bounds.east) / 2, 0])
    .precision(0)
    .fitWidth(width, corners);
  const height = Math.round(geoPath(projection).bounds(corners)[1][1]);
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  return { projection: projection.clipExtent(extent), height };
}

const toBox = (bounds: Bounds, projection: GeoProjection): Box => {
  const [[left, top], [right, foot]] = geoPath(projection).bounds(toCorners(bounds));
  return { x: round(left), y: round(top), width: round(right - left), height: round(foot - top) };
};

/** The areas of `countries` or `land`. */
const toPolygons = (outlines: Outlines, object: string): readonly (Polygon | MultiPolygon)[] =>
  feature(outlines, outlines.objects[object] as Collection)
    .features.map(({ geometry }) => geometry)
    .filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');

/** All land as one geometry, without islands too small to see. */
function toLand(outlines: Outlines, projection: GeoProjection): MultiPolygon {
  const path = geoPath(projection);
  const polygons = toPolygons(outlines, 'land').flatMap((shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates));
  return {
    type: 'MultiPolygon',
    coordinates: polygons.filter((coordinates) => path.area({ type: 'Polygon', coordinates }) >= leastIsland),
  };
}
