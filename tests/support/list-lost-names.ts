import type { SearchEngine } from '../../src/core/search/create-search.ts';
import type { IndexFile } from '../../src/core/search/index/index-file.ts';

/** The names of an index whose search does not give each of their pages. */
export async function listLostNames({ names, pages }: IndexFile, search: SearchEngine['answer']): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [form, , positions] of names) {
    const { results } = await search(form);
    const found = new Set(results.map(({ url }) => url));
    for (const position of positions) {
      const page = pages[position];
      if (page !== undefined && !found.has(page.url)) lost.push(`${form} → ${page.url}`);
    }
  }
  return lost;
}
