import type { PartialDate } from '../../src/core/schema/dates.ts';
import type { BasedDate, GradedDate } from '../../src/core/schema/values.ts';

const precisions = ['year', 'month', 'day'] as const;

const makeDate = (value: string | undefined): PartialDate => {
  if (value === undefined) return { precision: 'unknown' };
  return { value, precision: value.includes('/') ? 'range' : (precisions[value.split('-').length - 1] ?? 'day') };
};

/** The date of a text, as exact as its value: a year, month, day or range; unknown without a value. */
export const makeGradedDate = (value?: string, given: Partial<GradedDate> = {}): GradedDate => ({
  ...makeDate(value),
  grade: value === undefined ? 'unknown' : 'found',
  evidence: 'a test',
  ...given,
});

/** The date of something that happened, as exact as its value. */
export const makeBasedDate = (value?: string, given: Partial<BasedDate> = {}): BasedDate => ({
  ...makeDate(value),
  basis: 'a test',
  ...given,
});
