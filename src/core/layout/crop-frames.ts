import type { Place } from '../model/place.ts';
import { findFrame, type Bounds, type Frame } from './map-frames.ts';

const settings = {
  /** Of the extent of what a frame shows, on each side: room for names. */
  margin: 0.1,
  /** Of the smaller extents of a frame: one place alone has something around it. */
  minSpan: 5,
  /** Height of a frame as a share of its width, in degrees. */
  minAspect: 0.45,
} as const;

/**
 * Crops frames that an author chose, which stand from the closest to the widest, to what they show: the places that no closer one has, and
 * the closer frames within them. A frame without places goes. No frame becomes larger than the author drew it.
 *
 * @example
 * cropFrames([{ title: 'The world', west: -180, south: -60, east: 180, north: 80 }], [paris, madrid]);
 * // [{ title: 'The world', west: -4.3, south: 39.5, east: 3, north: 49.8 }]
 */
export function cropFrames(frames: readonly Frame[], places: readonly Place[]): readonly Frame[] {
  const byFrame = Map.groupBy(places, (place) => findFrame(place, frames));
  return frames.reduce<readonly Frame[]>((cropped, frame) => {
    const own = byFrame.get(frame)?.map(toBounds) ?? [];
    const closer = cropped.filter((one) => overlap(one, frame));
    return own.length === 0 ? cropped : [...cropped, { ...frame, ...crop(frame, [...own, ...closer]) }];
  }, []);
}

const overlap = (a: Bounds, b: Bounds): boolean => a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;

const toBounds = ({ data: { coordinates } }: Place): Bounds => {
  const { lat, lon } = coordinates;
  return { west: lon, south: lat, east: lon, north: lat };
};

function crop(frame: Bounds, shown: readonly Bounds[]): Bounds {
  const spans = {
    x: [Math.min(...shown.map(({ west }) => west)), Math.max(...shown.map(({ east }) => east))],
    y: [Math.min(...shown.map(({ south }) => south)), Math.max(...shown.map(({ north }) => north))],
  } as const;
  const [west, east] = widen(spans.x, settings.minSpan, [frame.west, frame.east]);
  const [south, north] = widen(spans.y, Math.max(settings.minSpan, settings.minAspect * (east - west)), [frame.south, frame.north]);
  return { west, south, east, north };
}

type Span = readonly [from: number, to: number];

/** A span with its margins, of a least length, moved and cut to lie within another. */
function widen([from, to]: Span, least: number, [min, max]: Span): Span {
  const half = Math.min(Math.max((to - from) * (0.5 + settings.margin), least / 2), (max - min) / 2);
  const middle = Math.min(Math.max((from + to) / 2, min + half), max - half);
  return [middle - half, middle + half];
}
