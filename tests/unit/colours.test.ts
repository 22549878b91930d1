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
