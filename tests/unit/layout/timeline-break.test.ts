import { describe, expect, test } from 'vitest';
import { splitTime, toDate } from '../../../src/core/layout/timeline-break.ts';

/** The years on both sides of the break of events that happened on 1 May of each year; undefined without a break. */
const splitYears = (years: readonly number[], breakBefore?: number) => {
  const days = years.map((year) => ({ first: `${year}-05-01`, last: `${year}-05-01` }));
  const bounds = [toDate(`${years[0]}-01-01`), toDate(`${(years.at(-1) ?? 0) + 1}-01-01`)] as const;
  return splitTime(days, bounds, breakBefore)?.dates.map((dates) => dates.map((date) => date.getUTCFullYear()));
};

describe('no break is found', () => {
  test.each([
    ['one event', [2024]],
    ['two events, however far apart', [1526, 2024]],
    ['events of one year', [2024, 2024, 2024]],
    ['a few evenly spread', [2000, 2010, 2020]],
    ['many evenly spread', Array.from({ length: 20 }, (_, i) => 1960 + 3 * i)],
    ['more of late, but not by much', [2000, 2006, 2010, 2013, 2016, 2018, 2019, 2020]],
  ])('for %s', (_, years) => {
    expect(splitYears(years)).toBeUndefined();
  });
});

describe('a break is found', () => {
  test.each([
    [
      'after one event, centuries before the others',
      [1526, 2020, 2021, 2022],
      [
        [1526, 1527],
        [2020, 2023],
      ],
    ],
    [
      'before one event, long after the others',
      [1914, 1915, 1916, 1918, 2020],
      [
        [1914, 1919],
        [2020, 2021],
      ],
    ],
    [
      'between two times with many events',
      [1940, 1941, 1943, 1945, 2020, 2021, 2022],
      [
        [1940, 1946],
        [2020, 2023],
      ],
    ],
    [
      'where sparse years end',
      [1980, 1995, 2009, ...Array.from({ length: 12 }, (_, i) => 2021 + (i % 3)).toSorted()],
      [
        [1980, 2010],
        [2021, 2024],
      ],
    ],
  ])('%s', (_, years, sides) => {
    expect(splitYears(years)).toEqual(sides);
  });
});

test('the settings have the last word', () => {
  expect(splitYears([2000, 2010, 2020], 2015)).toEqual([
    [2000, 2011],
    [2020, 2021],
  ]);
  expect(splitYears([2000, 2010, 2020], 1990)).toBeUndefined();
});

test('the sparser time gets less of the axis, but enough for its title', () => {
  const shareOf = (years: readonly number[]) =>
    splitTime(
      years.map((year) => ({ first: `${year}-05-01`, last: `${year}-05-01` })),
      [toDate(`${years[0]}-01-01`), toDate(`${(years.at(-1) ?? 0) + 1}-01-01`)],
    )?.earlyShare;
  expect(shareOf([1526, 1700, 2020, 2021, 2022, 2022])).toBe(0.26);
  expect(shareOf([1526, ...Array.from({ length: 20 }, (_, i) => 2000 + i)])).toBe(0.16);
  expect(shareOf([1914, 1915, 1916, 1918, 2020])).toBeGreaterThan(0.7);
});
