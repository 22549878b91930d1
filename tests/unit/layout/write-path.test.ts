import { expect, test } from 'vitest';
import { writePath } from '../../../src/core/layout/write-path.ts';

const write = (shape: Parameters<typeof writePath>[0], tolerance = 0.5): string => writePath(shape, (out) => out, tolerance);
const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates });

test('coordinates are relative, in whole half units', () => {
  expect(write(line([1, 1], [1.1, 3], [3, 0]))).toBe('m2 2 0 4 4-6');
});

test('points nearer than the tolerance are dropped, but the end of a line is not', () => {
  expect(write(line([1, 1], [1.1, 1], [3, 0]))).toBe('m2 2 4-2');
  expect(write(line([1, 1], [2, 1]), 5)).toBe('m2 2 2 0');
});

test('the next polygon is relative to the start of the one before', () => {
  const triangle = (x: number) => [[[x, 0], [x + 2, 0], [x, 2], [x, 0]]]; // prettier-ignore
  expect(write({ type: 'MultiPolygon', coordinates: [triangle(0), triangle(5)] })).toBe('m0 0 4 0-4 4zm10 0 4 0-4 4z');
});

test('an empty shape has an empty path', () => {
  expect(write({ type: 'MultiPolygon', coordinates: [] })).toBe('');
});
