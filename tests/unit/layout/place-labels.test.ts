import { expect, test } from 'vitest';
import { intersects, isInside, overlaps } from '../../../src/core/layout/geometry.ts';
import type { AreaFeature, PointFeature } from '../../../src/core/layout/label-candidates.ts';
import { placeLabels } from '../../../src/core/layout/place-labels.ts';

const options = { frame: { x: 0, y: 0, width: 360, height: 300 }, fontSize: 12, maxLineLength: 14, minTargetSize: 25, obstacles: [] };
const makePoint = (name: string, x: number, y: number): PointFeature => ({ kind: 'point', name, at: { x, y }, radius: 4 });
const crowd = Array.from({ length: 16 }, (_, i) => makePoint(`Place no. ${i}`, 160 + (i % 4) * 8, 140 + Math.floor(i / 4) * 8));

const findOverlaps = (features: readonly PointFeature[], given = options): string[] => {
  const placed = placeLabels(features, given).flatMap((label, i) =>
    label === undefined ? [] : [{ label, name: features[i]?.name ?? '' }],
  );
  return placed.flatMap(({ label, name }) => [
    ...(isInside(label.box, given.frame) ? [] : [`${name} leaves the frame`]),
    ...placed.flatMap((other) => (other.name !== name && overlaps(label.box, other.label.box) ? [`${name} on ${other.name}`] : [])),
    ...placed.flatMap((other) =>
      other.label.leader !== undefined && intersects(other.label.leader, label.box) ? [`leader of ${other.name} through ${name}`] : [],
    ),
    ...features.flatMap(({ at, name: covered }) =>
      overlaps(label.box, { x: at.x - 4, y: at.y - 4, width: 8, height: 8 }) ? [`${name} on the marker of ${covered}`] : [],
    ),
  ]);
};

test('a single label stands to the right of its marker, without a leader', () => {
  expect(placeLabels([makePoint('Zhob', 100, 100)], options)).toMatchObject([{ anchor: 'start', leader: undefined }]);
});

test('a label at the right edge stands to the left of its marker', () => {
  expect(placeLabels([makePoint('Zhob', 355, 100)], options)).toMatchObject([{ anchor: 'end' }]);
});

test('all features of a crowd have labels, and nothing overlaps', () => {
  expect(placeLabels(crowd, options).filter((label) => label === undefined)).toEqual([]);
  expect(findOverlaps(crowd)).toEqual([]);
});

test('two features at one point both have labels', () => {
  const twins = [makePoint('Kabul', 100, 100), makePoint('Kabul airport', 100, 100)];
  expect(placeLabels(twins, options).filter((label) => label !== undefined)).toHaveLength(2);
});

test('a label without room is left out; the others overlap nothing', () => {
  const small = { ...options, frame: { x: 100, y: 90, width: 150, height: 120 } };
  const named = placeLabels(crowd, small).filter((label) => label !== undefined);
  expect(named.length).toBeGreaterThan(0);
  expect(named.length).toBeLessThan(crowd.length);
  expect(findOverlaps(crowd, small)).toEqual([]);
});

test('labels keep clear of obstacles', () => {
  const obstacles = [[{ x: 120, y: 0 }, { x: 120, y: 300 }]] as const; // prettier-ignore
  const [label] = placeLabels([makePoint('Zhob', 115, 100)], { ...options, obstacles });
  expect(label !== undefined && obstacles.some((line) => intersects(line, label.box))).toBe(false);
});

test('an area label stands only on its area', () => {
  const area: AreaFeature = { kind: 'area', name: 'Iran', at: { x: 100, y: 100 }, allows: ({ x }) => x >= 120 };
  const [label] = placeLabels([area], options);
  expect(label?.box.x).toBeGreaterThanOrEqual(120);
  expect(label?.leader).toBeUndefined();
  expect(placeLabels([{ ...area, allows: () => false }], options)).toEqual([undefined]);
});

test('the same features get the same labels', () => {
  expect(placeLabels(crowd, options)).toEqual(placeLabels(crowd, options));
});
