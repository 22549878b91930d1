import { describe, expect, test } from 'vitest';
import { isInside, overlap } from '../../../src/core/layout/boxes.ts';
import { drawMap, drawMaps, frames, type DrawnMap } from '../../../src/core/layout/map.ts';
import { loadOutlines } from '../../../src/site/load-outlines.ts';
import { buildSound, makeActor, makeArticle, makePlace } from '../../support/make-content.ts';

const outlines = await loadOutlines();
const at = (lat: number, lon: number, approximate = false) => ({ coordinates: { lat, lon, approximate } });
const country = (id: string, code: string, lat: number, lon: number) => makePlace(id, { kind: 'country', code, ...at(lat, lon) });

const site = buildSound([
  country('afghanistan', 'AF', 33.94, 67.71),
  country('pakistan', 'PK', 30.38, 69.35),
  country('india', 'IN', 20.59, 78.96),
  country('turkey', 'TR', 38.96, 35.24),
  country('haiti', 'HT', 18.97, -72.29),
  makePlace('wana', at(32.3, 69.57)),
  makePlace('kabul', at(34.53, 69.17)),
  makePlace('kabul-too', at(34.53, 69.17)),
  makePlace('tribal-areas', at(33, 70.2, true)),
  makePlace('karachi', at(24.86, 67)),
  makePlace('moscow', at(55.76, 37.62)),
  makePlace('washington', at(38.91, -77.04)),
]);
const maps = drawMaps(site, outlines);
const idsOf = ({ places }: DrawnMap): string[] => places.map(({ ref }) => ref.id).toSorted();

test('every place stands in one frame, the closest that holds it', () => {
  expect(idsOf(maps.borderlands)).toEqual(['afghanistan', 'kabul', 'kabul-too', 'pakistan', 'tribal-areas', 'wana']);
  expect(idsOf(maps.region)).toEqual(['afghanistan', 'india', 'karachi', 'pakistan']);
  expect(idsOf(maps.west)).toEqual(['moscow', 'turkey']);
  expect(idsOf(maps.world)).toEqual(['haiti', 'washington']);
});

describe.each(Object.entries(maps))('%s', (_, map) => {
  const frame = { x: 0, y: 0, width: map.width, height: map.height };

  test('has every sign and name within it, no name on another', () => {
    const boxes = map.places.flatMap(({ label }) => (label === undefined ? [] : [label.box]));
    expect(boxes).toHaveLength(map.places.length);
    expect(boxes.filter((box) => !isInside(box, frame))).toEqual([]);
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
    expect(map.places.filter((place) => !isInside({ ...place.at, width: 0, height: 0 }, frame))).toEqual([]);
  });

  test('has land in whole steps', () => {
    expect(map.land).toMatch(/^m\d+ \d+[\d -mz]*z$/);
  });
});

test('the same places make the same maps', () => {
  expect(drawMaps(site, outlines)).toEqual(maps);
});

test('signs tell about where from where, and names written over a country from its sign', () => {
  const signOf = (map: DrawnMap, id: string) => map.places.find(({ ref }) => ref.id === id)?.sign;
  expect(signOf(maps.borderlands, 'wana')).toBe('spot');
  expect(signOf(maps.borderlands, 'tribal-areas')).toBe('approximate');
  expect(signOf(maps.region, 'india')).toBe('none');
  expect(signOf(maps.west, 'turkey')).toBe('country');
});

test('India’s name is not written over the little of Kashmir that the borderlands show', () => {
  expect(idsOf(maps.borderlands)).not.toContain('india');
});

test('north is up, and east to the right', () => {
  const [kabul, wana] = ['kabul', 'wana'].map((id) => maps.borderlands.places.find(({ ref }) => ref.id === id)?.at);
  expect(kabul?.y).toBeLessThan(wana?.y ?? NaN);
  expect(kabul?.x).toBeLessThan(wana?.x ?? NaN);
});

test('the part that another map shows larger lies within the frame', () => {
  const { enlarged, width, height } = maps.region;
  expect(enlarged).toHaveLength(1);
  expect(enlarged.every((box) => isInside(box, { x: 0, y: 0, width, height }))).toBe(true);
});

test('a frame without places is only outlines', () => {
  const empty = drawMap(frames.world, [], [], outlines.far);
  expect(empty.places).toEqual([]);
  expect(empty.land.length).toBeGreaterThan(1000);
  expect(empty.borders).toBe('');
});

test('a single place is named beside its sign', () => {
  const { places } = buildSound([makePlace('zhob', at(31.34, 69.45)), makeActor('alpha'), makeArticle('one')]);
  expect(drawMap(frames.borderlands, places, [], outlines.near).places).toMatchObject([
    { ref: { id: 'zhob' }, label: { anchor: 'start' } },
  ]);
});
