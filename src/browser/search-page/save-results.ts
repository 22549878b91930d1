import type { SearchResult } from '../../core/search/answer/build-results.ts';
import { saveRecords } from '../save/save-records.ts';
import type { SavedFormat } from '../save/watch-saving.ts';
import { openSearch } from '../search/open-search.ts';

/** In so many articles results are looked for: each is loaded. */
const maxArticles = 300;

const toRecord = ({ kind, id, title, url, language, summary, article, articleTitle, passage, excerpt }: SearchResult) => ({
  ...{ kind, id, title, address: new URL(url, location.href).href },
  language: language?.lang ?? document.documentElement.lang,
  summary: summary ?? null,
  excerpt: excerpt?.map(({ text }) => text).join('') ?? null,
  ...{ articleId: article ?? null, articleTitle: articleTitle ?? null, passage: passage ?? null },
});

/** Saves what a query finds, also what has not been shown yet, but for the pages that only the passages name. Rejects when the search does. */
export async function saveResults(query: string, format: SavedFormat): Promise<void> {
  const { results } = await (await openSearch()).answer(query, { articles: maxArticles });
  saveRecords(['search', query], format, results.filter(({ isMentioned }) => isMentioned !== true).map(toRecord));
}
