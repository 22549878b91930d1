import { describe, expect, it, test } from 'vitest';
import {
  findDateFault,
  formatDate,
  formatShortDate,
  isInferred,
  toDays,
  toSortKey,
  toYears,
  type PartialDate,
  type Precision,
} from '../../../src/core/schema/dates.ts';

const at = (value: string | undefined, precision: Precision): PartialDate => ({ value, precision });

describe('findDateFault', () => {
  it.each([
    ['2024-02-29', 'day'],
    ['2026-12', 'month'],
    ['2021', 'year'],
    ['2022-04/2022-05', 'range'],
    ['2001/2024', 'range'],
    ['2024-05-01/2024-05-01', 'range'],
    [undefined, 'unknown'],
  ] as const)('accepts %s as a %s', (value, precision) => {
    expect(findDateFault(at(value, precision))).toBeUndefined();
  });

  it.each([
    ['2026-13-45', 'day', 'no date of the calendar'],
    ['2026-02-30', 'day', 'no date of the calendar'],
    ['2023-02-29', 'day', 'no date of the calendar'],
    ['2026-00', 'month', 'no date of the calendar'],
    ['0000', 'year', 'no date of the calendar'],
    ['9999-12-31', 'day', 'no date of the calendar'],
    ['2024/9999', 'range', 'is no range'],
    ['2025-09', 'day', 'not written as a day (as in 2022-04-16)'],
    ['2025-09-01', 'month', 'not written as a month'],
    ['2025-09', 'year', 'not written as a year'],
    ['2025-9', 'month', 'not written as a month'],
    ['16 April 2022', 'day', 'not written as a day'],
    ['2022-04-16T00:00', 'day', 'not written as a day'],
    ['2022-05/2022-04', 'range', 'no range of two real dates'],
    ['2022-05/2022-13', 'range', 'no range of two real dates'],
    ['2022-05', 'range', 'no range of two real dates'],
    ['2022/2023/2024', 'range', 'no range of two real dates'],
    ['2022/', 'range', 'no range of two real dates'],
    ['2022', 'unknown', 'has no value'],
    [undefined, 'month', 'needs a value'],
    ['', 'day', 'not written as a day'],
  ] as const)('refuses %s as a %s', (value, precision, fault) => {
    expect(findDateFault(at(value, precision))).toContain(fault);
  });

  it.each([
    ['2022-04-16', 'day'],
    ['2022-04', 'month'],
    ['2022', 'year'],
    [undefined, 'unknown'],
  ] as const)('refuses words for %s as a %s, but accepts “about”', (value, precision) => {
    expect(findDateFault({ ...at(value, precision), words: 'spring 2022' })).toContain('words stand for a range alone');
    expect(findDateFault({ ...at(value, precision), approximate: true })).toBeUndefined();
  });

  test('accepts words for a range, and “about” with them', () => {
    expect(findDateFault({ ...at('2022-03/2022-05', 'range'), words: 'spring 2022', approximate: true })).toBeUndefined();
  });
});

describe('formatDate is never more exact than the date', () => {
  it.each([
    ['2022-04-16', 'day', '16 April 2022'],
    ['2022-04', 'month', 'April 2022'],
    ['2022', 'year', '2022'],
    ['2022-04/2022-05', 'range', 'April – May 2022'],
    ['2021-12/2022-01', 'range', 'December 2021 – January 2022'],
    ['2022-04-01/2022-04-03', 'range', '1 – 3 April 2022'],
    ['2021/2024', 'range', '2021 – 2024'],
    [undefined, 'unknown', 'date unknown'],
  ] as const)('%s, a %s: %s', (value, precision, formatted) => {
    expect(formatDate(at(value, precision))).toBe(formatted);
  });

  it.each([
    ['2022-04-16', 'day', { approximate: true }, 'about 16 April 2022'],
    ['1999', 'year', { approximate: true }, 'about 1999'],
    ['2022-04', 'month', { approximate: false }, 'April 2022'],
    ['2022-03/2022-05', 'range', { words: 'spring 2022' }, 'spring 2022'],
    ['2022-03/2022-05', 'range', { words: 'spring 2022', approximate: true }, 'about spring 2022'],
    ['2022-04/2022-05', 'range', { approximate: true }, 'about April – May 2022'],
  ] as const)('%s, a %s, with %j: %s', (value, precision, given, formatted) => {
    expect(formatDate({ ...at(value, precision), ...given })).toBe(formatted);
  });
});

