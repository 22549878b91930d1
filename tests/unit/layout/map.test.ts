import { describe, expect, test } from 'vitest';
import { isInside, overlaps, toCentre } from '../../../src/core/layout/geometry.ts';
import type { Frame } from '../../../src/core/layout/map-frames.ts';
import { layOutMap, layOutMaps, type MapLayout, type Mapped } from '../../../src/core/layout/map.ts';
import { loadOutlines } from '../../../src/site/load-outlines.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makePlace } from '../../support/make-content.ts';

const outlines = await loadOutlines();
const at = (lat: number, lon: number, approximate = false) => ({ coordinates: { lat, lon, approximate } });
const country = (id: string, code: string, lat: number, lon: number) => makePlace(id, { kind: 'country', code, ...at(lat, lon) });

const site = buildValidSite([
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
const borderlands: Frame = { title: 'The borderlands', west: 66.2, south: 30.3, east: 75, north: 36.4 };
const region: Frame = { title: 'The region', west: 59.6, south: 23.4, east: 79, north: 38.8 };
const west: Frame = { title: 'Further west', west: 2, south: 12, east: 70, north: 60 };
const world: Frame = { title: 'The rest of the world', west: -128, south: -48, east: 140, north: 76 };
const frames = [borderlands, region, west, world];
const layouts = layOutMaps(site, frames, outlines);
const findMap = (frame: Frame): MapLayout => {
  const map = layouts.find((one) => one.frame === frame);
  if (map === undefined) throw new Error(`“${frame.title}” has no map.`);
  return map;
};
const maps = { borderlands: findMap(borderlands), region: findMap(region), west: findMap(west), world: findMap(world) };
const idsOf = ({ places }: MapLayout): string[] => places.map(({ ref }) => ref.id).toSorted();

test('every place is on one map, the closest that contains it', () => {
  expect(idsOf(maps.borderlands)).toEqual(['afghanistan', 'kabul', 'kabul-too', 'pakistan', 'tribal-areas', 'wana']);
  expect(idsOf(maps.region)).toEqual(['afghanistan', 'india', 'karachi', 'pakistan']);
  expect(idsOf(maps.west)).toEqual(['moscow', 'turkey']);
  expect(idsOf(maps.world)).toEqual(['haiti', 'washington']);
});

describe.each(Object.entries(maps))('%s', (_, map) => {
  const frame = { x: 0, y: 0, width: map.width, height: map.height };

  test('has all markers and labels within its frame, no label on another', () => {
    const boxes = map.places.flatMap(({ label }) => (label === undefined ? [] : [label.box]));
    expect(boxes).toHaveLength(map.places.length);
    expect(boxes.filter((box) => !isInside(box, frame))).toEqual([]);
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)))).toEqual([]);
    expect(map.places.filter((place) => !isInside({ ...place.at, width: 0, height: 0 }, frame))).toEqual([]);
  });

  test('has land in whole steps of a path', () => {
    expect(map.land).toMatch(/^m-?\d+[ -]\d+[\d -mz]*z$/);
  });
});

test('the same places make the same maps', () => {
  expect(layOutMaps(site, frames, outlines)).toEqual(layouts);
});

test('markers tell places, regions and countries apart; an area label has no marker', () => {
  const markerOf = (map: MapLayout, id: string) => map.places.find(({ ref }) => ref.id === id)?.marker;
  expect(markerOf(maps.borderlands, 'wana')).toBe('spot');
  expect(markerOf(maps.borderlands, 'tribal-areas')).toBe('region');
  expect(markerOf(maps.region, 'india')).toBe('none');
  expect(markerOf(maps.west, 'turkey')).toBe('country');
});

test('a country of which the frame shows little has no area label: India in the borderlands', () => {
  expect(idsOf(maps.borderlands)).not.toContain('india');
});

test('north is up, and east is to the right', () => {
  const [kabul, wana] = ['kabul', 'wana'].map((id) => maps.borderlands.places.find(({ ref }) => ref.id === id)?.at);
  expect(kabul?.y).toBeLessThan(wana?.y ?? NaN);
  expect(kabul?.x).toBeLessThan(wana?.x ?? NaN);
});

test('a place about whose position little is known, or with parts apart from it, is a region around them; a city is not', () => {
  const { places } = buildValidSite([
    country('pakistan', 'PK', 30.38, 69.35),
    makePlace('balochistan', at(31, 68)),
    makePlace('zhob', { parent: 'balochistan', ...at(31.34, 69.45) }),
    makePlace('wana', at(32.3, 69.57)),
    makePlace('bazaar', { parent: 'wana', ...at(32.31, 69.58) }),
    makePlace('tribal-areas', at(33, 70.2, true)),
  ]);
  const [map] = layOutMaps({ places, countries: [] }, [borderlands], outlines);
  const markers = Object.fromEntries(map?.places.map(({ ref, marker }) => [ref.id, marker]) ?? []);
  expect(markers).toEqual({ ...{ balochistan: 'region', zhob: 'spot', wana: 'spot', bazaar: 'spot' }, 'tribal-areas': 'region' });
  const [alone, around] = (map?.regions ?? '').match(/M[^M]+/g)?.toSorted((a, b) => a.length - b.length) ?? [];
  expect(alone).toMatch(/^M[\d.]+ [\d.]+h0$/);
  const ends =
    map?.places.filter(({ ref }) => ['balochistan', 'zhob'].includes(ref.id)).map((place) => `${place.at.x} ${place.at.y}`) ?? [];
  expect(around?.slice(1, -1).split('L').toSorted()).toEqual(ends.toSorted());
});

