import type { Thesaurus } from '../../src/core/schema/thesaurus.ts';
import { createTokenizer, type Tokenizer } from '../../src/core/search/index/create-tokenizer.ts';

/** A tokenizer with an empty thesaurus, unless given otherwise. */
export const makeTokenizer = (given: Partial<Thesaurus> = {}): Tokenizer =>
  createTokenizer({ synonyms: [], compounds: {}, equivalents: {}, days: {}, ...given });
