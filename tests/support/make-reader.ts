import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import type { SearchFiles } from '../../src/core/search/build-index.ts';
import type { IndexFile } from '../../src/core/search/index-file.ts';
import { importPostings } from '../../src/core/search/postings.ts';
import { createQueryReader, type Reading } from '../../src/core/search/read-query.ts';
import { createNameResolver, type NameResolver } from '../../src/core/search/resolve-names.ts';
import { createTraitReader, type TraitReader } from '../../src/core/search/traits.ts';
import { createQueryWeigher, type QueryWeigher } from '../../src/core/search/weigh-query.ts';
import { makeSearchFiles } from './make-search.ts';

/** The parts that a search is made of, over content, put together as `createSearch` does. */
export function makeReader(files: readonly ContentFile[]): SearchFiles & {
  readonly names: NameResolver;
  readonly weigher: QueryWeigher;
  readonly traits: TraitReader;
  readonly read: (query: string) => Reading;
  /** The ids of pages by their positions. */
  readonly toPageIds: (positions: Iterable<number>) => readonly string[];
} {
  const built = makeSearchFiles(files);
  const { index } = built;
  const { hitsOf, terms } = importPostings(index.postings);
  const vocabulary = terms.filter((term) => !term.startsWith('@')).toSorted();
  const names = createNameResolver(index, { terms: vocabulary, words: built.words.words });
  const weigher = createQueryWeigher(index, vocabulary, hitsOf);
  const toPageId = (position: number): string => toId(index, position);
  return {
    ...{ ...built, names, weigher },
    traits: createTraitReader(index, hitsOf),
    read: createQueryReader(index, names, weigher),
    toPageIds: (positions) => Array.from(positions, toPageId).toSorted(),
  };
}

const toId = ({ pages }: IndexFile, position: number): string => `${pages[position]?.kind}:${pages[position]?.id}`;
