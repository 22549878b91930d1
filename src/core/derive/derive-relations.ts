import type { Claim } from '../model/claim.ts';
import { denial, findKind, type Kinds, type RelationKind } from '../model/kinds.ts';
import type { Relation, RelationStatus } from '../model/relation.ts';
import type { Refs } from '../model/refs.ts';
import type { ActorId } from '../schema/ids.ts';

/** A relation while its claims are gathered. */
interface Gathered {
  readonly kind: RelationKind;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly said: Set<Claim>;
  readonly contradicted: Set<Claim>;
}
type Tie = Pick<Gathered, 'kind' | 'from' | 'to'>;

/** A mutual relation is one, in whichever order a claim has the two. */
const toTie = (kind: RelationKind, a: ActorId, b: ActorId): Tie =>
  kind.mutual && b < a ? { kind, from: b, to: a } : { kind, from: a, to: b };
const toKey = ({ kind, from, to }: Tie): string => `${from} ${kind.id} ${to}`;

/** The relations that a claim files, each of `from` to each of `to`. */
const listFiled = (claim: Claim, kinds: Kinds['relations']): readonly (Tie & { readonly isSaid: boolean })[] =>
  claim.data.relation.flatMap(({ from, kind, to, not = false }) =>
    from.flatMap((a) => to.map((b) => ({ ...toTie(findKind(kinds, kind), a, b), isSaid: !not && claim.data.hedge !== 'denies' }))),
  );

/**
 * What claims on the subject say of how actors stand to one another (decisions.md#d83), those with most claims first. A denial denies
 * the relations that it files, and no other. That one speaker denies what another claims is a relation of the two as well.
 *
 * @param all All claims, in the order that the claims of each relation keep.
 */
export function deriveRelations(all: readonly Claim[], kinds: Kinds['relations'], refs: Pick<Refs, 'actor'>): readonly Relation[] {
  const claims = all.filter(({ passage }) => !passage.aside);
  const known = new Set(claims.map(({ id }) => id));
  const order = new Map(claims.map((claim, place) => [claim, place]));
  const found = new Map<string, Gathered>();
  const gather = (tie: Tie): Gathered => {
    const key = toKey(tie);
    const gathered = found.get(key) ?? { ...tie, said: new Set(), contradicted: new Set() };
    found.set(key, gathered);
    return gathered;
  };
  for (const claim of claims) {
    for (const tie of listFiled(claim, kinds)) gather(tie)[tie.isSaid ? 'said' : 'contradicted'].add(claim);
    for (const { id, speaker } of claim.denies) {
      if (!known.has(id)) continue;
      if (claim.speaker !== undefined && speaker !== undefined && claim.speaker.id !== speaker.id)
        gather({ kind: denial, from: claim.speaker.id, to: speaker.id }).said.add(claim);
    }
  }
  const inOrder = (some: Iterable<Claim>): readonly Claim[] => [...some].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return Array.from(found.values(), ({ kind, from, to, said, contradicted }): Relation => ({
    ...{ kind, from: refs.actor(from), to: refs.actor(to), status: toStatus(said, contradicted) },
    claims: inOrder(new Set([...said, ...contradicted])),
    contradictions: inOrder(contradicted),
  })).toSorted((a, b) => b.claims.length - a.claims.length || (toOrder(a) < toOrder(b) ? -1 : 1));
}

const toOrder = ({ kind, from, to }: Relation): string => toKey({ kind, from: from.id, to: to.id });

function toStatus(said: ReadonlySet<Claim>, contradicted: ReadonlySet<Claim>): RelationStatus {
  if (contradicted.size > 0) return 'denied';
  return [...said].every(({ data }) => data.hedge === 'alleges' || data.hedge === 'predicts') ? 'alleged' : 'stated';
}
