import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Country, Place } from '../model/place.ts';
import type { Ref } from '../model/refs.ts';
import { toSides, type Box, type Point } from './geometry.ts';
import type { Label } from './label-candidates.ts';
import { findAreaFeature, findPointFeature, type MapFeature, type Marker } from './map-features.ts';
import { findFrame, frames, type Frame, type FrameName } from './map-frames.ts';
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
  readonly width: number;
  readonly height: number;
  /** SVG paths in steps of `unitsPerStep`. */
  readonly land: string;
  /** Empty when the frame shows no borders. */
  readonly borders: string;
  readonly places: readonly MapPlace[];
  /** The parts that maps of closer frames show larger. */
  readonly enlarged: readonly Box[];
}

/** What may be shown on a map. */
interface Mapped {
  readonly places: readonly Place[];
  readonly countries: readonly Country[];
}

/** In units of the drawing, the same for every frame. */
const settings = { width: 360, padding: 2, fontSize: 12.5, minTargetSize: 25, maxLineLength: 14 } as const;

/**
 * Lays out the maps of all frames: each place on the closest that contains it; each country with an area label on every close map that
 * shows enough of it, or else with a marker on one of the wider maps.
 *
 * Returns numbers and paths only; the components write the SVG. Leaves out places beyond all frames. The same input always gives the
 * same maps. Throws a TypeError when the outlines lack `land` or `countries`.
 *
 * @example
 * const { region } = layOutMaps(site, await loadOutlines());
 * region.places; // [{ ref: { id: 'karachi', … }, marker: 'spot', at: { x: 137.3, y: 305.8 }, label: … }, …]
 */
export function layOutMaps(
  { places, countries }: Mapped,
  { detailed, coarse }: { readonly detailed: Outlines; readonly coarse: Outlines },
): Readonly<Record<FrameName, MapLayout>> {
  const byFrame = Map.groupBy(places, (place) => findFrame(place, ['borderlands', 'region', 'west', 'world']));
  const placesIn = (name: FrameName): readonly Place[] => byFrame.get(name) ?? [];
  const borderlands = layOutMap(frames.borderlands, { places: placesIn('borderlands'), countries }, detailed);
  const region = layOutMap(frames.region, { places: placesIn('region'), countries }, detailed, [frames.borderlands]);
  const shown = new Set([...borderlands.places, ...region.places].map(({ ref }) => ref.id));
  const others = Map.groupBy(
    countries.filter(({ id }) => !shown.has(id)),
    (country) => findFrame(country, ['west', 'world']),
  );
  const layOutWide = (name: 'west' | 'world', closer: readonly Frame[]): MapLayout =>
    layOutMap(frames[name], { places: placesIn(name), countries: others.get(name) ?? [] }, coarse, closer);
  return { borderlands, region, west: layOutWide('west', [frames.region]), world: layOutWide('world', [frames.west, frames.region]) };
}

/** Lays out the map of one frame; `closer` are frames within it to outline. Throws as `layOutMaps` does. */
export function layOutMap(frame: Frame, mapped: Mapped, outlines: Outlines, closer: readonly Frame[] = []): MapLayout {
  const { width, padding, fontSize, minTargetSize, maxLineLength } = settings;
  const { projection, height } = fitProjection(frame, width);
  const toPath = (shape: GeoPermissibleObjects): string => writePath(shape, (out) => projection.stream(out), frame.tolerance);
  const enlarged = closer.map(({ bounds }) => projectBounds(bounds, projection));
  const features = toFeatures(frame, mapped, outlines, projection, width * height);
  const labels = placeLabels(features, {
    frame: { x: padding, y: padding, width: width - 2 * padding, height: height - 2 * padding },
    fontSize,
    maxLineLength,
    minTargetSize,
    obstacles: enlarged.flatMap(toSides),
  });
  return {
    width,
    height,
    land: toPath(toLand(outlines, projection)),
    borders: frame.borders ? toPath(toBorders(outlines)) : '',
    places: features
      .map(({ ref: { id, url, name }, marker, at }, i) => ({ ref: { id, url, name }, marker, at, label: labels[i] }))
      // An area label without room leaves nothing to show.
      .filter(({ marker, label }) => marker !== 'none' || label !== undefined),
    enlarged,
  };
}

function toFeatures(
  { minLabelledShare }: Frame,
  { places, countries }: Mapped,
  outlines: Outlines,
  projection: GeoProjection,
  frameArea: number,
): readonly MapFeature[] {
  const path = geoPath(projection);
  const labelled =
    minLabelledShare === undefined ? undefined : toCountryAreas(outlines).filter((area) => path.area(area) > minLabelledShare * frameArea);
  return [
    ...countries.map((country) =>
      labelled === undefined ? findPointFeature(country, 'country', projection) : findAreaFeature(country, labelled, projection),
    ),
    ...places.map((place) => findPointFeature(place, place.data.coordinates.approximate ? 'approximate' : 'spot', projection)),
  ].filter((feature) => feature !== undefined);
}
