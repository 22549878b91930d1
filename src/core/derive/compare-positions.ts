import { couldKnow, type ClaimTimes } from '../model/claim-times.ts';
import type { QuestionRelationKind } from '../model/claim.ts';
import { toSortKey } from '../schema/dates.ts';
import type { ClaimId } from '../schema/ids.ts';
import type { QuestionData } from '../schema/question.ts';
import { countBefore } from './count-before.ts';

type Position = QuestionData['positions'][number];

/** How many claims of each kind a claim is compared with at most, so that the cost is linear in the claims on a question. */
const maxCompared = 50;

/** Positions of side `related` do not answer the question, so they neither agree nor differ. */
const areAnswers = (a: Position, b: Position): boolean => a.side !== 'related' && b.side !== 'related';
const doAgree = (a: Position, b: Position): boolean =>
  areAnswers(a, b) && (a === b || (a.side === b.side && (a.side === 'yes' || a.side === 'no')));
/** Only yes and no are opposed: decisions.md#d17. */
const areOpposed = (a: Position, b: Position): boolean => (a.side === 'yes' && b.side === 'no') || (a.side === 'no' && b.side === 'yes');

/** How the other claims on a question relate to one; `cut` has the kinds of which it was not compared with all. */
export type Compared = Readonly<Record<QuestionRelationKind, readonly ClaimId[]>> & { readonly cut: readonly QuestionRelationKind[] };

/**
 * Creates the comparison of the claims on one position with all others on its question. Claims of the opposed answer are opposing when both
 * can mean the same thing: none was made before what the other is about could have happened (decisions.md#d17). A claim that gives both
 * answers has none. Of very many, only those made nearest in time are compared.
 */
export function comparePosition(positions: readonly Position[], position: Position, times: ClaimTimes): (id: ClaimId) => Compared {
  const collect = (isPart: (other: Position) => boolean): ReadonlySet<ClaimId> =>
    new Set(positions.filter(isPart).flatMap(({ claims }) => claims));
  const agreeing = collect((other) => doAgree(position, other));
  const against = collect((other) => areOpposed(position, other));
  const opposed = [...against].filter((id) => !agreeing.has(id));
  const others = [...collect((other) => !doAgree(position, other) && areAnswers(position, other))].filter((id) => !agreeing.has(id));
  const find = {
    agreeing: findNearest([...agreeing], times),
    opposed: findNearest(opposed, times),
    neither: findNearest(
      others.filter((id) => !against.has(id)),
      times,
    ),
    others: findNearest(others, times),
  };
  return (id) => {
    const isBoth = against.has(id);
    const found = {
      agreeing: find.agreeing(id),
      opposing: isBoth ? all([]) : find.opposed(id),
      other: (isBoth ? find.others : find.neither)(id),
    };
    return {
      agreeing: found.agreeing.ids.filter((other) => other !== id),
      opposing: found.opposing.ids.filter((other) => couldKnow(times, id, other) && couldKnow(times, other, id)),
      other: found.other.ids,
      cut: (['agreeing', 'opposing', 'other'] as const).filter((kind) => found[kind].isCut),
    };
  };
}

/** Some claims, and whether they were cut from more. */
interface Found {
  readonly ids: readonly ClaimId[];
  readonly isCut: boolean;
}
const all = (ids: readonly ClaimId[]): Found => ({ ids, isCut: false });

/** Creates the look-up of those of some claims that were made nearest in time to a given one, in the order of the list; of a short list, all. */
function findNearest(ids: readonly ClaimId[], times: ClaimTimes): (id: ClaimId) => Found {
  if (ids.length <= maxCompared) return () => all(ids);
  const toKey = (id: ClaimId): string => toSortKey(times.get(id)?.said ?? { precision: 'unknown' });
  const inTime = ids.map((id, place) => ({ id, place, key: toKey(id) })).toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return (id) => {
    const own = toKey(id);
    const middle = countBefore(inTime, ({ key }) => key < own);
    const start = Math.min(Math.max(0, middle - maxCompared / 2), inTime.length - maxCompared);
    const nearest = inTime.slice(start, start + maxCompared).toSorted((a, b) => a.place - b.place);
    return { ids: nearest.map((one) => one.id), isCut: true };
  };
}
