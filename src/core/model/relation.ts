import type { Claim } from './claim.ts';
import type { RelationKind } from './kinds.ts';
import { withAnchor } from '../urls.ts';
import { formatCount } from './labels.ts';
import type { RelationEntry } from './list.ts';
import type { ActorRef } from './refs.ts';

/** What claims say of how one actor stands to another (decisions.md#d83). */
export interface Relation {
  readonly kind: RelationKind;
  /** Of a mutual relation the one whose id comes first. */
  readonly from: ActorRef;
  readonly to: ActorRef;
  readonly status: RelationStatus;
  /** The claims that say it or contradict it, in the order of all claims. */
  readonly claims: readonly Claim[];
  /** Those of them that contradict it. */
  readonly contradictions: readonly Claim[];
}

/** `denied` when any claim contradicts it; `alleged` when nobody says it more firmly than that, or only predicts it; else `stated`. */
export const relationStatuses = ['stated', 'alleged', 'denied'] as const;
export type RelationStatus = (typeof relationStatuses)[number];

/** What an actor does, as a verb: “shelters”. */
export const toVerb = (kind: RelationKind, { plural }: Pick<ActorRef, 'plural'>): string => (plural ? kind.many : kind.one);

/** A relation as a sentence without its end: “Afghan Taliban shelter TTP”. */
export const formatRelation = (relation: Relation): string =>
  `${relation.from.name} ${toVerb(relation.kind, relation.from)} ${relation.to.name}`;

/** How firmly claims say that a relation is so, in words; undefined when one states it and none contradicts it. */
export function formatStatus({ status, claims }: Pick<Relation, 'status' | 'claims'>): string | undefined {
  if (status === 'stated') return undefined;
  if (status === 'denied') return 'denied';
  return claims.every(({ data }) => data.hedge === 'predicts') ? 'only predicted' : 'only alleged';
}

/** How many claims are about a relation, and how firm they are: “5 claims, denied”. */
export function formatWeight(relation: Pick<Relation, 'status' | 'claims'>): string {
  const status = formatStatus(relation);
  return `${formatCount(relation.claims.length, 'claim')}${status === undefined ? '' : `, ${status}`}`;
}

const listNames = new Intl.ListFormat('en-GB');

/** Who contradicts a relation: “Denied by Pakistan and the author (Waleed, 2024).” */
const formatContradictions = ({ contradictions }: Relation): string => {
  const names = contradictions.map(({ speaker, article }) => speaker?.name ?? `the author (${article.short})`);
  return `Denied by ${listNames.format(new Set(names))}.`;
};

/** Below the heading of a relation, who contradicts it or that nobody states it; undefined when there is no more to say than its claims do. */
export function formatStanding(relation: Relation): string | undefined {
  if (relation.status === 'denied') return formatContradictions(relation);
  const status = formatStatus(relation);
  return status === undefined ? undefined : `${status.charAt(0).toUpperCase()}${status.slice(1)}.`;
}

/** The id of the heading of a relation on the page of the two: “first-shelters” when the one whose id comes first does it. */
export const toRelationAnchor = ({ kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>): string =>
  `${from.id < to.id ? 'first' : 'second'}-${kind.id}`;

/** A relation as the page of one of the two tells it. */
export function toRelationEntry(relation: Relation, pairUrl: string, of: ActorRef): RelationEntry {
  const { kind, from, to, claims } = relation;
  const isFrom = from.id === of.id;
  return {
    verb: isFrom || kind.passive === undefined ? toVerb(kind, of) : kind.passive,
    other: isFrom ? to : from,
    url: withAnchor(pairUrl, toRelationAnchor(relation)),
    count: claims.length,
    note: [claims.length, formatStatus(relation)].filter((part) => part !== undefined).join(', '),
  };
}

/** The actors of some relations, those that most claims relate first. */
export function rankRelated(relations: Iterable<Relation>): readonly ActorRef[] {
  const counts = new Map<ActorRef, number>();
  for (const { from, to, claims } of relations) for (const actor of [from, to]) counts.set(actor, (counts.get(actor) ?? 0) + claims.length);
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a.id < b.id ? -1 : 1)).map(([actor]) => actor);
}
