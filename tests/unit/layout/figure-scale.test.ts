import { describe, expect, test } from 'vitest';
import { layOutFigures } from '../../../src/core/layout/figure-scale.ts';

const at = (scale: ReturnType<typeof layOutFigures>, number: number): number => scale.toMark({ low: number, high: number }).from;

describe('a scale of figures', () => {
  test('begins at zero, so that twice the number is twice as far', () => {
    const scale = layOutFigures([40, 145]);
    expect(scale.isLog).toBe(false);
    expect(scale.ticks[0]).toEqual({ at: 0, text: '0' });
    expect(at(scale, 80)).toBeCloseTo(2 * at(scale, 40), 0);
  });

  test('is logarithmic when numbers differ so much that small ones would lie on the zero, and then has powers of ten', () => {
    const scale = layOutFigures([4, 23_000]);
    expect(scale.isLog).toBe(true);
    expect(scale.ticks.map(({ text }) => text)).toEqual(['1', '100', '10,000']);
    expect(at(scale, 100) - at(scale, 10)).toBeCloseTo(at(scale, 1000) - at(scale, 100), 0);
  });

  test('is linear when one of the numbers is zero', () => {
    expect(layOutFigures([0, 23_000]).isLog).toBe(false);
  });

  test.each([[[0, 0]], [[5, 5]], [[-30, 12]], [[0.1, 0.3]], [[1, 1_000_000_000]], [[3, 2_400_000]], [[84, 84.5]]] as const)(
    'has all numbers of %j on it, and few ticks',
    ([low, high]) => {
      const { ticks, toMark } = layOutFigures([low, high]);
      const { from, to } = toMark({ low, high });
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      for (const tick of ticks) expect(tick.at >= 0 && tick.at <= 100, JSON.stringify(ticks)).toBe(true);
      expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
    },
  );
});
