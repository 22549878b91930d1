import type { Claim, QuestionRelation } from '../model/claim.ts';
import type { ClaimRef, Refs } from '../model/refs.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ClaimId } from '../schema/ids.ts';
import { claimAnchor, withAnchor } from '../urls.ts';
import { formatSide } from '../model/labels.ts';
import { compareNearness, indexTimes, type ClaimTimes } from '../model/claim-times.ts';
import { comparePosition } from './compare-positions.ts';

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
  { id, data: { positions, sides } }: Corpus['questions'][number],
  toRefs: ToClaimRefs,
  refs: Refs,
  times: ClaimTimes,
): readonly { readonly claimId: ClaimId; readonly relation: QuestionRelation }[] =>
  positions.flatMap((position) => {
    const compare = comparePosition(positions, position, times);
    const { side, text } = position;
    // Several positions between opposed sides need not be the same answer.
    const isAnyBetween = side === 'between' && positions.some((other) => other !== position && other.side === side);
    const answer = side === undefined || isAnyBetween ? text : formatSide(side, sides);
    return position.claims.map((claimId) => {
      const { agreeing, opposing, other, cut } = compare(claimId);
      const related = { agreeing: toRefs(agreeing), opposing: toRefs(opposing), other: toRefs(other) };
      return { claimId, relation: { question: refs.question(id), position, answer, ...related, cut } };
    });
  });

/** Ids of the claims that others contradict: by the opposed answer to a question, or by a denial (decisions.md#d15). */
export function findContested({ articles, questions }: Pick<Corpus, 'articles' | 'questions'>): ReadonlySet<ClaimId> {
  const times = indexTimes(articles);
  const denials = articles.flatMap(({ data }) => data.claims.filter(({ denies = [] }) => denies.length > 0));
  const opposed = questions.flatMap(({ data: { positions } }) =>
    positions.flatMap((position) => {
      const compare = comparePosition(positions, position, times);
      return position.claims.filter((id) => compare(id).opposing.length > 0);
    }),
  );
  return new Set([...denials.flatMap(({ id, denies = [] }) => [id, ...denies]), ...opposed]);
}
