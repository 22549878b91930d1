import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { realFiles } from '../../../support/read-dist.ts';
import { writeSearchPage } from './write-search-page.ts';

const failOn = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Writes a folder with Pagefind’s index of the built article pages, each from its `<article>`, and a page that searches it. */
export async function buildPagefind(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ rootSelector: 'article' });
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  const articles = realFiles.pages().filter(({ url }) => /^\/articles\/[^/]+\/$/.test(url));
  for (const { url, html } of articles) {
    const { errors, file } = await index.addHTMLFile({ url, content: html });
    failOn(errors);
    if (file.uniqueWords < 100) throw new Error(`Pagefind found no text in ${url}`);
  }
  failOn((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
  await close();
  writeSearchPage(folder, 'pagefind');
}
