import { formatCard, toActorCard, toArticleCard, toQuestionCard, toSiteCard, type Card } from '../core/layout/card-words.ts';
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

/** The card of a page or, if it has none, of the site: its address, and what it says. */
export async function findCard(page: string): Promise<{ readonly url: string; readonly words: string }> {
  const card = (await loadCards()).get(page);
  return card === undefined ? findCard(urls.home) : { url: urls.card(page), words: formatCard(card) };
}
