import { toWords, type Word } from '../names/fold.ts';
import type { SearchDocument } from './index-file.ts';
import { tokenize, type Token } from './tokenize.ts';

/** A document with its words (for phrases) and tokens (for terms), analyzed once and matched against every query. */
export interface AnalyzedDocument extends SearchDocument {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
}

export const analyzeDocument = (document: SearchDocument): AnalyzedDocument => ({
  ...document,
  words: toWords(document.text),
  tokens: tokenize(document.text),
});

/** Analyzes a title as if it were a passage, so that clauses can be matched against it. */
export const analyzeTitle = (text: string): AnalyzedDocument =>
  analyzeDocument({ kind: 'passage', id: '', url: '', label: '', text, names: [] });
