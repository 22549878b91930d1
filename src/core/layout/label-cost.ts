import { crosses, intersects, overlaps, type Box } from './geometry.ts';
import type { Candidate } from './label-candidates.ts';

/** In units of distance between a marker and its label. */
const costs = {
  /** Higher than the cost of any candidate, so that a label moves rather than cover something. */
  overlap: 200,
  /** Leaders that cross other leaders or markers can be followed, but less easily. */
  leaderCrossing: 60,
  leaderOverMarker: 25,
} as const;

/** The cost of a candidate by itself and among the other labels and markers. */
export const costOf = (candidate: Candidate, others: readonly Candidate[], markers: readonly Box[]): number =>
  candidate.cost + costs.overlap * countOverlaps(candidate, others, markers) + costOfLeader(candidate, others, markers);

/** Counts labels that a candidate covers, or whose leader runs through it or the other way round, and markers that it covers. */
export const countOverlaps = (candidate: Candidate, others: readonly Candidate[], markers: readonly Box[]): number =>
  others.filter((other) => conflicts(candidate, other)).length + markers.filter((marker) => overlaps(marker, candidate.box)).length;

const conflicts = (a: Candidate, b: Candidate): boolean =>
  overlaps(a.box, b.box) ||
  (a.leader !== undefined && intersects(a.leader, b.box)) ||
  (b.leader !== undefined && intersects(b.leader, a.box));

function costOfLeader({ leader }: Candidate, others: readonly Candidate[], markers: readonly Box[]): number {
  if (leader === undefined) return 0;
  const crossed = others.filter((other) => other.leader !== undefined && crosses(leader, other.leader));
  const covered = markers.filter((marker) => intersects(leader, marker));
  return costs.leaderCrossing * crossed.length + costs.leaderOverMarker * covered.length;
}
