import { expect, test } from 'vitest';
import { findNumbers, listNumbers, toNumberText } from '../../src/core/model/numbers.ts';
import type { Passage } from '../../src/core/model/passage.ts';
import { realSite } from '../support/real-site.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const year = String.raw`(?:1[5-9]|20)\d\d`;

/**
 * What is no figure although it has a number: days, “9/11” among them, and years; ordinals; what a letter or a name stands before, as “F-16”, “Resolution
 * 1267”; what the sentence itself lists, as “two things”; and words that point to things named before, as “the two”.
 */
const noFigures: readonly RegExp[] = [
  new RegExp(String.raw`\b\d{1,2}(?:(?:\s*(?:[–-]|to|and)\s*)\d{1,2})? (?:${months})\b(?: ${year}\b)?`, 'giu'),
  new RegExp(String.raw`\b(?:${months}) \d{1,2}\b(?:,? ${year}\b)?`, 'giu'),
  new RegExp(String.raw`\b${year}(?:s\b|[–/-]\d{2,4}\b|\b)`, 'gu'),
  /\b\d{1,2}\/\d{1,2}\b/gu,
  /\b\d+(?:st|nd|rd|th)\b/giu,
  /\b\p{L}+[-–]?\d+\p{L}*/gu,
  /\b\p{L}+[-–]\d+\b/gu,
  /(?<=[\p{L},;’”)] )\p{Lu}\p{L}+ \d{1,4}\b(?![,\d%])/gu,
  /\b(?:two|three|four|five) (?:things|ways|reasons|points|sides)\b/giu,
  /\b(?:the|these|those|both|other|its|their|his|her) (?:other )?(?:two|three|four|five)\b/giu,
];

/** The numbers of a passage that are figures, with the words round each. “One” is mostly none. */
function listFigures({ text, mentions }: Passage): readonly { readonly digits: string; readonly words: string }[] {
  const blank = (from: string, start: number, end: number): string => from.slice(0, start) + '_'.repeat(end - start) + from.slice(end);
  const named = mentions.reduce((left, { start, end }) => blank(left, start, end), text);
  const plain = noFigures.reduce((left, pattern) => left.replaceAll(pattern, (words) => '_'.repeat(words.length)), named);
  const numbers = toNumberText(plain);
  return findNumbers(numbers)
    .filter(({ digits }) => digits !== '1')
    .map(({ digits, start, end }) => ({ digits, words: numbers.slice(Math.max(0, start - 40), end + 30) }));
}

test('every number of a text is a figure of a claim of its passage', () => {
  const missing = realSite.articles.flatMap(({ id, claims, passages }) => {
    const figuresOf = Map.groupBy(claims, ({ passage }) => passage.id);
    return passages
      .filter(({ aside }) => !aside)
      .flatMap((passage) => {
        const known = (figuresOf.get(passage.id) ?? []).flatMap(({ data }) => data.figures.flatMap(({ words }) => listNumbers(words)));
        return listFigures(passage)
          .filter(({ digits }) => !known.includes(digits))
          .map(({ digits, words }) => `${id} ${passage.id}: ${digits} in “${words}”`);
      });
  });
  expect(missing).toEqual([]);
});
