import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Engine } from './engine.ts';
import { toDocuments, toWholeDocument } from './list-documents.ts';
import { minisearchOptions } from './minisearch-options.ts';
import { writeSearchPage } from './write-search-page.ts';

/** Above so many articles it indexes them whole: the index of their passages would not fit in the memory of a phone. */
const mostWithPassages = 1000;

/** MiniSearch over passages, claims and notes, each with the title of its article. */
export const minisearch: Engine = {
  name: 'MiniSearch',
  path: '/',
  index: ['index.json'],
  writePage: (folder) =>
    writeSearchPage(folder, 'minisearch', {
      minisearch: 'tests/bench/browser/node_modules/minisearch/dist/es/index.js',
      'minisearch-options': 'tests/bench/browser/engines/minisearch-options.ts',
    }),
  writeIndex: async ({ articles }, folder) => {
    const index = new MiniSearch(minisearchOptions);
    for (const article of articles) index.addAll(articles.length > mostWithPassages ? [toWholeDocument(article)] : toDocuments(article));
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    return Promise.resolve();
  },
};
