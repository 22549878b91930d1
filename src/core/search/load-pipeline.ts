import { createQueryAnalyzer, type AnalyzedQuery } from './analyze-query.ts';
import type { ClauseBuilder } from './build-clauses.ts';
import type { Tokenizer } from './create-tokenizer.ts';
import { createResultBuilder, type ResultBuilder } from './build-results.ts';
import { isInOtherScript, type IndexFile, type ScriptsFile, type WordsFile } from './index-file.ts';
import { memoizeAsync } from './memoize-async.ts';
import { parseQuery, toText } from './parse-query.ts';
import { createNameResolver, type NameResolver } from './resolve-names.ts';
import type { FacetReader } from './facet-reader.ts';

/** The parts of a search that depend on which names and words are loaded: Latin names or all, with spelling correction or without. */
export interface Pipeline {
  readonly analyze: (query: string) => AnalyzedQuery;
  readonly names: NameResolver;
  readonly results: ResultBuilder;
}

/** The parts of a search that depend on the index alone. */
export interface PipelineParts {
  readonly index: IndexFile;
  readonly terms: readonly string[];
  readonly clauses: ClauseBuilder;
  readonly facetReader: FacetReader;
  readonly tokenizer: Tokenizer;
}

/**
 * Creates a loader of the pipeline that a query needs. The file of names in other scripts is loaded for the first query in one, and the
 * file of words for the first query that may be misspelt; when the words cannot be loaded, queries are not corrected. The loader rejects
 * when the names cannot be loaded, and tries again with the next query.
 */
export function createPipelineLoader(
  { index, terms, clauses, facetReader, tokenizer }: PipelineParts,
  load: (fileName: string) => Promise<unknown>,
): (query: string) => Promise<Pipeline> {
  const createPipeline = (known: IndexFile, words?: WordsFile): Pipeline => {
    const names = createNameResolver(known, { terms, words: words?.words }, tokenizer);
    return {
      names,
      analyze: createQueryAnalyzer(known, names, clauses, tokenizer),
      results: createResultBuilder(known, names, facetReader, tokenizer),
    };
  };
  const loadWords = memoizeAsync(() => load(index.words));

  const createLoader = (known: IndexFile): ((query: string) => Promise<Pipeline>) => {
    const plain = createPipeline(known);
    const loadCorrecting = memoizeAsync(async () => createPipeline(known, (await loadWords()) as WordsFile));
    return async (query) => (plain.names.needsCorrection(toText(parseQuery(query))) ? loadCorrecting().catch(() => plain) : plain);
  };
  const loadForLatin = createLoader(index);
  const createLoaderForAll = memoizeAsync(async () => {
    const { names } = (await load(index.scripts)) as ScriptsFile;
    return createLoader({ ...index, names: [...index.names, ...names] });
  });

  return async (query) => (isInOtherScript(query) ? await createLoaderForAll() : loadForLatin)(query);
}
