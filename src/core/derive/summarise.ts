import { formatCount } from '../model/labels.ts';
import type { Claim } from '../model/claim.ts';
import type { Site } from '../model/site.ts';

const tally = (claims: readonly Claim[], toKey: (claim: Claim) => string): string =>
  [...Map.groupBy(claims, toKey)]
    .map(([key, { length }]) => [key, length] as const)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

/** A summary of the content in lines for a terminal: counts of everything, and of claims by article, kind and hedge. */
export function summarise({ articles, claims, questions, events, pairs, actors, countries, places, sources }: Site): string {
  const positions = questions.flatMap((question) => question.positions);
  const across = questions.filter((question) => question.articles.length > 1);
  const notes = articles.flatMap((article) => article.notes);
  return [
    [
      formatCount(articles.length, 'article'),
      formatCount(claims.length, 'claim'),
      formatCount(notes.length, 'editor’s note'),
      formatCount(actors.length, 'actor'),
      formatCount(countries.length, 'country', 'countries'),
      formatCount(places.length, 'place'),
      formatCount(sources.length, 'source'),
    ].join(', '),
    `Claims by article: ${tally(claims, ({ article }) => article.id)}`,
    `Claims by kind: ${tally(claims, ({ data }) => data.kind)}`,
    `Claims by hedge: ${tally(claims, ({ data }) => data.hedge)}`,
    `${formatCount(questions.length, 'question')} with ${formatCount(positions.length, 'position')}, ${across.length} across articles: ${questions.map(({ id, positions: own, articles: of }) => `${id} ${own.length}/${of.length}`).join(', ')} (positions/articles)`,
    `${formatCount(events.length, 'event')}, ${events.filter(({ accounts }) => accounts.length > 1).length} of them told more than once`,
    `${formatCount(pairs.length, 'pair')} of actors with a page`,
  ].join('\n');
}
