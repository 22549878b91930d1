import { expect, test } from 'vitest';
import { estimateWidth, wrap } from '../../../src/core/layout/label-text.ts';

test.each([
  ['Khyber Pakhtunkhwa', ['Khyber', 'Pakhtunkhwa']],
  ['Kabul airport', ['Kabul airport']],
  ['Afghanistan–Pakistan border', ['Afghanistan–', 'Pakistan', 'border']],
  ['Islamic State (ISIS / ISIL)', ['Islamic State', '(ISIS / ISIL)']],
  ['Hódmezővásárhelykutasipuszta', ['Hódmezővásárhelykutasipuszta']],
])('%s breaks only after spaces and dashes, not within parentheses', (name, lines) => {
  expect(wrap(name, 14)).toEqual(lines);
});

test('wide letters are wider than narrow ones, and width grows with font size', () => {
  expect(estimateWidth('WMW', 10)).toBeGreaterThan(estimateWidth('ili', 10));
  expect(estimateWidth('Zhob', 20)).toBe(2 * estimateWidth('Zhob', 10));
});
