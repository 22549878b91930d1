import { describe, expect, it, test } from 'vitest';
import { toExcerpt, type ExcerptPart } from '../../../../src/core/search/answer/excerpt.ts';
import type { TextRange } from '../../../../src/core/search/rank/text-range.ts';

const findAll = (text: string, word: string): readonly TextRange[] =>
  Array.from(text.matchAll(new RegExp(word, 'gu')), ({ index }) => [index, index + word.length]);
const join = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join('');
const toMatches = (parts: readonly ExcerptPart[]): readonly string[] => parts.filter(({ isMatch }) => isMatch).map(({ text }) => text);

const filler = (words: number): string => Array.from({ length: words }, (_, i) => `filler${i}`).join(' ');

describe('a text shorter than the limit', () => {
  const text = 'The TTP met the TTP.';

  test('is shown whole, in parts that add up, with its matches highlighted', () => {
    const parts = toExcerpt(text, findAll(text, 'TTP'));
    expect(join(parts)).toBe(text);
    expect(parts.map(({ isMatch }) => isMatch)).toEqual([false, true, false, true, false]);
    expect(toMatches(parts)).toEqual(['TTP', 'TTP']);
  });

  test('is shown whole without matches', () => {
    expect(toExcerpt(text, [])).toEqual([{ text, isMatch: false }]);
  });

  test('has no empty parts when a match begins or ends it', () => {
    expect(toExcerpt('TTP', [[0, 3]])).toEqual([{ text: 'TTP', isMatch: true }]);
  });

  test('may be empty', () => {
    expect(toExcerpt('', [])).toEqual([]);
  });
});

test('of several sentences says which has the most of what is asked for', () => {
  const text = 'The TTP met. The TTP met the TTP. It left.';
  const parts = toExcerpt(text, findAll(text, 'TTP'));
  expect(join(parts)).toBe(text);
  expect(join(parts.filter(({ isAside }) => isAside !== true))).toBe('The TTP met the TTP. ');
});

describe('a long text', () => {
  const long = {
    'with a match at its start': `TTP ${filler(80)}`,
    'with a match in the middle': `${filler(40)} TTP ${filler(40)}`,
    'with a match at its end': `${filler(80)} TTP`,
    'with matches far apart': `${filler(20)} TTP ${filler(60)} TTP ${filler(20)}`,
    'with emoji around the match': `${'🕌🙂 '.repeat(80)}TTP ${'🙂🕌 '.repeat(80)}`,
    'in Urdu': `${'تحریک طالبان '.repeat(40)}TTP ${'پاکستان '.repeat(40)}`,
  };
  const rows = Object.entries(long);

  it.each(rows)('%s is cut to a part that has a match', (_, text) => {
    const parts = toExcerpt(text, findAll(text, 'TTP'));
    const shown = join(parts).replace(/^… | …$/g, '');
    expect(text).toContain(shown);
    expect(shown.length).toBeLessThan(280);
    expect(toMatches(parts)).toContain('TTP');
  });

  it.each(rows)('%s is not cut inside a word', (_, text) => {
    const shown = join(toExcerpt(text, findAll(text, 'TTP'))).replace(/^… | …$/g, '');
    const words = new Set(text.split(' '));
    expect(shown.split(' ').filter((word) => !words.has(word))).toEqual([]);
  });

  it.each(rows)('%s has an ellipsis exactly where something is left out', (_, text) => {
    const whole = join(toExcerpt(text, findAll(text, 'TTP')));
    const shown = whole.replace(/^… | …$/g, '');
    expect(whole.startsWith('… ')).toBe(!text.startsWith(shown));
    expect(whole.endsWith(' …')).toBe(!text.endsWith(shown));
  });

  test('without matches shows its beginning', () => {
    expect(join(toExcerpt(filler(80), []))).toMatch(/^filler0 filler1 .* …$/);
  });

  test('leaves out matches beyond the excerpt', () => {
    const text = `one TTP ${filler(80)} two TTP two TTP ${filler(80)} three TTP`;
    const parts = toExcerpt(text, findAll(text, 'TTP'));
    expect(toMatches(parts)).toEqual(['TTP', 'TTP']);
    expect(join(parts)).toContain('two TTP two TTP');
  });

  test('shows the part with the most matches, wherever it is', () => {
    const text = `TTP ${filler(80)} TTP here, TTP there and TTP again ${filler(80)}`;
    expect(join(toExcerpt(text, findAll(text, 'TTP')))).toContain('TTP here, TTP there and TTP again');
  });

  test('shows a match even after a word longer than the limit, such as an address', () => {
    const text = `${filler(40)} https://example.org/${'x'.repeat(300)} TTP ${filler(40)}`;
    expect(toMatches(toExcerpt(text, findAll(text, 'TTP')))).toEqual(['TTP']);
  });

  test('keeps to another length when given one', () => {
    const text = `${filler(40)} TTP ${filler(40)}`;
    expect(join(toExcerpt(text, findAll(text, 'TTP'), 100)).length).toBeLessThan(130);
  });
});

test('markup in a text is shown as text', () => {
  const text = 'a <b>TTP</b>';
  expect(toExcerpt(text, findAll(text, 'TTP')).map((part) => part.text)).toEqual(['a <b>', 'TTP', '</b>']);
});
