import MiniSearch from 'minisearch';
import { minisearchOptions } from './minisearch-options.ts';
import { showAnswers, type PeerResult } from './show-answers.ts';

const ready = fetch('/index.json')
  .then((response) => response.text())
  .then((json) => MiniSearch.loadJSON(json, minisearchOptions));

showAnswers(async (query) => {
  const index = await ready;
  // Each article once, by its best passage; without this the first ten passages would hide most articles.
  const articles = new Map<string, PeerResult>();
  for (const { id, title, shown } of index.search(query)) {
    const url = String(id);
    const article = url.split('#')[0] ?? url;
    if (!articles.has(article)) articles.set(article, { url, title: String(title), excerpt: String(shown) });
  }
  return [...articles.values()].slice(0, 10);
});
