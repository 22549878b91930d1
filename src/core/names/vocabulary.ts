import type { NameWords } from '../schema/name-words.ts';
import * as english from './english-names.ts';
import { foldWord, type Word } from './fold.ts';
import { compileInflections } from './inflect.ts';
import { buildAlphabet, type Alphabet } from './spelling.ts';

/** The words that names are made of: those of any English text with those of the site's subject, folded. */
export interface Vocabulary {
  /** Small words of the subject's languages inside a name. */
  readonly connectives: ReadonlySet<string>;
  /** Offices, ranks, titles and forms of address. */
  readonly titles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly commonNames: ReadonlySet<string>;
  readonly alphabet: Alphabet;
}

/**
 * True for a connective as a name is written: “e”, “Al”. In capitals throughout it is an acronym (“UN”), unless all of the line has them and a hyphen follows, or it is one letter, which
 * counts between hyphens alone (“Tehreek-E-Taliban”). One that is an English word needs a hyphen after it: “an-Nusra”.
 */
export const isConnective = (
  { raw, folded }: Word,
  { before, after, inCapitals = false }: { readonly before: boolean; readonly after: boolean; readonly inCapitals?: boolean },
  { connectives }: Vocabulary,
): boolean =>
  connectives.has(folded) &&
  ((before && after) || raw !== raw.toUpperCase() || raw === raw.toLowerCase() || (inCapitals && after)) &&
  (after || folded.length === 1 || !english.functionWords.has(folded));

const toSet = (words: readonly string[] = [], others: Iterable<string> = []): ReadonlySet<string> =>
  new Set([...words.map(foldWord), ...others]);

/** Builds the vocabulary of a subject; without words, that of any English text. `latin` gives what letters of other scripts are in Latin. */
export function buildVocabulary(words: Partial<NameWords> = {}, latin: Alphabet['latin'] = {}): Vocabulary {
  return {
    connectives: toSet(words.connectives),
    titles: toSet(words.titles, english.roles),
    honorifics: toSet(words.honorifics),
    heads: toSet(words.heads, english.heads),
    commonNames: toSet(words.commonNames),
    alphabet: buildAlphabet(words.consonants ?? [], words.vowels ?? [], compileInflections(words.inflections ?? {}), latin),
  };
}
