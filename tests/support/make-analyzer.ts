import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { createQueryAnalyzer, type AnalyzedQuery } from '../../src/core/search/query/analyze-query.ts';
import { createClauseBuilder, type ClauseBuilder } from '../../src/core/search/query/build-clauses.ts';
import { createTokenizer, type Tokenizer } from '../../src/core/search/index/create-tokenizer.ts';
import type { SearchFileContents } from '../../src/core/search/index/build-search-files.ts';
import { importPostings } from '../../src/core/search/index/postings.ts';
import { createNameResolvers, type NameResolver } from '../../src/core/search/query/resolve-names.ts';
import { createUnderstanding } from '../../src/core/search/query/understand-names.ts';
import { createFacetReader, type FacetReader } from '../../src/core/search/answer/facet-reader.ts';
import { makeSearchFiles } from './make-search.ts';

/** The parts of a search over content that analyze a query, put together as `createSearch` does. */
export function makeAnalyzer(files: readonly ContentFile[]): SearchFileContents & {
  readonly names: NameResolver;
  readonly clauses: ClauseBuilder;
  readonly facetReader: FacetReader;
  readonly tokenizer: Tokenizer;
  readonly analyze: (query: string) => AnalyzedQuery;
  /** The pages at positions, as `kind:id`, sorted. */
  readonly toPageIds: (positions: Iterable<number>) => readonly string[];
} {
  const built = makeSearchFiles(files);
  const { index } = built;
  const tokenizer = createTokenizer(index.thesaurus);
  const { postingsOf, terms } = importPostings(index.postings);
  const vocabulary = terms.filter((term) => !term.startsWith('@')).toSorted();
  const { understand } = createNameResolvers(index, vocabulary, tokenizer);
  const names = understand(createUnderstanding, { words: built.words });
  const clauses = createClauseBuilder(index, vocabulary, postingsOf, tokenizer);
  return {
    ...{ ...built, names, clauses, tokenizer },
    facetReader: createFacetReader(index, postingsOf),
    analyze: createQueryAnalyzer(index, names, clauses, tokenizer),
    toPageIds: (positions) => Array.from(positions, (position) => `${index.pages[position]?.kind}:${index.pages[position]?.id}`).toSorted(),
  };
}
