import { describe, expect, test } from 'vitest';
import { fitFrames } from '../../../src/core/layout/fit-frames.ts';
import { findFrame, findScale, isWithin, isWorld, type Frame } from '../../../src/core/layout/map-frames.ts';
import type { Place } from '../../../src/core/model/place.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeCountry, makePlace } from '../../support/make-content.ts';

type Spot = readonly [lat: number, lon: number];
const at = ([lat, lon]: Spot) => ({ coordinates: { lat, lon } });

/** Places at the spots, in one country for each list. */
function makePlaces(countries: Readonly<Record<string, readonly Spot[]>>): readonly Place[] {
  const files = Object.entries(countries).flatMap(([id, spots], i) => [
    makeCountry(id, { name: id.toUpperCase(), code: `A${String.fromCharCode(65 + i)}`, ...at(spots[0] ?? [0, 0]) }),
    ...spots.map((spot, j) => makePlace(`${id}-${j}`, { country: id, ...at(spot) })),
  ]);
  return buildValidSite(files).places;
}
const around = ([lat, lon]: Spot, degrees: number): readonly Spot[] =>
  [0, 1, 2, 3, 4].map((i) => [lat + degrees * Math.sin(i), lon + degrees * Math.cos(i)]);

const widthOf = ({ west, east }: Frame): number => east - west;
const titlesOf = (frames: readonly Frame[]): readonly string[] => frames.map(({ title }) => title);

test('no places have no frames', () => {
  expect(fitFrames([])).toEqual([]);
});

test.each([
  ['one point', { haiti: [[18.5, -72.3]] }],
  [
    'two points',
    {
      haiti: [
        [18.5, -72.3],
        [19.8, -72.2],
      ],
    },
  ],
  ['one city', { haiti: around([18.5, -72.3], 0.05) }],
] as const)('%s has one close frame, with room around it and the name of its country', (_, countries) => {
  const [frame, ...others] = fitFrames(makePlaces(countries));
  expect(others).toEqual([]);
  expect(frame?.title).toBe('HAITI');
  expect(frame && widthOf(frame)).toBeCloseTo(6 / Math.cos((18.9 * Math.PI) / 180), 0);
  expect(frame && findScale(frame).areaLabels).toBe(true);
});

test('crowds on two continents have a frame each, and none that shows nothing more', () => {
  const frames = fitFrames(makePlaces({ mali: around([15, -3], 4), colombia: around([5, -74], 4) }));
  expect(titlesOf(frames).toSorted()).toEqual(['COLOMBIA', 'MALI']);
  expect(frames.every((frame) => widthOf(frame) < 30)).toBe(true);
});

test('what lies beyond a crowd is on a frame around everything', () => {
  const places = makePlaces({ mali: around([15, -3], 4), russia: [[55.8, 37.6]], us: [[38.9, -77]] });
  const frames = fitFrames(places);
  expect(titlesOf(frames)).toEqual(['MALI', 'The rest of the world']);
  expect(frames[0] && frames[1] && isWithin(frames[0], frames[1])).toBe(true);
  expect(places.map((place) => findFrame(place, frames)?.title)).toEqual([
    ...['MALI', 'MALI', 'MALI', 'MALI', 'MALI'],
    ...['The rest of the world', 'The rest of the world'],
  ]);
});

test('a crowd within a crowd has a frame named after the place named most', () => {
  const frames = fitFrames(makePlaces({ mali: [...around([15, -3], 9), ...around([13, -8], 0.3)] }));
  expect(titlesOf(frames)).toEqual([expect.stringMatching(/^Around mali-/), 'MALI']);
});

test('there are at most four frames, and each place lies in one', () => {
  const spots = Array.from({ length: 8 }, (_, i) => around([-35 + 10 * i, -140 + 40 * i], 1)).flat();
  const places = makePlaces({ everywhere: spots });
  const frames = fitFrames(places);
  expect(frames).toHaveLength(4);
  expect(places.filter((place) => findFrame(place, frames) === undefined)).toEqual([]);
});

test('two places that stand close together need no closer frame', () => {
  expect(
    fitFrames(
      makePlaces({
        us: [[38.9, -77]],
        mali: [
          [12.6, -8],
          [12.7, -8.1],
        ],
      }),
    ),
  ).toHaveLength(1);
});

describe('where a frame cannot reach', () => {
  test('places on both sides of the antimeridian have the whole breadth of the world', () => {
    const [frame, ...others] = fitFrames(makePlaces({ fiji: [[-18.1, 178.4]], samoa: [[-13.8, -171.8]] }));
    expect(others).toEqual([]);
    expect(frame).toMatchObject({ title: 'FIJI and SAMOA', west: -180, east: 180 });
  });

  test('a place beside the antimeridian has a close frame that ends there', () => {
    const [frame] = fitFrames(makePlaces({ fiji: [[-18.1, 178.4]] }));
    expect(frame?.east).toBe(180);
    expect(frame && widthOf(frame)).toBeCloseTo(6.3, 1);
  });

  test('a place far north has a close frame; a pole has the world', () => {
    const [svalbard] = fitFrames(makePlaces({ norway: [[78.2, 15.6]] }));
    expect(svalbard && isWorld(svalbard)).toBe(false);
    expect(fitFrames(makePlaces({ pole: [[-90, 0]] }))).toMatchObject([{ west: -180, south: -90, east: 180, north: 90 }]);
  });
});
