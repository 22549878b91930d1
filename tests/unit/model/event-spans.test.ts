import { expect, test } from 'vitest';
import { toSpans } from '../../../src/core/model/event-spans.ts';

const toTitles = (years: readonly number[], breakYear?: number) =>
  toSpans(
    years.map((year) => ({ days: { first: `${year}-05-01`, last: `${year}-05-01` } })),
    breakYear,
  ).map(({ title, events }) => `${title}: ${events.length}`);

test('years with enough events have headings of their own', () => {
  expect(toTitles([2023, 2023, 2023, 2024, 2024, 2024])).toEqual(['2023: 3', '2024: 3']);
});

test('sparse years share a heading by decade, or by century', () => {
  expect(toTitles([1981, 1984, 1989, 1992, 1993, 1999])).toEqual(['1981 to 1989: 3', '1992 to 1999: 3']);
  expect(toTitles([1981, 1992, 2003, 2014])).toEqual(['1981 to 1992: 2', '2003 to 2014: 2']);
});

test('years before the break are divided by themselves', () => {
  expect(toTitles([1981, 1992, 2023, 2023, 2023], 2021)).toEqual(['1981 to 1992: 2', '2023: 3']);
});

test('one event has one heading, none has none', () => {
  expect(toTitles([2024])).toEqual(['2024: 1']);
  expect(toTitles([])).toEqual([]);
});
