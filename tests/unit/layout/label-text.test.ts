import { expect, test } from 'vitest';
import { estimateWidth, wrap } from '../../../src/core/layout/label-text.ts';

test.each([
  ['Khyber Pakhtunkhwa', ['Khyber', 'Pakhtunkhwa']],
  ['Kabul airport', ['Kabul airport']],
  ['Afghanistan–Pakistan border', ['Afghanistan–', 'Pakistan', 'border']],
  ['Islamic State (ISIS / ISIL)', ['Islamic State', '(ISIS / ISIL)']],
  ['Hódmezővásárhelykutasipuszta', ['Hódmezővásárhelykutasipuszta']],
])('%s is broken where it may be', (name, lines) => {
  expect(wrap(name, 14)).toEqual(lines);
});

test('wide letters count for more than narrow ones, and twice the size for twice the width', () => {
  expect(estimateWidth('WMW', 10)).toBeGreaterThan(estimateWidth('ili', 10));
  expect(estimateWidth('Zhob', 20)).toBe(2 * estimateWidth('Zhob', 10));
});
