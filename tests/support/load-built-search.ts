import type { SearchEngine } from '../../src/core/search/create-search.ts';
import { openIndex, type SearchIndex } from '../../src/core/search/index/search-index.ts';
import { fixture, type TestSite } from './fixture.ts';
import { readBuiltIndex } from '../../src/site/read-built-index.ts';

/** The index of a built site with all its names and pages, and a search over it that runs the same code as the browser and looks at all articles. */
export async function loadBuiltSearch({ dist }: TestSite = fixture): Promise<{
  readonly index: SearchIndex;
  readonly search: SearchEngine['answer'];
}> {
  const { manifest, load, search } = await readBuiltIndex(dist);
  const index = openIndex(manifest, load);
  await index.settle(() => [index.allForms(), index.allPages()]);
  return { index, search: (query, options) => search.answer(query, { articles: Infinity, ...options }) };
}
