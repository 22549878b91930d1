import { z } from 'zod';
import { text } from './values.ts';

/** True for the name of a script in Unicode. */
const isScript = (name: string): boolean => {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u').test('') || true;
  } catch {
    return false;
  }
};

/** Words written one after another, with spaces between them. */
const words = text
  .transform((list) => list.trim().split(/\s+/))
  .readonly()
  .optional()
  .transform((list) => list ?? []);

/** What is added to the words of a script: before them written together, behind them, or as words of their own. */
const inflection = z.strictObject({
  articles: words,
  prepositions: words,
  endings: words,
  /** Small words beside a name that say nothing by themselves, such as postpositions. */
  particles: words,
});

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
  /** Given names, surnames and tribes: a query with one of them is never taken for another name. */
  knownNames: words,
  /**
   * Countries by their ISO 3166-1 alpha-2 codes, of which the same holds for the names of places; what they call their divisions of the first
   * and of the second level.
   */
  gazetteer: z
    .record(z.string().regex(/^[A-Z]{2}$/, 'is not the code of a country, such as PK'), z.tuple([text, text]).readonly())
    .readonly()
    .default({}),
  /** By script, as Unicode calls it: how names stand in a query. */
  inflections: z.record(z.string().refine(isScript, 'is not the name of a script, such as Cyrillic'), inflection).readonly().default({}),
});
export type NameWords = z.output<typeof nameWordsSchema>;
