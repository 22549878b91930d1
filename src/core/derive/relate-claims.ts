import type { Claim, QuestionRelation } from '../model/claim.ts';
import type { ClaimRef, Refs } from '../model/refs.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ClaimId } from '../schema/ids.ts';
import type { QuestionData } from '../schema/question.ts';
import { claimAnchor, withAnchor } from '../urls.ts';
import { compareNearness, couldKnow, indexTimes, type ClaimTimes } from '../model/claim-times.ts';

type Position = QuestionData['positions'][number];

/** Positions of side `related` do not answer the question, so they neither agree nor differ. */
const areAnswers = (a: Position, b: Position): boolean => a.side !== 'related' && b.side !== 'related';
const doAgree = (a: Position, b: Position): boolean =>
  areAnswers(a, b) && (a === b || (a.side === b.side && (a.side === 'yes' || a.side === 'no')));
/** Only yes and no are opposed: decisions.md#d17. */
const areOpposed = (a: Position, b: Position): boolean => (a.side === 'yes' && b.side === 'no') || (a.side === 'no' && b.side === 'yes');

/**
 * The claims that give the answer opposed to a claim's position, and of them those that can mean the same thing: none was made before what
 * the other is about could have happened (decisions.md#d17). Both are empty for a claim that gives both answers.
 */
const findOpposing = (positions: readonly Position[], position: Position, claimId: ClaimId, times: ClaimTimes) => {
  const own = positions.filter((other) => doAgree(position, other)).flatMap(({ claims }) => claims);
  const against = positions.filter((other) => areOpposed(position, other)).flatMap(({ claims }) => claims);
  const opposed = against.includes(claimId) ? [] : against.filter((id) => !own.includes(id));
  return { opposed, opposing: opposed.filter((id) => couldKnow(times, claimId, id) && couldKnow(times, id, claimId)) };
};

/** Turns ids of claims into references, without repeats; unknown ids are left out. */
type ToClaimRefs = (ids: Iterable<ClaimId>) => readonly ClaimRef[];

export type ClaimRelations = Pick<Claim, 'denies' | 'deniedBy' | 'questionRelations' | 'rivals' | 'events'>;
/** How a claim relates to others, by its id. */
export type RelateClaim = (id: ClaimId) => ClaimRelations;

/** Relates claims by what they deny, the questions on which they take positions, and the events that they tell of. */
export function relateClaims({ articles, questions, events }: Corpus, refs: Refs): RelateClaim {
  const times = indexTimes(articles);
  const toRefs = createClaimRefs(articles, refs, times);
  const denials = articles.flatMap(({ data }) => data.claims.map(({ id, denies = [] }) => ({ id, denies })));
  const deniedBy = Map.groupBy(
    denials.flatMap(({ id, denies }) => denies.map((denied) => ({ id, denied }))),
    ({ denied }) => denied,
  );
  const denies = new Map(denials.map((denial) => [denial.id, toRefs(denial.denies)]));
  const questionRelations = Map.groupBy(
    questions.flatMap((question) => relateOnQuestion(question, toRefs, refs, times)),
    ({ claimId }) => claimId,
  );
  const eventsOf = Map.groupBy(
    events.flatMap(({ id, data }) => data.claims.map((claimId) => ({ id, claimId }))),
    ({ claimId }) => claimId,
  );
  return (id) => {
    const denied = denies.get(id) ?? [];
    const deniers = toRefs((deniedBy.get(id) ?? []).map((denier) => denier.id));
    const relations = (questionRelations.get(id) ?? []).map(({ relation }) => relation);
    const byNearness = (a: ClaimRef, b: ClaimRef): number => compareNearness(times, id, a.id, b.id);
    const opposing = relations.flatMap((relation) => relation.opposing);
    return {
      denies: denied,
      deniedBy: deniers,
      questionRelations: relations,
      rivals: [...new Set([denied, deniers, opposing].flatMap((refs) => refs.toSorted(byNearness)))],
      events: (eventsOf.get(id) ?? []).map((event) => refs.event(event.id)),
    };
  };
}

function createClaimRefs(articles: Corpus['articles'], refs: Refs, times: ClaimTimes): ToClaimRefs {
  const claims = new Map(
    articles.flatMap((file) =>
      file.data.claims.map(({ id, text, hedge, speaker }): [ClaimId, ClaimRef] => {
        const by = speaker === 'author' ? undefined : refs.actor(speaker);
        const article = refs.article(file.id);
        const said = times.get(id)?.said ?? file.data.date;
        return [id, { id, url: withAnchor(article.url, claimAnchor(id)), text, hedge, speaker: by, said, article }];
      }),
    ),
  );
  return (ids) => [...new Set(ids)].flatMap((id) => claims.get(id) ?? []);
}

/** Every position that a claim takes on one question, with how the other claims there relate to it. */
const relateOnQuestion = (
  { id, data: { positions } }: Corpus['questions'][number],
  toRefs: ToClaimRefs,
  refs: Refs,
  times: ClaimTimes,
): readonly { readonly claimId: ClaimId; readonly relation: QuestionRelation }[] =>
  positions.flatMap((position) => {
    const agreeing = new Set(positions.filter((other) => doAgree(position, other)).flatMap(({ claims }) => claims));
    const others = positions.filter((other) => !doAgree(position, other) && areAnswers(position, other)).flatMap(({ claims }) => claims);
    return position.claims.map((claimId) => {
      const { opposed, opposing } = findOpposing(positions, position, claimId, times);
      const relation = {
        question: refs.question(id),
        position,
        agreeing: toRefs([...agreeing].filter((other) => other !== claimId)),
        opposing: toRefs(opposing),
        other: toRefs(others.filter((other) => !agreeing.has(other) && !opposed.includes(other))),
      };
      return { claimId, relation };
    });
  });

/** Ids of the claims that others contradict: by the opposed answer to a question, or by a denial (decisions.md#d15). */
export function findContested({ articles, questions }: Pick<Corpus, 'articles' | 'questions'>): ReadonlySet<ClaimId> {
  const times = indexTimes(articles);
  const denials = articles.flatMap(({ data }) => data.claims.filter(({ denies = [] }) => denies.length > 0));
  const opposed = questions.flatMap(({ data: { positions } }) =>
    positions.flatMap((position) => position.claims.filter((id) => findOpposing(positions, position, id, times).opposing.length > 0)),
  );
  return new Set([...denials.flatMap(({ id, denies = [] }) => [id, ...denies]), ...opposed]);
}
