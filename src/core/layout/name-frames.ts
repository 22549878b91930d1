import type { Place } from '../model/place.ts';
import { findFrame, isWithin, isWorld, type Bounds, type Frame } from './map-frames.ts';

/** More are counted, not named. */
const maxCountries = 3;

const list = new Intl.ListFormat('en-GB');

/** A frame with the places that no closer frame has, and their countries, those with most of the places first. */
interface OpenFrame {
  readonly bounds: Bounds;
  readonly places: readonly Place[];
  readonly countries: readonly string[];
}

/**
 * Titles frames, which stand from the closest to the widest, by what is drawn in each: its countries or, when another frame has all of
 * these too, the place named most. Drops frames all of whose places are in closer ones.
 */
export function nameFrames(frames: readonly Bounds[], places: readonly Place[]): readonly Frame[] {
  const byFrame = Map.groupBy(places, (place) => findFrame(place, frames));
  const open = frames
    .map((bounds) => ({ bounds, places: byFrame.get(bounds) ?? [] }))
    .filter((frame) => frame.places.length > 0)
    .map((frame): OpenFrame => ({ ...frame, countries: listCountries(frame.places) }));
  return open.map((frame) => ({ title: toTitle(frame, open), ...frame.bounds }));
}

const listCountries = (places: readonly Place[]): readonly string[] => {
  const names = places.flatMap(({ name, data, country }) => country?.name ?? (data.code === undefined ? [] : [name]));
  return [...Map.groupBy(names, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
};

function toTitle({ bounds, places, countries }: OpenFrame, all: readonly OpenFrame[]): string {
  if (isWorld(bounds) && all.length > 1) return 'The rest of the world';
  if (isWorld(bounds) && (countries.length === 0 || countries.length > maxCountries)) return 'The world';
  const rivals = all.filter((other) => other.bounds !== bounds && !isWorld(other.bounds) && !isWithin(other.bounds, bounds));
  if (rivals.some((other) => countries.every((name) => other.countries.includes(name))) || countries.length === 0)
    return `Around ${findMostNamed(places)}`;
  if (countries.length <= maxCountries) return list.format(countries);
  const first = countries.slice(0, maxCountries - 1);
  return list.format([...first, `${countries.length - first.length} more countries`]);
}

/** The place that articles name most; a country only where there is nothing else. */
const findMostNamed = (places: readonly Place[]): string => {
  const smaller = places.filter(({ data }) => data.code === undefined);
  return (smaller.length > 0 ? smaller : places).reduce((a, b) => (b.mentionCount > a.mentionCount ? b : a)).name;
};
