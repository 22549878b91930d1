import { analyzeDocument, type AnalyzedDocument } from '../../src/core/search/rank/analyze-document.ts';
import type { SearchDocument } from '../../src/core/search/index/index-file.ts';
import { makeTokenizer } from './make-tokenizer.ts';

/** An analyzed document: a passage that mentions nobody, unless given otherwise. */
export const makeDocument = (text: string, given: Partial<SearchDocument> = {}): AnalyzedDocument =>
  analyzeDocument({ kind: 'passage', id: 'p1', url: '/articles/a/#p1', label: '', text, names: [], ...given }, makeTokenizer());
