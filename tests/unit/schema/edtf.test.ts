import { expect, test } from 'vitest';
import { findDateFault, toDays, toEdtf, type PartialDate } from '../../../src/core/schema/dates.ts';
import { readEdtf } from '../../support/read-edtf.ts';

const dates: readonly (readonly [PartialDate, string])[] = [
  [{ value: '2022', precision: 'year' }, '2022'],
  [{ value: '2022-04', precision: 'month' }, '2022-04'],
  [{ value: '2022-04-16', precision: 'day' }, '2022-04-16'],
  [{ value: '2022-03/2022-05', precision: 'range', words: 'spring 2022' }, '2022-03/2022-05'],
  [{ value: '2022-04-28/2022-05-02', precision: 'range' }, '2022-04-28/2022-05-02'],
  [{ value: '2022', precision: 'year', approximate: true }, '2022~'],
  [{ value: '2022-04', precision: 'month', approximate: true }, '2022-04~'],
  [{ value: '2022-04-16', precision: 'day', approximate: true }, '2022-04-16~'],
  [{ value: '1998/2001', precision: 'range', approximate: true }, '1998~/2001~'],
  [{ value: '2022', precision: 'year', approximate: false }, '2022'],
];

test.each(dates)('a reader of EDTF understands %j as the same days, as approximate, and no more', (date, written) => {
  expect(findDateFault(date)).toBeUndefined();
  expect(toEdtf(date)).toBe(written);
  const approximate = date.approximate === true;
  expect(readEdtf(written)).toEqual({ ...toDays(date), approximate, level: approximate ? 1 : 0 });
});

test('an unknown date is none', () => {
  expect(toEdtf({ precision: 'unknown' })).toBeUndefined();
});
