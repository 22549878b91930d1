import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { createQueryAnalyzer, type AnalyzedQuery } from '../../src/core/search/query/analyze-query.ts';
import { createClauseBuilder, type ClauseBuilder } from '../../src/core/search/query/build-clauses.ts';
import type { BuiltIndex } from '../../src/core/search/index/build-index.ts';
import type { SearchIndex } from '../../src/core/search/index/search-index.ts';
import { createNameResolvers, type NameResolver } from '../../src/core/search/query/resolve-names.ts';
import { createUnderstanding } from '../../src/core/search/query/understand-names.ts';
import { buildContentIndex, makeIndex } from './make-index.ts';

/** The parts of a search over content that analyze a query, put together as `createSearch` does. */
export function makeAnalyzer(files: readonly ContentFile[]): {
  readonly built: BuiltIndex;
  readonly index: SearchIndex;
  readonly names: NameResolver;
  readonly clauses: ClauseBuilder;
  readonly analyze: (query: string) => AnalyzedQuery;
  /** The pages at positions, as `kind:id`, sorted. */
  readonly toPageIds: (positions: Iterable<number>) => readonly string[];
} {
  const built = buildContentIndex(files);
  const index = makeIndex(built);
  const names = createNameResolvers(index).understand(createUnderstanding, { words: built.words });
  const clauses = createClauseBuilder(index);
  return {
    ...{ built, index, names, clauses },
    analyze: createQueryAnalyzer(index, names, clauses),
    toPageIds: (positions) => Array.from(positions, (position) => `${built.pages[position]?.kind}:${built.pages[position]?.id}`).toSorted(),
  };
}
