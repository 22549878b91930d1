import type { SearchEngine } from '../../src/core/search/create-search.ts';
import type { SearchIndex } from '../../src/core/search/index/search-index.ts';

/** The names of an index whose search does not give each of their pages. */
export async function listLostNames({ allForms, pageAt }: SearchIndex, search: SearchEngine['answer']): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { form, type, pages } of allForms()) {
    if (type === 'unrelated') continue;
    const { results } = await search(form);
    const found = new Set(results.map(({ url }) => url));
    for (const position of pages) {
      const page = pageAt(position);
      if (page !== undefined && !found.has(page.url)) lost.push(`${form} → ${page.url}`);
    }
  }
  return lost;
}
