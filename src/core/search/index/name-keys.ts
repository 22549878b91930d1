import { toNameKey, toWords } from '../../names/fold.ts';
import type { Tokenizer } from './create-tokenizer.ts';
import { toKey } from './index-file.ts';

/** The keys under which a name stands: the whole of it, and its words as they are folded and as they are terms. */
export const toNameKeys = (form: string, { tokenize }: Tokenizer): readonly string[] => [
  ...new Set([toNameKey(form), ...toWords(form).map(({ folded }) => folded), ...tokenize(form).map(({ term }) => toKey(term))]),
];
