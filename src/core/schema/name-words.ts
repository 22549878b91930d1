import { z } from 'zod';
import { text } from './values.ts';

/** Words written one after another, with spaces between them. */
const words = text
  .transform((list) => list.trim().split(/\s+/))
  .readonly()
  .optional()
  .transform((list) => list ?? []);

/** How names of the site's subject are made and spelt: `content/names.yaml`. Without the file names are those of English alone. */
export const nameWordsSchema = z.strictObject({
  /** Small words that join the parts of a name and may be left out: “Tehreek-e-Taliban”. */
  connectives: z.array(text).readonly().default([]),
  /** Titles and ranks before the name of a person, beside the English ones. */
  titles: words,
  /** Words that follow the name of a person and are no part of it. */
  honorifics: words,
  /** Words that make the name of a body, beside the English ones. */
  heads: words,
  /** Names that so many people bear that they identify nobody. */
  commonNames: words,
  /** Groups of consonants that spellings of one name interchange, each separated by spaces. */
  consonants: z.array(text).readonly().default([]),
  /** Groups of vowels that spellings of one name interchange. A vowel may be in two of them. */
  vowels: z.array(text).readonly().default([]),
});
export type NameWords = z.output<typeof nameWordsSchema>;
