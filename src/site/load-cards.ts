import { formatCard, toActorCard, toArticleCard, toQuestionCard, toSiteCard, type Card } from '../core/layout/card-words.ts';
import type { PageCard } from './load-frame.ts';
import { memoizePerSite } from './memoize-per-site.ts';
import { urls } from './urls.ts';

/** The cards by the address of the page that each stands for. That of the home page stands for the site. */
export const loadCards = memoizePerSite(
  ({ settings, articles, questions, actors }): ReadonlyMap<string, Card> =>
    new Map([
      [urls.home, toSiteCard(settings)],
      ...articles.map((article) => [article.url, toArticleCard(article, settings)] as const),
      ...questions.map((question) => [question.url, toQuestionCard(question, settings)] as const),
      ...actors.map((actor) => [actor.url, toActorCard(actor, settings)] as const),
    ]),
);

/** Looks up the card of a page by its address; undefined when it has none of its own. */
export async function loadCardOf(): Promise<(page: string | undefined) => PageCard | undefined> {
  const cards = await loadCards();
  return (page = '') => {
    const card = cards.get(page);
    return card && { url: urls.card(page), words: formatCard(card) };
  };
}
