import type { SearchEngine } from '../../src/core/search/create-search.ts';
import type { IndexFile } from '../../src/core/search/index/index-file.ts';
import { fixture, type TestSite } from './fixture.ts';
import { readBuiltIndex } from '../../src/site/read-built-index.ts';

/** The index of a built site, and a search over it that runs the same code as the browser. */
export async function loadBuiltSearch({ dist }: TestSite = fixture): Promise<{
  readonly index: IndexFile;
  readonly search: SearchEngine['answer'];
}> {
  const { index, search } = await readBuiltIndex(dist);
  return { index, search: search.answer };
}
