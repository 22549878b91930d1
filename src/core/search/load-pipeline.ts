import { createQueryAnalyzer, type AnalyzedQuery, type ReadDates } from './query/analyze-query.ts';
import { createClauseBuilder } from './query/build-clauses.ts';
import { createFileNames, isInOtherScript, type ScriptsFile, type WordsFile } from './index/index-file.ts';
import { withNames, type SearchIndex } from './index/search-index.ts';
import { memoizeAsync } from './memoize-async.ts';
import { parseQuery, toText } from './query/parse-query.ts';
import { readQuestion } from './query/read-question.ts';
import { createNameResolvers, type NameResolver } from './query/resolve-names.ts';

/** What a query is read with, which depends on the names and words that are loaded: Latin names or all, with spelling correction or without. */
export interface Pipeline {
  readonly analyze: (query: string, readDates?: ReadDates) => AnalyzedQuery;
  readonly names: NameResolver;
}

/** Reads dates. */
const loadDates = memoizeAsync(() => import('./query/read-dates.ts'));
const mayHaveDate = (query: string): boolean => /\d|\b(?:last|this)\s+(?:year|month)/i.test(query);

/** Understands names under any spelling. Its code is loaded with the words that it works with. */
const loadCode = memoizeAsync(() => import('./query/understand-names.ts'));

/**
 * Creates a loader of the pipeline that a query needs. The file of names in other scripts is loaded for the first query in one; the file of
 * words, that of all names, and what understands them, for the first query that is more than names as they are registered and words that
 * articles print. When they cannot be loaded, queries are answered as typed. The loader rejects when the names of other scripts, or a part of
 * the index, cannot be loaded, and tries again with the next query.
 */
export function createPipelineLoader(index: SearchIndex, load: (name: string) => Promise<object>): (query: string) => Promise<Pipeline> {
  const fileNames = createFileNames(index.manifest);
  const loadWords = memoizeAsync(() => load(fileNames.words));

  const createLoader = (known: SearchIndex, scripts?: ScriptsFile): ((query: string) => Promise<Pipeline>) => {
    const { plain: plainNames, isPlain, understand } = createNameResolvers(known);
    const clauses = createClauseBuilder(known);
    const createPipeline = (names: NameResolver): Pipeline => ({ names, analyze: createQueryAnalyzer(known, names, clauses) });
    const plain = createPipeline(plainNames);
    const loadUnderstanding = memoizeAsync(async () => {
      const loadNames = (): Promise<unknown> => known.settle(() => [known.allForms(), known.allPages()]);
      const [{ createUnderstanding }, words] = await Promise.all([loadCode(), loadWords(), loadNames()]);
      return createPipeline(understand(createUnderstanding, { words: words as WordsFile, scripts }));
    });
    return async (query) =>
      (await known.settle(() => isPlain(readQuestion(toText(parseQuery(query))).words))) ? plain : loadUnderstanding().catch(() => plain);
  };
  const loadForLatin = createLoader(index);
  const createLoaderForAll = memoizeAsync(async () => {
    const scripts = (await load(fileNames.scripts)) as ScriptsFile;
    return createLoader(withNames(index, scripts.names), scripts);
  });

  return async (query) => {
    const [pipeline, dates] = await Promise.all([
      (isInOtherScript(query) ? await createLoaderForAll() : loadForLatin)(query),
      mayHaveDate(query) ? loadDates().catch(() => undefined) : undefined,
    ]);
    return dates === undefined ? pipeline : { ...pipeline, analyze: (text) => pipeline.analyze(text, dates.readDates) };
  };
}
