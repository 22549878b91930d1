import { rankClaims } from '../model/digest.ts';
import type { BriefClaim, BriefSubject } from './subject.ts';

/** A claim or, of a contested one that nothing picked before contradicts, it and what contradicts it; and the question that they stand under. */
export interface Picked<Claim extends BriefClaim> {
  readonly claims: readonly Claim[];
  readonly questionId: string | undefined;
}

type Relation = BriefClaim['questionRelations'][number];

const isOpposed = (a: Relation, b: Relation): boolean =>
  a.question.id === b.question.id && [a.position.side, b.position.side].toSorted().join(' ') === 'no yes';

/** The question on which claims are opposed or, without one, the first that the first of them answers. */
function findQuestion([first, rival]: readonly BriefClaim[], known: ReadonlySet<string>): string | undefined {
  const own = first?.questionRelations.filter(({ question }) => known.has(question.id)) ?? [];
  const opposed = own.find((one) => rival?.questionRelations.some((other) => isOpposed(one, other)));
  return (opposed ?? own[0])?.question.id;
}

/**
 * Puts claims in the order in which a brief takes them: as digests do, but each contested one with a claim that contradicts it, so that no
 * side is cut off alone, and of each question the first before the second of any.
 */
export function orderClaims<Claim extends BriefClaim>({
  claims,
  questions,
}: Pick<BriefSubject<Claim>, 'claims' | 'questions'>): readonly Picked<Claim>[] {
  const known = new Set(questions.map(({ id }) => id));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const taken = new Set<Claim>();
  const picked = rankClaims(claims).flatMap((claim) => {
    if (taken.has(claim)) return [];
    const rivals = claim.rivals.flatMap(({ id }) => byId.get(id) ?? []);
    const rival = rivals.some((one) => taken.has(one)) ? undefined : rivals.find((one) => one !== claim);
    const own = rival === undefined ? [claim] : [claim, rival];
    for (const one of own) taken.add(one);
    return [{ claims: own, questionId: findQuestion(own, known) }];
  });
  const rounds = new Map<string | undefined, number>();
  return picked
    .map((one) => {
      const round = rounds.get(one.questionId) ?? 0;
      rounds.set(one.questionId, round + 1);
      return { one, round };
    })
    .toSorted((a, b) => a.round - b.round)
    .map(({ one }) => one);
}

/** The first of what is picked, of about so many claims. */
export function takePicked<Claim extends BriefClaim>(picked: readonly Picked<Claim>[], count: number): readonly Picked<Claim>[] {
  let left = count;
  const end = picked.findIndex(({ claims }) => {
    if (left <= 0) return true;
    left -= claims.length;
    return false;
  });
  return end < 0 ? picked : picked.slice(0, end);
}
