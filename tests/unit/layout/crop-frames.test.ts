import { expect, test } from 'vitest';
import { cropFrames } from '../../../src/core/layout/crop-frames.ts';
import { isWithin, type Frame } from '../../../src/core/layout/map-frames.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makePlace } from '../../support/make-content.ts';

const { places } = buildValidSite([
  makePlace('paris', { coordinates: { lat: 48.9, lon: 2.4 } }),
  makePlace('madrid', { coordinates: { lat: 40.4, lon: -3.7 } }),
  makePlace('kobe', { coordinates: { lat: 34.7, lon: 135.2 } }),
]);
const close: Frame = { title: 'Close', west: -10, south: 36, east: 16, north: 52 };
const ocean: Frame = { title: 'The ocean', west: -60, south: 0, east: -20, north: 60 };
const world: Frame = { title: 'The world', west: -180, south: -60, east: 180, north: 80 };
const cropped = cropFrames([close, ocean, world], places);

test('frames keep their titles and order, and one without places goes', () => {
  expect(cropped.map(({ title }) => title)).toEqual(['Close', 'The world']);
});

test('a frame is cropped to its places and a little around them, never beyond what the author drew', () => {
  const [first] = cropped;
  expect(first?.west).toBeCloseTo(-4.3, 1);
  expect(first?.east).toBeCloseTo(3, 1);
  expect(first?.south).toBeCloseTo(39.5, 1);
  expect(first?.north).toBeCloseTo(49.7, 1);
  for (const frame of cropped) expect(isWithin(frame, frame.title === 'Close' ? close : world)).toBe(true);
});

test('a wider frame holds the closer ones, and is not as flat as a strip', () => {
  const [first, second] = cropped;
  expect(first && second && isWithin(first, second)).toBe(true);
  const height = (second?.north ?? 0) - (second?.south ?? 0);
  expect(height / ((second?.east ?? 0) - (second?.west ?? 0))).toBeCloseTo(0.45, 2);
});

test('one place alone has something around it', () => {
  const [only] = cropFrames([world], places.slice(0, 1));
  expect(only && only.east - only.west).toBeCloseTo(5);
  expect(only && only.north - only.south).toBeCloseTo(5);
});

test('no places have no frames', () => {
  expect(cropFrames([close, world], [])).toEqual([]);
});
