import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Country, Place } from '../model/place.ts';
import type { Ref } from '../model/refs.ts';
import { isInside, overlaps, toSides, type Box, type Point, type Segment } from './geometry.ts';
import type { Label } from './label-candidates.ts';
import { estimateWidth, wrap } from './label-text.ts';
import { findAreaFeature, findCountryFeature, findPlaceFeature, type MapFeature, type Marker } from './map-features.ts';
import { findFrame, findScale, isEnlargement, isWithin, type Frame } from './map-frames.ts';
import { joinCountries, toBorders, toCountryAreas, toLand, type Outlines } from './map-outlines.ts';
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

/** A part of a map that another shows larger, and its title if it has room in the upper left corner. */
export interface Enlarged {
  readonly frame: Frame;
  readonly box: Box;
  readonly title?: { readonly lines: readonly string[]; readonly box: Box } | undefined;
}

export interface MapLayout {
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  /** SVG paths in steps of `unitsPerStep`. */
  readonly land: string;
  /** The tinted countries, without borders between them; empty when the frame shows none. */
  readonly tint: string;
  /** Empty when the frame shows no borders. */
  readonly borders: string;
  /** A path in units of the drawing, to be drawn with a broad line; empty when there are no regions. */
  readonly regions: string;
  readonly places: readonly MapPlace[];
  /** The parts that maps of closer frames show larger, the widest first. */
  readonly enlarged: readonly Enlarged[];
}

/** What maps show beside names. */
interface Extras {
  /** What stands at the name of a place or country, by its id. */
  readonly notes?: ReadonlyMap<string, string>;
  readonly tinted?: readonly Country[];
}

/** What a map shows. */
export interface Mapped extends Extras {
  readonly places: readonly Place[];
  /** Have a marker. */
  readonly countries: readonly Country[];
  /** Have their names across them if they fill more than `minAreaShare` of the map. */
  readonly areas: readonly Country[];
  readonly minAreaShare: number;
  /** The places in another, wherever they are drawn. */
  readonly partsOf?: (place: Place) => readonly Place[];
}

/** TopoJSON at two scales. */
export type OutlineSet = Readonly<Record<'detailed' | 'coarse', Outlines>>;

/** In units of the drawing, the same for every frame. */
const settings = { width: 360, padding: 2, fontSize: 12.5, minTargetSize: 25, maxLineLength: 12, maxTitleLengths: [28, 18, 14] } as const;
const lineHeight = 15;
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
  extras: Extras = {},
): readonly MapLayout[] {
  const placesById = new Map(places.map((place) => [place.id, place]));
  const byFrame = Map.groupBy(places, (place) => findFrame(place, frames));
  const close = frames.filter((frame) => findScale(frame).areaLabels);
  const wide = frames.filter((frame) => !close.includes(frame));
  const toMapped = (frame: Frame, marked: readonly Country[]): Mapped => ({
    ...extras,
    partsOf: ({ children }) => children.flatMap(({ id }) => placesById.get(id) ?? []),
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
    .filter(({ box }) => overlaps(box, { x: 0, y: 0, width, height }))
    .map((one, i, all): Enlarged => ({ ...one, title: fitTitle(one, [...all.slice(0, i), ...all.slice(i + 1)]) }));
  const features = toFeatures(mapped, outlines, projection, width * height);
  const labels = placeLabels(features, {
    frame: { x: padding, y: padding, width: width - 2 * padding, height: height - 2 * padding },
    fontSize,
    maxLineLength,
    minTargetSize,
    obstacles: enlarged.flatMap((one) => [...toSides(one.box), ...toTitleLines(one)]),
  });
  const tinted = mapped.tinted?.map(({ data: { coordinates } }) => [coordinates.lon, coordinates.lat] as const) ?? [];
  return {
    frame,
    width,
    height,
    land: toPath(toLand(outlines, projection)),
    tint: tinted.length === 0 ? '' : toPath(joinCountries(outlines, tinted, projection)),
    borders: scale.borders ? toPath(toBorders(outlines)) : '',
    regions: features.map(({ spread }) => writeRegion(spread)).join(''),
    places: features
      .map(({ ref: { id, url, name }, marker, at }, i) => ({ ref: { id, url, name }, marker, at, label: labels[i] }))
      // An area label without room leaves nothing to show.
      .filter(({ marker, label }) => marker !== 'none' || label !== undefined),
    enlarged,
  };
}

/** The title of a part that is drawn elsewhere, in as few lines as fit; undefined when it has no room that no other part takes. */
function fitTitle({ frame, box }: Enlarged, others: readonly Enlarged[]): Enlarged['title'] {
  const inset = { x: Math.max(box.x, 0) + 4, y: Math.max(box.y, 0) + 2 };
  return settings.maxTitleLengths
    .map((length) => wrap(frame.title, length))
    .map((lines) => {
      const width = Math.max(...lines.map((line) => estimateWidth(line, settings.fontSize)));
      return { lines, box: { ...inset, width, height: lines.length * lineHeight } };
    })
    .find((title) => {
      const isInView = title.box.x + title.box.width <= settings.width;
      return isInView && isInside(title.box, box) && !others.some((other) => overlaps(title.box, other.box));
    });
}

/** Lines that no label can cover a title, or stand right below it as if it were part of it, without covering. */
const toTitleLines = ({ title }: Enlarged): readonly Segment[] =>
  title === undefined
    ? []
    : [...title.lines, title.lines.at(-1) ?? ''].map((line, i) => {
        const y = title.box.y + (i + 0.5) * lineHeight;
        return [
          { x: title.box.x, y },
          { x: title.box.x + estimateWidth(line, settings.fontSize), y },
        ];
      });

/** Points as a ring around their middle; one alone as a line without length, which a round end makes a dot. */
function writeRegion(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const ring = points.toSorted((a, b) => Math.atan2(a.y - middle.y, a.x - middle.x) - Math.atan2(b.y - middle.y, b.x - middle.x));
  return points.length === 1 ? `M${first.x} ${first.y}h0` : `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}z`;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The closer frames that show a part of a frame larger, without those within another of them; the widest first. */
function listEnlarged(frame: Frame, closer: readonly Frame[]): readonly Frame[] {
  const larger = closer.filter((one) => isEnlargement(one, frame));
  return larger.filter((one) => !larger.some((other) => other !== one && isWithin(one, other))).toReversed();
}

function toFeatures(
  { places, countries, areas, minAreaShare, partsOf = () => [], notes }: Mapped,
  outlines: Outlines,
  projection: GeoProjection,
  frameArea: number,
): readonly MapFeature[] {
  const path = geoPath(projection);
  const labelled = areas.length === 0 ? [] : toCountryAreas(outlines).filter((area) => path.area(area) > minAreaShare * frameArea);
  return [
    ...areas.map((country) => findAreaFeature(country, labelled, projection)),
    ...countries.map((country) => findCountryFeature(country, projection)),
    ...places.map((place) => findPlaceFeature(place, partsOf(place), projection)),
  ].flatMap((feature) => (feature === undefined ? [] : [{ ...feature, note: notes?.get(feature.ref.id) }]));
}
