import { describe, expect, test } from 'vitest';
import { toContrast } from '../support/contrast.ts';
import { readTokens, type Scheme } from '../support/read-tokens.ts';

const { usual, more } = readTokens();
const schemes = ['light', 'dark'] as const satisfies readonly Scheme[];
const grounds = ['paper', 'raised'];
const texts = ['ink', 'soft', 'link', 'claim-text'];

test('contrast is that of WCAG’s own examples', () => {
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
    '%s on %s is no weaker with more contrast',
    (text, ground) => {
      expect(toRatio(text, ground, more)).toBeGreaterThan(Math.max(10, toRatio(text, ground)) - 0.01);
    },
  );

  test('what is come to or marked can be read: ink AAA, the rest AA', () => {
    expect(toRatio('ink', 'hit')).toBeGreaterThanOrEqual(7);
    expect(texts.filter((text) => toRatio(text, 'hit') < 4.5)).toEqual([]);
  });

  test('signs and edges of claims can be made out', () => {
    expect(grounds.filter((ground) => toRatio('claim', ground) < 3)).toEqual([]);
  });
});
