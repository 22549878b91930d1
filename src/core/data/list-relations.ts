import type { z } from 'zod';
import type { Claim } from '../model/claim.ts';
import { toRelationAnchor, toVerb, type Relation as ActorRelation } from '../model/relation.ts';
import type { Site } from '../model/site.ts';
import { rootUrls, withAnchor } from '../urls.ts';
import type { relationRecord } from './record-schemas.ts';

/** A relation as its record has it; its address is still one on the site. */
type Relation = z.output<typeof relationRecord>;
type End = readonly [kind: Relation['fromKind'], id: string];

const createRelation = (
  relation: Relation['relation'],
  [fromKind, fromId]: End,
  [toKind, toId]: End,
  {
    address,
    words,
    basis,
    questionId = null,
    positionId = null,
    speakerId = null,
    count = null,
    kind = null,
    status = null,
    claimIds = [],
  }: Pick<Relation, 'address' | 'words' | 'basis'> & Partial<Relation>,
): Relation => ({
  // No id has two hyphens beside one another.
  id: [relation, fromId, toId, questionId, positionId, kind].filter((part) => part !== null).join('--'),
  address,
  relation,
  words,
  ...{ kind, status, fromKind, fromId, toKind, toId, questionId, positionId, speakerId, basis, count, claimIds },
});

/**
 * Lists how the claims of a site relate to other claims, to questions and to events, and how actors are joined: only what the content states,
 * what the editors judge, and what is counted. Opposed answers stand once for two claims.
 */
export function* listRelations({
  claims,
  actors,
  pairs,
  relations,
}: Pick<Site, 'claims' | 'actors' | 'pairs' | 'relations'>): Generator<Relation> {
  const places = new Map(claims.map((claim, place) => [claim.id, { claim, place }]));
  /** True for the one of two claims that lists the other; when both do, for the one that stands first. */
  const isFirst = (claim: Claim, otherId: Claim['id'], questionId: string): boolean => {
    const other = places.get(otherId);
    const isMutual = other?.claim.questionRelations.some(
      ({ question, opposing }) => question.id === questionId && opposing.some(({ id }) => id === claim.id),
    );
    return isMutual !== true || (places.get(claim.id)?.place ?? 0) < (other?.place ?? 0);
  };
  for (const claim of claims) yield* relateClaim(claim, isFirst);
  for (const { id, url, parent } of actors)
    if (parent !== undefined)
      yield createRelation('part-of', ['actor', id], ['actor', parent.id], { address: url, words: 'is part of', basis: 'recorded' });
  const placed = new Map(pairs.flatMap((pair) => pair.relations.map((one) => [one, withAnchor(pair.url, toRelationAnchor(one))])));
  for (const relation of relations) yield relateActors(relation, placed.get(relation) ?? relation.from.url);
  for (const {
    url,
    actors: [first, second],
    claimCount: count,
  } of pairs)
    yield createRelation('named-with', ['actor', first.id], ['actor', second.id], {
      ...{ address: url, words: 'is named in the same claims or passages as', basis: 'counted', count },
    });
}

const relateActors = (relation: ActorRelation, address: string): Relation => {
  const { from, to, kind, status, claims } = relation;
  return createRelation('stands-to', ['actor', from.id], ['actor', to.id], {
    ...{ address, words: toVerb(kind, from), basis: 'said', kind: kind.id, status },
    ...{ count: claims.length, claimIds: claims.map(({ id }) => id) },
  });
};

function* relateClaim(claim: Claim, isFirst: (claim: Claim, otherId: Claim['id'], questionId: string) => boolean): Generator<Relation> {
  const from: End = ['claim', claim.id];
  const address = claim.article.url + rootUrls.claimEntry(claim.id);
  const speakerId = claim.speaker?.id ?? 'author';
  for (const { id } of claim.denies)
    yield createRelation('denies', from, ['claim', id], { address, words: 'denies', basis: 'said', speakerId });
  const opposed = new Set<string>();
  for (const { question, position, opposing } of claim.questionRelations) {
    const isAnswer = position.side !== 'related';
    yield createRelation(isAnswer ? 'answers' : 'related', from, ['question', question.id], {
      ...{
        address,
        words: isAnswer ? 'answers' : 'is related to, and does not answer',
        basis: 'judged',
        speakerId,
        positionId: position.id,
      },
    });
    for (const { id } of opposing) {
      if (opposed.has(`${id} ${question.id}`) || !isFirst(claim, id, question.id)) continue;
      opposed.add(`${id} ${question.id}`);
      yield createRelation('opposed', from, ['claim', id], {
        ...{ address, words: 'gives the opposed answer to the same question as', basis: 'judged', questionId: question.id },
      });
    }
  }
  for (const { id } of claim.events)
    yield createRelation('tells-of', from, ['event', id], { address, words: 'tells of', basis: 'judged', speakerId });
}
