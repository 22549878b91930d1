import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Country, Place } from '../model/place.ts';
import type { Ref } from '../model/refs.ts';
import { overlaps, toSides, type Box, type Point } from './geometry.ts';
import type { Label } from './label-candidates.ts';
import { findAreaFeature, findPointFeature, type MapFeature, type Marker } from './map-features.ts';
import { findFrame, findScale, isEnlargement, isWithin, type Frame } from './map-frames.ts';
import { toBorders, toCountryAreas, toLand, type Outlines } from './map-outlines.ts';
import { fitProjection, projectBounds } from './map-projection.ts';
import { placeLabels } from './place-labels.ts';
import { writePath } from './write-path.ts';

export interface MapPlace {
  readonly ref: Ref;
  readonly marker: Marker;
  readonly at: Point;
  /** undefined when there is no room for the name. */
  readonly label: Label | undefined;
}

export interface MapLayout {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  /** SVG paths in steps of `unitsPerStep`. */
  readonly land: string;
  /** Empty when the frame shows no borders. */
  readonly borders: string;
  readonly places: readonly MapPlace[];
  /** The parts that maps of closer frames show larger, the widest first. */
  readonly enlarged: readonly { readonly frame: Frame; readonly box: Box }[];
}

/** What a map shows. */
export interface Mapped {
  readonly places: readonly Place[];
  /** Have a marker. */
  readonly countries: readonly Country[];
  /** Have their names across them if they fill more than `minAreaShare` of the map. */
  readonly areas: readonly Country[];
  readonly minAreaShare: number;
}

/** TopoJSON at two scales. */
export type OutlineSet = Readonly<Record<'detailed' | 'coarse', Outlines>>;

/** In units of the drawing, the same for every frame. */
const settings = { width: 360, padding: 2, fontSize: 12.5, minTargetSize: 25, maxLineLength: 14 } as const;
/** Of a map with names across countries: a corner of a country needs no name where a wider map has it. */
const minAreaShares = { widest: 0.01, within: 0.2 } as const;

/**
 * Lays out the maps of frames, which stand from the closest to the widest: each place on the closest that contains it; each country with
 * its name across every close map that shows enough of it, or else with a marker on the closest map that contains its coordinates.
 *
 * Returns the maps that show anything in the order of reading: the widest close map, those within it, then the wider maps. Returns
 * numbers and paths only; the components write the SVG. Leaves out places beyond all frames. The same input always gives the same maps.
 * Throws a TypeError when the outlines lack `land` or `countries`.
 *
 * @example
 * const [region] = layOutMaps(site, frames, await loadOutlines());
 * region.places; // [{ ref: { id: 'karachi', … }, marker: 'spot', at: { x: 137.3, y: 305.8 }, label: … }, …]
 */
export function layOutMaps(
  { places, countries }: Pick<Mapped, 'places' | 'countries'>,
  frames: readonly Frame[],
  outlines: OutlineSet,
): readonly MapLayout[] {
  const byFrame = Map.groupBy(places, (place) => findFrame(place, frames));
  const close = frames.filter((frame) => findScale(frame).areaLabels);
  const wide = frames.filter((frame) => !close.includes(frame));
  const toMapped = (frame: Frame, marked: readonly Country[]): Mapped => ({
    places: byFrame.get(frame) ?? [],
    countries: marked,
    areas: close.includes(frame) ? countries.filter((country) => !marked.includes(country)) : [],
    minAreaShare: close.some((wider) => wider !== frame && isWithin(frame, wider)) ? minAreaShares.within : minAreaShares.widest,
  });
  const named = layOutSeries(close, (frame) => toMapped(frame, []), outlines);
  const shown = new Set(named.flatMap((map) => map.places.map(({ ref }) => ref.id)));
  const unnamed = Map.groupBy(
    countries.filter(({ id }) => !shown.has(id)),
    (country) => findFrame(country, frames),
  );
  const unchanged = named.filter(({ frame }) => !unnamed.has(frame));
  const maps = layOutSeries(frames, (frame) => toMapped(frame, unnamed.get(frame) ?? []), outlines, unchanged);
  return [...close.toReversed(), ...wide].flatMap((frame) => maps.filter((map) => map.frame === frame && map.places.length > 0));
}

/** Lays out maps from the closest to the widest, so that each knows what closer ones show; takes those `done` as they are. */
const layOutSeries = (
  frames: readonly Frame[],
  toMapped: (frame: Frame) => Mapped,
  outlines: OutlineSet,
  done: readonly MapLayout[] = [],
): readonly MapLayout[] =>
  frames.reduce<readonly MapLayout[]>((maps, frame) => {
    const closer = maps.filter(({ places }) => places.length > 0).map((map) => map.frame);
    return [...maps, done.find((map) => map.frame === frame) ?? layOutMap(frame, toMapped(frame), outlines, closer)];
  }, []);

/** Lays out the map of one frame and outlines those of `closer` that show parts of it larger. Throws as `layOutMaps` does. */
export function layOutMap(frame: Frame, mapped: Mapped, outlineSet: OutlineSet, closer: readonly Frame[] = []): MapLayout {
  const { width, padding, fontSize, minTargetSize, maxLineLength } = settings;
  const scale = findScale(frame);
  const outlines = outlineSet[scale.outlines];
  const { projection, height } = fitProjection(frame, width, [...mapped.places, ...mapped.countries]);
  const toPath = (shape: GeoPermissibleObjects): string => writePath(shape, (out) => projection.stream(out), scale.tolerance);
  const enlarged = listEnlarged(frame, closer)
    .map((one) => ({ frame: one, box: projectBounds(one, projection) }))
    .filter(({ box }) => overlaps(box, { x: 0, y: 0, width, height }));
  const features = toFeatures(mapped, outlines, projection, width * height);
  const labels = placeLabels(features, {
    frame: { x: padding, y: padding, width: width - 2 * padding, height: height - 2 * padding },
    fontSize,
    maxLineLength,
    minTargetSize,
    obstacles: enlarged.flatMap(({ box }) => toSides(box)),
  });
  return {
    frame,
    width,
    height,
    land: toPath(toLand(outlines, projection)),
    borders: scale.borders ? toPath(toBorders(outlines)) : '',
    places: features
      .map(({ ref: { id, url, name }, marker, at }, i) => ({ ref: { id, url, name }, marker, at, label: labels[i] }))
      // An area label without room leaves nothing to show.
      .filter(({ marker, label }) => marker !== 'none' || label !== undefined),
    enlarged,
  };
}

/** The closer frames that show a part of a frame larger, without those within another of them; the widest first. */
function listEnlarged(frame: Frame, closer: readonly Frame[]): readonly Frame[] {
  const larger = closer.filter((one) => isEnlargement(one, frame));
  return larger.filter((one) => !larger.some((other) => other !== one && isWithin(one, other))).toReversed();
}

function toFeatures(
  { places, countries, areas, minAreaShare }: Mapped,
  outlines: Outlines,
  projection: GeoProjection,
  frameArea: number,
): readonly MapFeature[] {
  const path = geoPath(projection);
  const labelled = areas.length === 0 ? [] : toCountryAreas(outlines).filter((area) => path.area(area) > minAreaShare * frameArea);
  return [
    ...areas.map((country) => findAreaFeature(country, labelled, projection)),
    ...countries.map((country) => findPointFeature(country, 'country', projection)),
    ...places.map((place) => findPointFeature(place, place.data.coordinates.approximate ? 'approximate' : 'spot', projection)),
  ].filter((feature) => feature !== undefined);
}
