import { createQueryAnalyzer, type AnalyzedQuery } from './query/analyze-query.ts';
import type { ClauseBuilder } from './query/build-clauses.ts';
import type { Tokenizer } from './index/create-tokenizer.ts';
import { createResultBuilder, type ResultBuilder } from './answer/build-results.ts';
import { isInOtherScript, type IndexFile, type ScriptsFile, type WordsFile } from './index/index-file.ts';
import { memoizeAsync } from './memoize-async.ts';
import { parseQuery, toText } from './query/parse-query.ts';
import { createNameResolvers, type NameResolver } from './query/resolve-names.ts';
import type { FacetReader } from './answer/facet-reader.ts';

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

/** Understands names under any spelling. Its code is loaded with the words that it works with. */
const loadCode = memoizeAsync(() => import('./query/understand-names.ts'));

/**
 * Creates a loader of the pipeline that a query needs. The file of names in other scripts is loaded for the first query in one; the file of
 * words, and what understands them, for the first query that is more than names as they are registered and words that articles print. When
 * it cannot be loaded, queries are answered as typed. The loader rejects when the names cannot be loaded, and tries again with the next query.
 */
export function createPipelineLoader(
  { index, terms, clauses, facetReader, tokenizer }: PipelineParts,
  load: (fileName: string) => Promise<unknown>,
): (query: string) => Promise<Pipeline> {
  const loadWords = memoizeAsync(() => load(index.words));

  const createLoader = (known: IndexFile, scripts?: ScriptsFile): ((query: string) => Promise<Pipeline>) => {
    const { plain: plainNames, isPlain, understand } = createNameResolvers(known, terms, tokenizer);
    const createPipeline = (names: NameResolver): Pipeline => ({
      names,
      analyze: createQueryAnalyzer(known, names, clauses, tokenizer),
      results: createResultBuilder(known, names, facetReader, tokenizer),
    });
    const plain = createPipeline(plainNames);
    const loadUnderstanding = memoizeAsync(async () => {
      const [{ createUnderstanding }, words] = await Promise.all([loadCode(), loadWords()]);
      return createPipeline(understand(createUnderstanding, { words: words as WordsFile, scripts }));
    });
    return async (query) => (isPlain(toText(parseQuery(query))) ? plain : loadUnderstanding().catch(() => plain));
  };
  const loadForLatin = createLoader(index);
  const createLoaderForAll = memoizeAsync(async () => {
    const scripts = (await load(index.scripts)) as ScriptsFile;
    return createLoader({ ...index, names: [...index.names, ...scripts.names] }, scripts);
  });

  return async (query) => (isInOtherScript(query) ? await createLoaderForAll() : loadForLatin)(query);
}
