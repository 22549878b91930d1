import { z } from 'zod';
import { distinct, text } from './values.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const dayInNumbers = z.string().regex(/^\d{1,2}\/\d{1,2}$/, 'is no day in numbers, as “9/11”');
const dayAndMonth = z.string().regex(new RegExp(`^(?:[1-9]|[12]\\d|3[01]) (?:${months.join('|')})$`), 'is no day, as “11 September”');

/** The words of search that belong to the subject: `content/thesaurus.yaml`. Without the file there are none. */
export const thesaurusSchema = z.strictObject({
  /** Groups of words. A word of a query also matches the others of its group, with less weight. */
  synonyms: z.array(distinct(text)).readonly().default([]),
  /** First words of compounds with beginnings of their second words: “air strikes”, “air-strikes” and “airstrikes” are one term. */
  compounds: z
    .record(
      z.string(),
      distinct(text).refine(({ length }) => length > 0, 'is empty'),
    )
    .default({}),
  /** Names of things without a page, in any script, each with a word that the texts use. That word does not match the name. */
  equivalents: z.record(z.string(), text).default({}),
  /** Days that are known by their numbers: “9/11” and “11 September” are one term. */
  days: z.record(dayInNumbers, dayAndMonth).default({}),
});
export type Thesaurus = z.output<typeof thesaurusSchema>;
