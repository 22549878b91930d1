import type { ActorRef } from '../model/refs.ts';
import type { Article } from '../model/article.ts';
import { byName } from './index-corpus.ts';
import type { Refs } from '../model/refs.ts';

/**
 * Gives each article the others that share actors on the subject with it, the most closely related first. An actor that few articles name
 * counts more (inverse document frequency).
 */
export function relateArticles(articles: readonly Article[], refs: Refs): readonly Article[] {
  const subjects = new Map(articles.map(({ id, actors }) => [id, new Set(actors.filter(({ aside }) => !aside).map(({ ref }) => ref.id))]));
  const reach = new Map<string, number>();
  for (const ids of subjects.values()) for (const id of ids) reach.set(id, (reach.get(id) ?? 0) + 1);
  const reachOf = ({ id }: ActorRef): number => reach.get(id) ?? 1;
  const toScore = (shared: readonly ActorRef[]): number =>
    shared.reduce((sum, actor) => sum + Math.log(1 + articles.length / reachOf(actor)), 0);

  const relate = ({ id }: Article): Article['related'] => {
    const own = subjects.get(id) ?? new Set();
    return articles
      .filter((other) => other.id !== id)
      .map((other) => {
        const shared = [...(subjects.get(other.id) ?? [])].filter((actor) => own.has(actor)).map(refs.actor);
        return { article: refs.article(other.id), shared: shared.toSorted((a, b) => reachOf(a) - reachOf(b) || byName(a, b)) };
      })
      .filter(({ shared }) => shared.length > 0)
      .toSorted((a, b) => toScore(b.shared) - toScore(a.shared));
  };
  return articles.map((article) => ({ ...article, related: relate(article) }));
}
