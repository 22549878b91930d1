import { groupUnder } from '../core/derive/index-corpus.ts';
import type { Compared } from '../core/model/comparison.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** Each two articles that have a page beside one another, with all that it shows. */
export const loadCompared = memoizePerSite(({ articles, questions, events, comparisons }): readonly Compared[] => {
  const claimsOf = new Map(articles.map(({ id, claims }) => [id, claims]));
  const known = new Map(questions.map((question) => [question.id, question]));
  const eventsOf = groupUnder(events, ({ accounts }) => [...new Set(accounts.map(({ article }) => article.id))]);
  return comparisons.map(({ articles: [a, b], questions: shared }) => ({
    articles: [
      { ref: a, claims: claimsOf.get(a.id) ?? [] },
      { ref: b, claims: claimsOf.get(b.id) ?? [] },
    ],
    questions: shared.flatMap((id) => known.get(id) ?? []),
    events: eventsOf(a.id).filter((event) => eventsOf(b.id).includes(event)),
  }));
});

/** A look-up of the comparisons of an article, by its id, those that share most first. */
export const loadComparisonsOf = memoizePerSite(({ comparisons }) =>
  groupUnder(comparisons, ({ articles }) => articles.map(({ id }) => id)),
);

/** A look-up of the comparisons that show a question, by its id. */
export const loadComparisonsOn = memoizePerSite(({ comparisons }) => groupUnder(comparisons, ({ questions }) => questions));
