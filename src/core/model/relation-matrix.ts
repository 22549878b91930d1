import { withAnchor } from '../urls.ts';
import type { RelationKind } from './kinds.ts';
import type { Pair } from './pair.ts';
import type { ActorRef } from './refs.ts';
import { takeFirst } from './digest.ts';
import { formatCount } from './labels.ts';
import { formatWeight, rankRelated, toRelationAnchor, toVerb, type Relation, type RelationStatus } from './relation.ts';

/** How many actors the matrix has, and how many of them a phone shows. */
export const maxInMatrix = 20;
export const maxOnPhone = 10;
/** How many signs a cell has room for on a phone, beside one that says that there are more. */
const maxSigns = 2;
/** How many relations the words of a cell tell before they say how many more there are. */
const maxTold = 3;
/** How many relations of each kind stand below the matrix. */
const maxListed = 8;

/** Who does what to whom, actor by actor (decisions.md#d83). */
export interface RelationMatrix {
  /** Those that most claims relate first: the rows, who does something, and the columns, to whom. */
  readonly actors: readonly ActorRef[];
  /** The cells that have relations, by the ids of their row and column. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface MatrixCell {
  readonly url: string;
  /** “Afghan Taliban shelter TTP: 5 claims, denied; back TTP: 1 claim”. */
  readonly words: string;
  readonly signs: readonly { readonly sign: string; readonly status: RelationStatus }[];
  /** True when there are more relations than signs. */
  readonly hasMore: boolean;
}

/** The relations of one kind. */
export interface KindOfRelations {
  readonly kind: RelationKind;
  readonly total: number;
  /** Those with most claims, of actors that have a page together. */
  readonly shown: readonly { readonly relation: Relation; readonly url: string }[];
}

/** What an actor goes by where room is short: the acronym that its name ends with in brackets, or all of it. */
export const toShortName = ({ name }: Pick<ActorRef, 'name'>): string => /\((\p{Lu}[\p{Lu}\d-]*)\)$/u.exec(name)?.[1] ?? name;

export const toCellKey = (row: ActorRef, column: ActorRef): string => `${row.id} ${column.id}`;

/** Lays out the matrix of the actors that most claims relate. All of their pairs have pages. */
export function toMatrix(relations: readonly Relation[], pairs: readonly Pair[]): RelationMatrix {
  const actors = rankRelated(relations).slice(0, maxInMatrix);
  const inMatrix = new Set(actors);
  const cells = new Map<string, MatrixCell>();
  for (const {
    url,
    actors: [first, second],
    relations: own,
  } of pairs) {
    if (!inMatrix.has(first) || !inMatrix.has(second)) continue;
    for (const [row, column] of [
      [first, second],
      [second, first],
    ] as const) {
      const inCell = own.filter(({ from, kind }) => kind.mutual || from === row);
      if (inCell.length > 0) cells.set(toCellKey(row, column), toCell(row, column, inCell, url));
    }
  }
  return { actors, cells };
}

function toCell(row: ActorRef, column: ActorRef, relations: readonly Relation[], url: string): MatrixCell {
  const told = relations
    .slice(0, maxTold)
    .map((relation) => `${toVerb(relation.kind, row)} ${toShortName(column)}: ${formatWeight(relation)}`);
  const more = relations.length - told.length;
  return {
    url,
    words: `${toShortName(row)} ${[...told, ...(more > 0 ? [formatCount(more, 'more relation')] : [])].join('; ')}`,
    signs: relations.slice(0, maxSigns).map(({ kind: { sign }, status }) => ({ sign, status })),
    hasMore: relations.length > maxSigns,
  };
}

/** The relations of a site by their kinds, in the order of the kinds; what no claim files, that speakers deny one another, comes last. */
export function groupByKind(
  relations: readonly Relation[],
  pairs: readonly Pair[],
  kinds: Iterable<RelationKind>,
): readonly KindOfRelations[] {
  const placed = new Map(
    pairs.flatMap((pair) => pair.relations.map((relation) => [relation, withAnchor(pair.url, toRelationAnchor(relation))])),
  );
  const ofKind = Map.groupBy(relations, ({ kind }) => kind.id);
  return Array.from(kinds).flatMap((kind) => {
    const own = ofKind.get(kind.id) ?? [];
    const shown = own.flatMap((relation) => {
      const url = placed.get(relation);
      return url === undefined ? [] : [{ relation, url }];
    });
    return own.length === 0 ? [] : [{ kind, total: own.length, shown: takeFirst(shown, maxListed).shown }];
  });
}
