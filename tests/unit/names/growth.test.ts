import { describe, expect, it, test } from 'vitest';
import { buildRegistry } from '../../../src/core/names/build-registry.ts';
import { extractProse } from '../../../src/core/names/extract-prose.ts';
import { foldWord } from '../../../src/core/names/fold.ts';
import { findNames } from '../../../src/core/names/find-names.ts';
import { measureGrowth } from '../../support/measure-growth.ts';
import { region } from '../../support/region.ts';

const repeat =
  (part: string) =>
  (length: number): string =>
    part.repeat(length / part.length);

/** Texts that make expressions and parsers try again and again. The length of each part is a power of two. */
const texts = [
  ['signs of an address', repeat('@')],
  ['one long word', repeat('A')],
  ['combining marks in an order that is not theirs', repeat('\u0301\u0323')],
  ['words that are nearly addresses', repeat('a@b.')],
  ['the beginnings of addresses', repeat('http://.')],
  ['quotation marks', repeat('"')],
  ['blank lines', repeat('\n')],
  ['signs of emphasis', repeat('*a_ ')],
  ['brackets', repeat('[')],
  ['the beginnings of tags', repeat('<a ="<b ')],
  ['names', repeat('TTP Kabul Hamza ')],
] as const;

describe.each(['plain', 'markdown', 'html'] as const)('to read four times the %s text is four times the work', (format) => {
  it.each(texts)('of %s', (_, makeText) => {
    expect(measureGrowth((text) => extractProse(text, format), makeText)).toBeLessThan(8);
  });
});

it('to fold a word of four times the marks is four times the work', () => {
  expect(measureGrowth(foldWord, repeat('\u0301\u0323'))).toBeLessThan(8);
});

describe('to find names in four times the text is four times the work', () => {
  const { names } = region;
  const small = buildRegistry(names.slice(0, 20).map(({ entity, name }) => ({ entity, names: [name] })));
  it.each(texts)('of %s', (_, makeText) => {
    const work = (text: string): unknown => findNames(small, text, extractProse(text, 'plain'));
    expect(measureGrowth(work, makeText)).toBeLessThan(8);
  });
});

test('work that takes the square of the length is told from work that does not', () => {
  expect(measureGrowth((text) => /\S+@\S/.exec(text), repeat('a'))).toBeGreaterThan(8);
});