test('a short date has short months, and words for a range that are shorter than it', () => {
  expect(formatShortDate(at('2022-04-16', 'day'))).toBe('16 Apr 2022');
  expect(formatShortDate({ ...at('2021-12/2022-01', 'range'), approximate: true })).toBe('about Dec 2021 – Jan 2022');
  expect(formatShortDate({ ...at('2022-03/2022-05', 'range'), words: 'spring 2022' })).toBe('spring 2022');
  expect(formatShortDate({ ...at('2026-02-01/2026-02-22', 'range'), words: 'the three weeks before 22 February 2026' })).toBe(
    '1 – 22 Feb 2026',
  );
});

describe('toDays', () => {
  it.each([
    ['2024-05-02', 'day', '2024-05-02', '2024-05-02'],
    ['2024-04', 'month', '2024-04-01', '2024-04-30'],
    ['2024-12', 'month', '2024-12-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2001/2010', 'range', '2001-01-01', '2010-12-31'],
    ['2023-11/2024-02', 'range', '2023-11-01', '2024-02-29'],
    ['2024-05-02/2024-05-04', 'range', '2024-05-02', '2024-05-04'],
  ] as const)('of %s, a %s: from %s to %s', (value, precision, first, last) => {
    expect(toDays(at(value, precision))).toEqual({ first, last });
    expect(toDays({ ...at(value, precision), approximate: true, words: 'then' })).toEqual({ first, last });
  });

  test('returns undefined for an unknown date', () => {
    expect(toDays(at(undefined, 'unknown'))).toBeUndefined();
  });
});

describe('isInferred', () => {
  it.each([
    ['inferred: “On Friday” in an article of May 2024', true],
    ['inferred', true],
    ['“last May”, inferred from the article’s date', false],
    ['text: the day is not inferred', false],
    ['text', false],
  ])('of a date whose basis is %s: %s', (basis, inferred) => {
    expect(isInferred({ basis })).toBe(inferred);
  });
});

describe('toSortKey', () => {
  const newestFirst = (dates: readonly PartialDate[]): (string | undefined)[] =>
    dates.toSorted((a, b) => toSortKey(b).localeCompare(toSortKey(a))).map(({ value }) => value);

  test('sorts the newest first, ranges by their end, unknown dates last', () => {
    const dates = [at(undefined, 'unknown'), at('2022-04', 'month'), at('2021/2025', 'range'), at('2024-05-02', 'day'), at('2019', 'year')];
    expect(newestFirst(dates)).toEqual(['2021/2025', '2024-05-02', '2022-04', '2019', undefined]);
  });

  test('takes a month or year as its last day', () => {
    expect(newestFirst([at('2024-05-02', 'day'), at('2024-05', 'month')])).toEqual(['2024-05', '2024-05-02']);
    expect(newestFirst([at('2024-05-02', 'day'), at('2024', 'year')])).toEqual(['2024', '2024-05-02']);
  });
});

describe('toYears', () => {
  it.each([
    ['2024-05-02', 'day', ['2024']],
    ['2024-12', 'month', ['2024']],
    ['2024', 'year', ['2024']],
    ['2022-04/2022-05', 'range', ['2022']],
    ['2021-12-31/2022-01-01', 'range', ['2021', '2022']],
    ['2019/2022', 'range', ['2019', '2020', '2021', '2022']],
    [undefined, 'unknown', []],
  ] as const)('of %s, a %s: %j', (value, precision, years) => {
    expect(toYears(at(value, precision))).toEqual(years);
  });
});
