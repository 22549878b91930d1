import { toWords, type Word } from '../../names/fold.ts';
import type { SearchDocument } from '../index/index-file.ts';
import type { Token, Tokenizer } from '../index/create-tokenizer.ts';

/** A document with its words (for phrases) and tokens (for terms), analyzed once and matched against every query. */
export interface AnalyzedDocument extends SearchDocument {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
}

export const analyzeDocument = (document: SearchDocument, { tokenize }: Tokenizer): AnalyzedDocument => ({
  ...document,
  words: toWords(document.text),
  tokens: tokenize(document.text),
});

/** Analyzes a title as if it were a passage, so that clauses can be matched against it. */
export const analyzeTitle = (text: string, tokenizer: Tokenizer): AnalyzedDocument =>
  analyzeDocument({ kind: 'passage', id: '', url: '', label: '', text, names: [] }, tokenizer);
