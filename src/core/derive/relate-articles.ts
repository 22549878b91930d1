import type { Article } from '../model/article.ts';
import type { ActorId } from '../schema/ids.ts';
import type { Refs } from '../model/refs.ts';
import { countBefore } from './count-before.ts';
import { byName, groupUnder } from './index-corpus.ts';

/** How many related articles each article keeps, and how many others are compared with it at most, so that the cost is linear. */
const limits = { related: 4, compared: 200 } as const;

/**
 * Gives each article the few others that share actors on the subject with it, the most closely related first; of those equally related, the
 * nearest in the order of `articles`. An actor that few articles name counts more (inverse document frequency: Spärck Jones 1972). Articles
 * come from the index of their actors, rarest actor first and nearest first, so that in a large corpus those that share only its commonest
 * actors, and lie far apart, are not compared.
 */
export function relateArticles(articles: readonly Article[], refs: Refs): readonly Article[] {
  const subjects = articles.map(({ actors }) => actors.filter(({ aside }) => !aside).map(({ ref }) => ref.id));
  const placesOf = groupUnder(subjects.keys(), (place) => subjects[place] ?? []);
  const reachOf = (id: ActorId): number => placesOf(id).length;
  const weigh = (id: ActorId): number => Math.log(1 + articles.length / reachOf(id));

  const relate = (place: number): Article['related'] => {
    const own = (subjects[place] ?? []).toSorted((a, b) => reachOf(a) - reachOf(b));
    const compared = new Set<number>();
    for (const id of own) for (const other of nearest(placesOf(id), place, limits.compared - compared.size)) compared.add(other);
    return [...compared]
      .map((other) => {
        const named = new Set(subjects[other]);
        const shared = own.filter((id) => named.has(id));
        return { other, shared, score: shared.reduce((sum, id) => sum + weigh(id), 0) };
      })
      .toSorted((a, b) => b.score - a.score || Math.abs(a.other - place) - Math.abs(b.other - place) || a.other - b.other)
      .slice(0, limits.related)
      .map(({ other, shared }) => ({
        article: refs.article((articles[other] as Article).id),
        shared: shared.map(refs.actor).toSorted((a, b) => reachOf(a.id) - reachOf(b.id) || byName(a, b)),
      }));
  };
  return articles.map((article, place) => ({ ...article, related: relate(place) }));
}

/** The numbers of an ascending list that are nearest to one in it, without it, at most `count` of them; of two as near, the lower first. */
function nearest(sorted: readonly number[], one: number, count: number): readonly number[] {
  let end = countBefore(sorted, (other) => other < one);
  let start = end;
  const found: number[] = [];
  while (found.length < count && (start > 0 || end < sorted.length - 1)) {
    const [before, after] = [sorted[start - 1] ?? -Infinity, sorted[end + 1] ?? Infinity];
    if (one - before <= after - one) {
      found.push(before);
      start -= 1;
    } else {
      found.push(after);
      end += 1;
    }
  }
  return found;
}
