import { describe, expect, it, test } from 'vitest';
import { overlaps } from '../../../../src/core/search/query/overlaps.ts';
import { readDates } from '../../../../src/core/search/query/read-dates.ts';
import { measureGrowth } from '../../../support/measure-growth.ts';

/** The newest article of the corpus is of January, so that last month is in another year. */
const read = (query: string, latest = '2026-01-22') => readDates(query, { latest });
/** What a query of one date asks for, as `from/to` or the day of any year; undefined when it has none. */
const toDays = (query: string): string | undefined => {
  const [date] = read(query).ranges;
  if (date === undefined) return undefined;
  return 'from' in date ? `${date.from}/${date.to}` : date.monthDay;
};

describe('a date in a query', () => {
  it.each([
    ['2024-03-18', '2024-03-18/2024-03-18'],
    ['18 March 2024', '2024-03-18/2024-03-18'],
    ['18th of March 2024', '2024-03-18/2024-03-18'],
    ['the 18th of March, 2024', '2024-03-18/2024-03-18'],
    ['March 18, 2024', '2024-03-18/2024-03-18'],
    ['march 18th 2024', '2024-03-18/2024-03-18'],
    ['29 Feb. 2024', '2024-02-29/2024-02-29'],
    ['18–20 March 2024', '2024-03-18/2024-03-20'],
    ['between 18 and 22 March 2024', '2024-03-18/2024-03-22'],
  ])('may be a day: %s', (query, days) => {
    expect(toDays(query)).toBe(days);
  });

  it.each([
    ['18 March', '03-18'],
    ['March 18', '03-18'],
    ['on the 18th of March', '03-18'],
    ['29 February', '02-29'],
    ['12 May', '05-12'],
  ])('may be a day of any year: %s', (query, day) => {
    expect(toDays(query)).toBe(day);
  });

  it.each([
    ['2024-03', '2024-03-01/2024-03-31'],
    ['March 2024', '2024-03-01/2024-03-31'],
    ['MARCH, 2024', '2024-03-01/2024-03-31'],
    ['may 2023', '2023-05-01/2023-05-31'],
    ['Sept. 2021', '2021-09-01/2021-09-30'],
    ['February of 2023', '2023-02-01/2023-02-28'],
    ['March to May 2024', '2024-03-01/2024-05-31'],
    ['early March 2024', '2024-03-01/2024-03-10'],
    ['mid-March 2024', '2024-03-11/2024-03-20'],
    ['late February 2024', '2024-02-21/2024-02-29'],
  ])('may be months: %s', (query, days) => {
    expect(toDays(query)).toBe(days);
  });

  it.each([
    ['spring 2022', '2022-03-01/2022-05-31'],
    ['summer of 2023', '2023-06-01/2023-08-31'],
    ['in the autumn of 2021', '2021-09-01/2021-11-30'],
    ['fall 2021', '2021-09-01/2021-11-30'],
    ['winter 2021', '2021-12-01/2022-02-28'],
    ['late summer 2023', '2023-08-01/2023-08-31'],
    ['early 2023', '2023-01-01/2023-04-30'],
    ['mid-2023', '2023-05-01/2023-08-31'],
    ['late 2023', '2023-09-01/2023-12-31'],
  ])('may be a part of a year: %s', (query, days) => {
    expect(toDays(query)).toBe(days);
  });

  it.each([
    ['this year', '2026-01-01/2026-12-31'],
    ['Last year', '2025-01-01/2025-12-31'],
    ['last year’s', '2025-01-01/2025-12-31'],
    ['this month', '2026-01-01/2026-01-31'],
    ['last month', '2025-12-01/2025-12-31'],
  ])('may be relative to the newest article: %s', (query, days) => {
    expect(toDays(query)).toBe(days);
  });

  test('is relative to nothing where there are no articles', () => {
    expect(read('last year', '')).toEqual({ words: 'last year', ranges: [] });
    expect(read('last month', '2025').ranges).toMatchObject([{ from: '2025-11-01' }]);
  });

  it.each([
    ['since March 2024', '2024-03-01/9999-12-31'],
    ['since 2021', '2021-01-01/9999-12-31'],
    ['before 2021', '0000-01-01/2020-12-31'],
    ['after March 2024', '2024-04-01/9999-12-31'],
    ['before March 2024', '0000-01-01/2024-02-29'],
    ['until March 2024', '0000-01-01/2024-03-31'],
  ])('may have an open end: %s', (query, days) => {
    expect(toDays(query)).toBe(days);
  });
});

describe('a query with dates', () => {
  test('keeps its other words, and tells how the dates were typed', () => {
    const { words, ranges } = read('TTP raids in March 2024 or on 18 May, at the border');
    expect(words.replace(/\s+/g, ' ')).toBe('TTP raids or , at the border');
    expect(ranges.map(({ typed }) => typed)).toEqual(['on 18 May', 'in March 2024']);
  });

  it.each([
    '2021',
    '2021-2023',
    '2021–23',
    '2024-13',
    '2024-02-30',
    'March',
    'in May',
    'long march',
    '12 may be dead',
    'since 18 March',
    '32 March',
    'spring',
    'spring offensive',
    'Arab Spring 2011',
    'Kabul fall 2021',
    'post-March 2024',
    'marching 2024',
    'late 1990s',
    'last year of the war',
    'every year',
    'last',
  ])('has none in %s', (query) => {
    expect(read(query)).toEqual({ words: query, ranges: [] });
  });

  it.each([
    'March 2024 ',
    'Spring 2022 ',
    '18 ',
    '18    of ',
    'early ',
    'since the ',
    ', ',
    '2024-03-',
    'last month',
    'May–',
    ' \n',
    'March 1',
  ])('takes time by its length alone: %j again and again', (part) => {
    expect(measureGrowth(read, (length) => part.repeat(length / part.length))).toBeLessThan(8);
  });

  it.each(['18', 'March', 'since', 'early', 'March 18', '18 March to'])('takes time by its length alone: %s and white space', (part) => {
    expect(measureGrowth(read, (length) => part + ' '.repeat(length))).toBeLessThan(8);
  });
});

describe('overlaps', () => {
  it.each([
    ['March 2024', '2024-03-18', true],
    ['March 2024', '2024-04-01', false],
    ['March 2024', '2024-03', true],
    ['March 2024', '2024', true],
    ['March 2024', '2023', false],
    ['March 2024', '2024-03-31/2024-04-02', true],
    ['March 2024', '2001/2026', true],
    ['March 2024', '2024-01/2024-02', false],
    ['18 March 2024', '2024-03', true],
    ['since March 2024', '2026', true],
    ['since March 2024', '2024-02-29', false],
    ['18 March', '2024-03-18', true],
    ['18 March', '2024-03-19', false],
    ['18 March', '2022-03', true],
    ['18 March', '2022-04', false],
    ['18 March', '2022-12-01/2023-03-18', true],
    ['18 March', '2022-03-19/2023-03-17', false],
    ['18 March', '2022', false],
    ['18 March', '2001/2021', false],
  ])('of %s and %s is %s', (query, value, isTrue) => {
    expect(read(query).ranges.map((date) => overlaps(date, value))).toEqual([isTrue]);
  });

  test('of an unknown date is false', () => {
    expect(read('March 2024, 18 March').ranges.map((date) => overlaps(date, undefined))).toEqual([false, false]);
  });
});
