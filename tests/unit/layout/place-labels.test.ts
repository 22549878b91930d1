import { expect, test } from 'vitest';
import { isInside, overlap, runsThrough } from '../../../src/core/layout/boxes.ts';
import { placeLabels, type Spot } from '../../../src/core/layout/place-labels.ts';

const options = { frame: { x: 0, y: 0, width: 360, height: 300 }, size: 12, lineLength: 14, target: 25, obstacles: [] };
const makeSpot = (name: string, x: number, y: number): Spot => ({ name, at: { x, y }, radius: 4 });
const crowd = Array.from({ length: 16 }, (_, i) => makeSpot(`Place no. ${i}`, 160 + (i % 4) * 8, 140 + Math.floor(i / 4) * 8));

const findFaults = (spots: readonly Spot[], given = options): string[] => {
  const placed = placeLabels(spots, given).flatMap((label, i) => (label === undefined ? [] : [{ label, name: spots[i]?.name ?? '' }]));
  return placed.flatMap(({ label, name }) => [
    ...(isInside(label.box, given.frame) ? [] : [`${name} leaves the frame`]),
    ...placed.flatMap((other) => (other.name !== name && overlap(label.box, other.label.box) ? [`${name} on ${other.name}`] : [])),
    ...placed.flatMap((other) =>
      other.label.leader !== undefined && runsThrough(other.label.leader, label.box) ? [`line of ${other.name} through ${name}`] : [],
    ),
    ...spots.flatMap(({ at, name: covered }) =>
      overlap(label.box, { x: at.x - 4, y: at.y - 4, width: 8, height: 8 }) ? [`${name} on the sign of ${covered}`] : [],
    ),
  ]);
};

test('a lone name stands to the right of its sign, without a line', () => {
  expect(placeLabels([makeSpot('Zhob', 100, 100)], options)).toMatchObject([{ anchor: 'start', leader: undefined }]);
});

test('at the right edge it stands to the left', () => {
  expect(placeLabels([makeSpot('Zhob', 355, 100)], options)).toMatchObject([{ anchor: 'end' }]);
});

test('in a crowd all are named, and nothing covers anything', () => {
  expect(placeLabels(crowd, options).filter((label) => label === undefined)).toEqual([]);
  expect(findFaults(crowd)).toEqual([]);
});

test('two on one spot are both named', () => {
  const twins = [makeSpot('Kabul', 100, 100), makeSpot('Kabul airport', 100, 100)];
  expect(placeLabels(twins, options).filter((label) => label !== undefined)).toHaveLength(2);
});

test('what has no room goes without a name; the others cover nothing', () => {
  const small = { ...options, frame: { x: 100, y: 90, width: 150, height: 120 } };
  const named = placeLabels(crowd, small).filter((label) => label !== undefined);
  expect(named.length).toBeGreaterThan(0);
  expect(named.length).toBeLessThan(crowd.length);
  expect(findFaults(crowd, small)).toEqual([]);
});

test('names keep clear of the lines given', () => {
  const obstacles = [[{ x: 120, y: 0 }, { x: 120, y: 300 }]] as const; // prettier-ignore
  const [label] = placeLabels([makeSpot('Zhob', 115, 100)], { ...options, obstacles });
  expect(label !== undefined && obstacles.some((line) => runsThrough(line, label.box))).toBe(false);
});

test('a name without a sign stands only where it may', () => {
  const spot: Spot = { ...makeSpot('Iran', 100, 100), radius: 0, holds: ({ x }) => x >= 120 };
  const [label] = placeLabels([spot], options);
  expect(label?.box.x).toBeGreaterThanOrEqual(120);
  expect(label?.leader).toBeUndefined();
  expect(placeLabels([{ ...spot, holds: () => false }], options)).toEqual([undefined]);
});

test('the same spots get the same labels', () => {
  expect(placeLabels(crowd, options)).toEqual(placeLabels(crowd, options));
});
