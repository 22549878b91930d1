import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { TextFile } from '../../../../src/core/search/index/index-file.ts';
import { loadBuiltSearch } from '../../../support/load-built-search.ts';
import { real } from '../../../support/fixture.ts';
import { realFiles } from '../../../support/read-dist.ts';
import { minisearchOptions } from './minisearch-options.ts';
import { writeSearchPage } from './write-search-page.ts';

/** Writes a folder with MiniSearch’s index of the built site’s passages and claims, and a page that searches it. */
export async function buildMinisearch(folder: string): Promise<void> {
  const { index: built } = await loadBuiltSearch(real);
  const documents = built.articles.flatMap(({ title, text }) =>
    (JSON.parse(realFiles.read(`/search/data/${text}`)) as TextFile).documents.map(({ url, label, text: body }) => ({
      id: url,
      title,
      label,
      text: body,
    })),
  );
  const index = new MiniSearch(minisearchOptions);
  index.addAll(documents);
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeSearchPage(folder, 'minisearch', {
    minisearch: 'tests/bench/browser/node_modules/minisearch/dist/es/index.js',
    'minisearch-options': 'tests/bench/browser/peers/minisearch-options.ts',
  });
}
