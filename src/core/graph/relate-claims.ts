import type { Corpus } from '../content/corpus.ts';
import type { QuestionData } from '../content/schemas.ts';
import type { Claim, ClaimRef, Stance } from '../site-claims.ts';
import { urls } from '../urls.ts';
import type { References } from './references.ts';

type Position = QuestionData['positions'][number];

/** What stands beside a question answers it neither alike nor otherwise. */
const areAnswers = (a: Position, b: Position): boolean => a.side !== 'beside' && b.side !== 'beside';
const isAlike = (a: Position, b: Position): boolean =>
  areAnswers(a, b) && (a === b || (a.side === b.side && (a.side === 'yes' || a.side === 'no')));
const isOpposed = (a: Position, b: Position): boolean => (a.side === 'yes' && b.side === 'no') || (a.side === 'no' && b.side === 'yes');

/** The claims that give the answer opposed to that of a claim in a position; none differ from one that gives both. */
const findOpposed = (positions: readonly Position[], position: Position, claimId: string): readonly string[] => {
  const own = positions.filter((other) => isAlike(position, other)).flatMap(({ claims }) => claims);
  const against = positions.filter((other) => isOpposed(position, other)).flatMap(({ claims }) => claims);
  return against.includes(claimId) ? [] : against.filter((id) => !own.includes(id));
};

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
        const alike = new Set(positions.filter((other) => isAlike(position, other)).flatMap(({ claims: ids }) => ids));
        const others = positions
          .filter((other) => !isAlike(position, other) && areAnswers(position, other))
          .flatMap(({ claims: ids }) => ids);
        return position.claims.map((claimId) => {
          const opposed = findOpposed(positions, position, claimId);
          const otherwise = others.filter((id) => !alike.has(id) && !opposed.includes(id));
          return {
            claimId,
            stance: {
              question: refs.question(questionId),
              position,
              alike: toRefs([...alike].filter((id) => id !== claimId)),
              opposed: toRefs(opposed),
              otherwise: toRefs(otherwise),
            },
          };
        });
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

/** Ids of the claims that others contradict: by the opposed answer to a question, or by a denial. */
export function findContested({ articles, questions }: Pick<Corpus, 'articles' | 'questions'>): ReadonlySet<string> {
  const denials = articles.flatMap(({ data }) => data.claims.filter(({ denies = [] }) => denies.length > 0));
  const opposed = questions.flatMap(({ data: { positions } }) =>
    positions.flatMap((position) => position.claims.filter((id) => findOpposed(positions, position, id).length > 0)),
  );
  return new Set([...denials.flatMap(({ id, denies = [] }) => [id, ...denies]), ...opposed]);
}
