import { expect, test } from 'vitest';
import { cross, overlap, runsThrough, type Box, type Segment } from '../../../src/core/layout/boxes.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };
const line = (...[a, b, c, d]: readonly [number, number, number, number]): Segment => [
  { x: a, y: b },
  { x: c, y: d },
];

test.each<[string, Box, boolean]>([
  ['within', { x: 12, y: 12, width: 2, height: 2 }, true],
  ['across a corner', { x: 0, y: 0, width: 11, height: 11 }, true],
  ['edge to edge', { x: 30, y: 10, width: 5, height: 5 }, false],
  ['apart', { x: 0, y: 30, width: 5, height: 5 }, false],
])('boxes %s', (_, other, expected) => {
  expect([overlap(box, other), overlap(other, box)]).toEqual([expected, expected]);
});

test.each<[string, Segment, boolean]>([
  ['from side to side', line(0, 15, 40, 15), true],
  ['across a corner', line(8, 14, 14, 8), true],
  ['with an end in it', line(20, 15, 60, 60), true],
  ['wholly in it', line(15, 14, 20, 16), true],
  ['along its side', line(0, 10, 40, 10), false],
  ['past a corner', line(0, 18, 18, 0), false],
  ['short of it', line(0, 15, 9, 15), false],
])('a line %s', (_, segment, expected) => {
  expect(runsThrough(segment, box)).toBe(expected);
});

test('lines that share an end do not cross', () => {
  expect(cross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
  expect(cross(line(0, 0, 10, 10), line(0, 0, 10, 0))).toBe(false);
});
