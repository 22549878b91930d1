import { analyzeDocument, type AnalyzedDocument } from './analyze-document.ts';
import { createFileNames, type CardFile, type TextFile } from '../index/index-file.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** An article with its documents, analyzed. */
export interface LoadedArticle extends Omit<TextFile, 'documents'> {
  readonly documents: readonly AnalyzedDocument[];
}

export interface DocumentLoader {
  /** The article, or the question or event, at a position. Both reject when its file cannot be loaded; the next call tries again. */
  readonly loadArticle: (position: number) => Promise<LoadedArticle>;
  readonly loadCard: (position: number) => Promise<AnalyzedDocument>;
  readonly isLoaded: (position: number) => boolean;
}

const analyzeArticle = (file: TextFile, tokenizer: Tokenizer): LoadedArticle => ({
  ...file,
  documents: file.documents.map((document) => analyzeDocument({ said: file.date, ...document }, tokenizer)),
});

/** Articles that are kept analyzed; their words take some fifty times the memory of their text. */
const maxKept = 60;

/** Creates a loader of documents. What was asked for last stays loaded. */
export function createDocumentLoader(index: SearchIndex, load: (name: string) => Promise<object>): DocumentLoader {
  const kept = new Map<number, LoadedArticle>();
  const cards = new Map<number, AnalyzedDocument>();
  const fileNames = createFileNames(index.manifest);
  const { articleCount, cardsPerFile } = index.manifest;

  return {
    isLoaded: (position) => kept.has(position),
    loadArticle: async (position) => {
      const file = kept.has(position) ? undefined : ((await load(fileNames.document(position))) as TextFile);
      // Another query may have loaded it meanwhile.
      const article = kept.get(position) ?? analyzeArticle(file as TextFile, index.tokenizer);
      kept.delete(position);
      kept.set(position, article);
      for (const oldest of kept.keys()) {
        if (kept.size <= maxKept) break;
        kept.delete(oldest);
      }
      return article;
    },
    loadCard: async (position) => {
      const at = (position - articleCount) % cardsPerFile;
      if (!cards.has(position))
        for (const [i, card] of ((await load(fileNames.document(position))) as CardFile).cards.entries())
          cards.set(position - at + i, analyzeDocument(card, index.tokenizer));
      return cards.get(position) as AnalyzedDocument;
    },
  };
}
