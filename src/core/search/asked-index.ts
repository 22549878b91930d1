import type { SearchIndex } from './index/search-index.ts';
import { createPipelineLoader, type Pipeline } from './load-pipeline.ts';
import { createDocumentLoader, type DocumentLoader } from './rank/load-documents.ts';

/** One generation of an index, with what of it is loaded. */
export interface AskedIndex {
  readonly index: SearchIndex;
  readonly documents: DocumentLoader;
  readonly loadPipeline: (query: string) => Promise<Pipeline>;
}

export const createAskedIndex = (index: SearchIndex, load: (name: string) => Promise<object>): AskedIndex => ({
  index,
  documents: createDocumentLoader(index, load),
  loadPipeline: createPipelineLoader(index, load),
});
