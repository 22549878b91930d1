import { describe, expect, test } from 'vitest';
import { toContrast } from '../support/contrast.ts';
import { readTokens, type Scheme } from '../support/read-tokens.ts';

const { usual, more } = readTokens();
const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];
const grounds = ['paper', 'raised'];
const texts = ['ink', 'soft', 'link', 'claim-text'];

test('contrast agrees with the examples of WCAG', () => {
  expect(toContrast('#000', '#fff')).toBe(21);
  expect(toContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/**
 * So axe need not read every page in both themes. The colour of claims is never that of text (`tests/build/display.test.ts`), and states in
 * which something is marked are read in both.
 */
test('text is AAA in both themes or in neither, but for the colour of claims and for links on marked ground', () => {
  const isAAA = (scheme: Scheme, text: string, ground: string): boolean =>
    toContrast(usual[scheme].get(text) ?? 'none', usual[scheme].get(ground) ?? 'none') >= 7;
  const pairs = [...usual.light.keys()].flatMap((text) => [...grounds, 'hit'].map((ground) => [text, ground] as const));
  expect(pairs.filter((pair) => isAAA('light', ...pair) !== isAAA('dark', ...pair))).toEqual([
    ['link', 'hit'],
    ['claim', 'paper'],
    ['claim', 'raised'],
    ['claim-text', 'hit'],
  ]);
});

describe.each(schemes)('colours, %s', (scheme) => {
  const toRatio = (text: string, ground: string, tokens = usual): number =>
    toContrast(tokens[scheme].get(text) ?? 'none', tokens[scheme].get(ground) ?? 'none');

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))('%s on %s is AAA', (text, ground) => {
    expect(toRatio(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s on %s has contrast 10 or more, and no less than usual, for readers who ask for more contrast',
    (text, ground) => {
      expect(toRatio(text, ground, more)).toBeGreaterThan(Math.max(10, toRatio(text, ground)) - 0.01);
    },
  );

  test('highlighted words can be read: ink is AAA, the other colours AA', () => {
    expect(toRatio('ink', 'hit')).toBeGreaterThanOrEqual(7);
    expect(texts.filter((text) => toRatio(text, 'hit') < 4.5)).toEqual([]);
  });

  test('the signs and edges of claims have contrast 3', () => {
    expect(grounds.filter((ground) => toRatio('claim', ground) < 3)).toEqual([]);
  });
});
