import { describe, expect, it, test } from 'vitest';
import { toExcerpt, type ExcerptPart } from '../../../src/core/search/excerpt.ts';
import type { Range } from '../../../src/core/search/score-unit.ts';

const markAll = (text: string, word: string): readonly Range[] =>
  Array.from(text.matchAll(new RegExp(word, 'gu')), ({ index }) => [index, index + word.length]);
const join = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join('');
const toHits = (parts: readonly ExcerptPart[]): readonly string[] => parts.filter(({ hit }) => hit).map(({ text }) => text);

const filler = (words: number): string => Array.from({ length: words }, (_, i) => `filler${i}`).join(' ');

describe('a text shorter than the limit', () => {
  const text = 'The TTP met the TTP.';

  test('stands whole, in parts that add up, the hits marked', () => {
    const parts = toExcerpt(text, markAll(text, 'TTP'));
    expect(join(parts)).toBe(text);
    expect(parts.map((part) => part.hit)).toEqual([false, true, false, true, false]);
    expect(toHits(parts)).toEqual(['TTP', 'TTP']);
  });

  test('stands whole without marks', () => {
    expect(toExcerpt(text, [])).toEqual([{ text, hit: false }]);
  });

  test('has no empty parts when a hit begins or ends it', () => {
    expect(toExcerpt('TTP', [[0, 3]])).toEqual([{ text: 'TTP', hit: true }]);
  });

  test('may be empty', () => {
    expect(toExcerpt('', [])).toEqual([]);
  });
});

describe('a long text', () => {
  const long = {
    'with a hit at its start': `TTP ${filler(80)}`,
    'with a hit in its midst': `${filler(40)} TTP ${filler(40)}`,
    'with a hit at its end': `${filler(80)} TTP`,
    'with hits far apart': `${filler(20)} TTP ${filler(60)} TTP ${filler(20)}`,
    'with emoji round the hit': `${'🕌🙂 '.repeat(80)}TTP ${'🙂🕌 '.repeat(80)}`,
    'in Urdu': `${'تحریک طالبان '.repeat(40)}TTP ${'پاکستان '.repeat(40)}`,
  };
  const rows = Object.entries(long);

  it.each(rows)('%s is cut to a stretch of it that has a hit', (_, text) => {
    const parts = toExcerpt(text, markAll(text, 'TTP'));
    const shown = join(parts).replace(/^… | …$/g, '');
    expect(text).toContain(shown);
    expect(shown.length).toBeLessThan(280);
    expect(toHits(parts)).toContain('TTP');
  });

  it.each(rows)('%s is not cut inside a word', (_, text) => {
    const shown = join(toExcerpt(text, markAll(text, 'TTP'))).replace(/^… | …$/g, '');
    const words = new Set(text.split(' '));
    expect(shown.split(' ').filter((word) => !words.has(word))).toEqual([]);
  });

  it.each(rows)('%s has an ellipsis just where something is left out', (_, text) => {
    const whole = join(toExcerpt(text, markAll(text, 'TTP')));
    const shown = whole.replace(/^… | …$/g, '');
    expect(whole.startsWith('… ')).toBe(!text.startsWith(shown));
    expect(whole.endsWith(' …')).toBe(!text.endsWith(shown));
  });

  test('without marks shows its beginning', () => {
    expect(join(toExcerpt(filler(80), []))).toMatch(/^filler0 filler1 .* …$/);
  });

  test('leaves out marks beyond the stretch', () => {
    const text = `one TTP ${filler(80)} two TTP two TTP ${filler(80)} three TTP`;
    const parts = toExcerpt(text, markAll(text, 'TTP'));
    expect(toHits(parts)).toEqual(['TTP', 'TTP']);
    expect(join(parts)).toContain('two TTP two TTP');
  });

  test('shows the stretch with the most marks, wherever it is', () => {
    const text = `TTP ${filler(80)} TTP here, TTP there and TTP again ${filler(80)}`;
    expect(join(toExcerpt(text, markAll(text, 'TTP')))).toContain('TTP here, TTP there and TTP again');
  });

  test('shows the hit even behind a word longer than the limit, as an address may be', () => {
    const text = `${filler(40)} https://example.org/${'x'.repeat(300)} TTP ${filler(40)}`;
    expect(toHits(toExcerpt(text, markAll(text, 'TTP')))).toEqual(['TTP']);
  });

  test('keeps to another length when asked', () => {
    const text = `${filler(40)} TTP ${filler(40)}`;
    expect(join(toExcerpt(text, markAll(text, 'TTP'), 100)).length).toBeLessThan(130);
  });
});

test('markup in a text is text', () => {
  const text = 'a <b>TTP</b>';
  expect(toExcerpt(text, markAll(text, 'TTP')).map((part) => part.text)).toEqual(['a <b>', 'TTP', '</b>']);
});
