import { analyzeDocument, type AnalyzedDocument } from './analyze-document.ts';
import type { TextFile } from '../index/index-file.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import { memoizeAsync } from '../memoize-async.ts';

export interface DocumentLoader {
  /** The analyzed passages and claims of an article, by the name of its text file. Rejects when the file cannot be loaded; the next call tries again. */
  readonly load: (fileName: string) => Promise<readonly AnalyzedDocument[]>;
  readonly isLoaded: (fileName: string) => boolean;
}

/** Creates a loader that loads and analyzes each text file once. */
export function createDocumentLoader(loadText: (fileName: string) => Promise<TextFile>, tokenizer: Tokenizer): DocumentLoader {
  const loaded = new Set<string>();
  const load = memoizeAsync(async (fileName: string): Promise<readonly AnalyzedDocument[]> => {
    const { documents } = await loadText(fileName);
    loaded.add(fileName);
    return documents.map((document) => analyzeDocument(document, tokenizer));
  });
  return { load, isLoaded: (fileName) => loaded.has(fileName) };
}
