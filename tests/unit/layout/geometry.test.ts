import { expect, test } from 'vitest';
import { crosses, intersects, overlaps, toSides, type Box, type Segment } from '../../../src/core/layout/geometry.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };
const line = (fromX: number, fromY: number, toX: number, toY: number): Segment => [
  { x: fromX, y: fromY },
  { x: toX, y: toY },
];

test.each<[string, Box, boolean]>([
  ['within another overlaps it', { x: 12, y: 12, width: 2, height: 2 }, true],
  ['across a corner overlaps', { x: 0, y: 0, width: 11, height: 11 }, true],
  ['edge to edge does not', { x: 30, y: 10, width: 5, height: 5 }, false],
  ['apart does not', { x: 0, y: 30, width: 5, height: 5 }, false],
])('a box %s', (_, other, expected) => {
  expect([overlaps(box, other), overlaps(other, box)]).toEqual([expected, expected]);
});

test.each<[string, Segment, boolean]>([
  ['from side to side intersects', line(0, 15, 40, 15), true],
  ['across a corner intersects', line(8, 14, 14, 8), true],
  ['with an end in it intersects', line(20, 15, 60, 60), true],
  ['wholly in it intersects', line(15, 14, 20, 16), true],
  ['along its side does not', line(0, 10, 40, 10), false],
  ['past a corner does not', line(0, 18, 18, 0), false],
  ['short of it does not', line(0, 15, 9, 15), false],
])('a line %s', (_, segment, expected) => {
  expect(intersects(segment, box)).toBe(expected);
});

test('lines that share an end do not cross', () => {
  expect(crosses(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
  expect(crosses(line(0, 0, 10, 10), line(0, 0, 10, 0))).toBe(false);
});

test('the sides of a box join to a closed outline', () => {
  const sides = toSides(box);
  expect(sides.map(([, to]) => to)).toEqual([...sides.slice(1), ...sides.slice(0, 1)].map(([from]) => from));
});
