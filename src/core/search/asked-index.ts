import { rankDocuments, type Ranked } from './answer/rank-documents.ts';
import type { AnalyzedQuery } from './query/analyze-query.ts';
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

/** Longer queries are cut. */
const maxLength = 1000;

/** A query as it is understood, and what it finds by postings alone, whatever its filters. */
export interface Understood {
  readonly pipeline: Pipeline;
  readonly analyzed: AnalyzedQuery;
  readonly ranked: Ranked;
}

/** Reads a query, and ranks what has all that it asks for. */
export async function understand({ index, loadPipeline }: AskedIndex, typed: string): Promise<Understood> {
  const query = typed.slice(0, maxLength);
  const pipeline = await loadPipeline(query);
  const analyzed = await index.settle(() => pipeline.analyze(query));
  return { pipeline, analyzed, ranked: await index.settle(() => rankDocuments(index, analyzed)) };
}