test('countries are tinted as one, and only where the frame shows them', () => {
  const tinted = site.countries.filter(({ id }) => ['afghanistan', 'pakistan', 'haiti'].includes(id));
  const [region] = layOutMaps(site, frames, outlines, { tinted });
  expect(region?.tint.match(/m/g)).toHaveLength(1);
  expect(maps.region.tint).toBe('');
});

test('notes stand beside names, each in a box large enough to be pressed, and overlap nothing', () => {
  const notes = new Map([...site.places, ...site.countries].map(({ id }, i) => [id, i % 2 === 0 ? '7' : '12, 14–19']));
  for (const map of layOutMaps(site, frames, outlines, { notes })) {
    const labels = map.places.flatMap(({ label }) => label ?? []);
    expect(labels.length).toBeGreaterThan(0);
    for (const { box, noteWidth } of labels) expect(Math.min(noteWidth, box.width - noteWidth, box.height)).toBeGreaterThanOrEqual(25);
    expect(labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => overlaps(a.box, b.box)))).toEqual([]);
  }
});

test('a part that a closer map shows has its title in its corner where there is room, and no name stands on it', () => {
  const [one] = maps.region.enlarged;
  expect(one?.title?.lines.join(' ')).toBe(borderlands.title);
  const { x, y } = toCentre(one?.title?.box ?? { x: 0, y: 0, width: 0, height: 0 });
  const middle = { x: x - 20, y: y - 1, width: 40, height: 2 };
  expect(maps.region.places.filter(({ label }) => label !== undefined && overlaps(label.box, middle))).toEqual([]);
  const titles = layouts.flatMap(({ enlarged }) =>
    enlarged.flatMap(({ title, box }) =>
      title === undefined ? [] : [{ title, box, others: enlarged.filter((other) => other.box !== box) }],
    ),
  );
  for (const { title, box, others } of titles) {
    expect(isInside(title.box, box)).toBe(true);
    expect(others.filter((other) => overlaps(title.box, other.box))).toEqual([]);
  }
  expect(maps.world.enlarged.find(({ frame }) => frame === region)?.title).toBeUndefined();
});

test('the part that a closer map shows lies within the frame', () => {
  const { enlarged, width, height } = maps.region;
  expect(enlarged).toHaveLength(1);
  expect(enlarged.every(({ box }) => isInside(box, { x: 0, y: 0, width, height }))).toBe(true);
});

test('maps stand in the order of reading, and outline the closer ones that no other of them contains', () => {
  expect(layouts.map((map) => [map.frame.title, map.enlarged.map(({ frame }) => frame.title)])).toEqual([
    ['The region', ['The borderlands']],
    ['The borderlands', []],
    ['Further west', ['The region']],
    ['The rest of the world', ['Further west', 'The region']],
  ]);
});

test('the extent decides: names across countries and borders close up, markers further out, no borders on the world', () => {
  const markersOf = (map: MapLayout) => new Set(map.places.map(({ marker }) => marker));
  for (const close of [maps.borderlands, maps.region]) expect(markersOf(close)).toContain('none');
  for (const wide of [maps.west, maps.world]) expect(markersOf(wide)).not.toContain('none');
  expect(Object.values(maps).map((map) => map.borders !== '')).toEqual([true, true, true, false]);
});

test('a map that would show nothing is left out, and nobody outlines it', () => {
  const { places } = buildValidSite([makePlace('karachi', at(24.86, 67)), makePlace('washington', at(38.91, -77.04))]);
  const some = layOutMaps({ places, countries: [] }, frames, outlines);
  expect(some.map(({ frame }) => frame)).toEqual([region, world]);
  expect(some[0]?.enlarged).toEqual([]);
});

test('a country too small for its name has a marker, and one map holds everything', () => {
  const { countries } = buildValidSite([country('luxembourg', 'LU', 49.6, 6.13)]);
  const [map, ...others] = layOutMaps({ places: [], countries }, [{ title: 'Close', west: 0, south: 45, east: 14, north: 55 }], outlines);
  expect(others).toEqual([]);
  expect(map?.places).toMatchObject([{ ref: { id: 'luxembourg' }, marker: 'country' }]);
});

test('a place at the side of the world lies in its drawing', () => {
  const { places } = buildValidSite([makePlace('suva', at(-18.14, 178)), makePlace('apia', at(-13.83, -177))]);
  const [map] = layOutMaps({ places, countries: [] }, [{ title: 'World', west: -180, south: -60, east: 180, north: 70 }], outlines);
  expect(map?.places.map((place) => place.at.x >= 0 && place.at.x <= map.width)).toEqual([true, true]);
});

const nothing: Mapped = { places: [], countries: [], areas: [], minAreaShare: 0.01 };

test('a map without places has only outlines', () => {
  const empty = layOutMap(world, nothing, outlines);
  expect(empty.places).toEqual([]);
  expect(empty.land.length).toBeGreaterThan(1000);
  expect(empty.borders).toBe('');
});

test('a single place has its label to the right of its marker', () => {
  const { places } = buildValidSite([makePlace('zhob', at(31.34, 69.45)), makeActor('alpha'), makeArticle('one')]);
  expect(layOutMap(borderlands, { ...nothing, places }, outlines).places).toMatchObject([
    { ref: { id: 'zhob' }, label: { anchor: 'start' } },
  ]);
});

test('outlines without land or countries are refused', () => {
  const none = { ...outlines.coarse, objects: {} };
  expect(() => layOutMap(world, nothing, { detailed: none, coarse: none })).toThrow(TypeError);
});
