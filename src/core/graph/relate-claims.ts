import type { Corpus } from '../content/corpus.ts';
import type { Claim, ClaimRef, Stance } from '../site.ts';
import { urls } from '../urls.ts';
import type { References } from './references.ts';

export type ClaimRelations = Pick<Claim, 'denies' | 'deniedBy' | 'stances' | 'events'>;
/** What joins a claim, by its id, to others. */
export type RelateClaim = (id: string) => ClaimRelations;

/** Joins claims by what they deny, by the questions on which they take positions and by the events that they tell of. */
export function relateClaims({ articles, questions, events }: Corpus, refs: References): RelateClaim {
  const claims = new Map(
    articles.flatMap((article) =>
      article.data.claims.map(({ id, text, hedge, speaker }): [string, ClaimRef] => [
        id,
        {
          id,
          url: urls.claim(article.id, id),
          text,
          hedge,
          speaker: speaker === 'author' ? undefined : refs.actor(speaker),
          article: refs.article(article.id),
        },
      ]),
    ),
  );
  const toRefs = (ids: Iterable<string>): ClaimRef[] => [...new Set(ids)].flatMap((id) => claims.get(id) ?? []);

  const denials = articles.flatMap(({ data }) => data.claims.map(({ id, denies = [] }) => ({ id, denies })));
  const deniedOf = new Map(denials.map(({ id, denies }) => [id, toRefs(denies)]));
  const deniersOf = Map.groupBy(
    denials.flatMap(({ id, denies }) => denies.map((denied) => ({ id, denied }))),
    ({ denied }) => denied,
  );
  const stancesOf = Map.groupBy(
    questions.flatMap(({ id: questionId, data: { positions } }) =>
      positions.flatMap((position): { readonly claimId: string; readonly stance: Stance }[] => {
        const alike = new Set(position.claims);
        const otherwise = positions.flatMap((other) => other.claims).filter((id) => !alike.has(id));
        return position.claims.map((claimId) => ({
          claimId,
          stance: {
            question: refs.question(questionId),
            position,
            alike: toRefs(position.claims.filter((id) => id !== claimId)),
            otherwise: toRefs(otherwise),
          },
        }));
      }),
    ),
    ({ claimId }) => claimId,
  );
  const eventsOf = Map.groupBy(
    events.flatMap(({ id, data }) => data.claims.map((claimId) => ({ id, claimId }))),
    ({ claimId }) => claimId,
  );

  return (id) => ({
    denies: deniedOf.get(id) ?? [],
    deniedBy: toRefs((deniersOf.get(id) ?? []).map((denier) => denier.id)),
    stances: (stancesOf.get(id) ?? []).map(({ stance }) => stance),
    events: (eventsOf.get(id) ?? []).map((event) => refs.event(event.id)),
  });
}

/** Ids of the claims that others contradict: by another position on a question that sets them against one another, or by a denial. */
export function findContested({ articles, questions }: Pick<Corpus, 'articles' | 'questions'>): ReadonlySet<string> {
  const denials = articles.flatMap(({ data }) => data.claims.filter(({ denies = [] }) => denies.length > 0));
  const opposed = questions.filter(({ data }) => data.kind === 'contradiction' && data.positions.length > 1);
  return new Set([
    ...denials.flatMap(({ id, denies = [] }) => [id, ...denies]),
    ...opposed.flatMap(({ data }) => data.positions.flatMap(({ claims }) => claims)),
  ]);
}
