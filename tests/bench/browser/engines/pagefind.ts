import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Engine } from './engine.ts';
import { toHtml } from './list-documents.ts';
import { writeSearchPage } from './write-search-page.ts';

const failOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Pagefind over pages of the articles. */
export const pagefind: Engine = {
  name: 'Pagefind',
  path: '/',
  index: ['pagefind'],
  writePage: (folder) => writeSearchPage(folder, 'pagefind'),
  writeIndex: async ({ articles }, folder) => {
    const { index, errors } = await createIndex({ rootSelector: 'article' });
    failOn(errors);
    if (index === undefined) throw new Error('Pagefind made no index.');
    for (const article of articles) {
      const { errors, file } = await index.addHTMLFile({ url: article.url, content: toHtml(article) });
      failOn(errors);
      if (file.uniqueWords < 100) throw new Error(`Pagefind found no text in ${article.url}`);
    }
    failOn((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    await close();
  },
};
