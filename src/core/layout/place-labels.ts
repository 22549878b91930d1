import type { Box } from './geometry.ts';
import { toCandidates, toMarkerBox, type Candidate, type Label, type LabelFeature, type LabelOptions } from './label-candidates.ts';
import { costOf, countOverlaps } from './label-cost.ts';
import { seedRandom } from './seed-random.ts';

const settings = {
  /** Annealings from different seeds; the one of least cost counts. */
  attempts: 4,
  /** Of a label left out, in units of distance between a marker and its label. */
  missing: 400,
  /** Random moves tried while annealing. */
  moves: 12_000,
  /** How much cost a move may add at first; falls to nothing, in a straight line. */
  temperature: 150,
  /** Rounds of descent after annealing. */
  rounds: 3,
} as const;

/** The label of one feature, still to be placed. */
interface OpenLabel {
  readonly candidates: readonly Candidate[];
  /** Of all other features. */
  readonly markers: readonly Box[];
}

type Placements = Map<OpenLabel, Candidate>;

/**
 * Places the labels of features so that none covers another label, a marker, a leader or an obstacle.
 *
 * Simulated annealing over candidate positions, then descent; what still overlaps is left out. Source: Christensen, Marks & Shieber,
 * “An Empirical Study of Algorithms for Point-Feature Label Placement”, ACM Transactions on Graphics 14 (1995). Differs from it by
 * leaders, which allow positions away from the marker, by accepting a worse move up to a random share of the temperature, and by the best
 * of several attempts.
 *
 * Returns one entry for each feature, in their order: undefined when there is no room for its label. The same input always gives the
 * same labels. Never moves a feature, never throws.
 *
 * @example
 * placeLabels([{ kind: 'point', at: { x: 100, y: 100 }, name: 'Zhob', radius: 4 }], options);
 * // [{ lines: ['Zhob'], box: { x: 107, … }, anchor: 'start', leader: undefined }]: to the right of its marker
 */
export function placeLabels(features: readonly LabelFeature[], options: LabelOptions): readonly (Label | undefined)[] {
  const markers = features.map(toMarkerBox);
  const labels = features.map((feature, i) => ({ candidates: toCandidates(feature, options), markers: markers.filter((_, j) => j !== i) }));
  const attempts = Array.from({ length: settings.attempts }, (_, attempt) => place(labels, labels.length + attempt));
  const [best] = attempts.map((placed) => ({ placed, cost: sumCosts(labels, placed) })).toSorted((a, b) => a.cost - b.cost);
  return labels.map((label) => toLabel(best?.placed.get(label)));
}

function place(labels: readonly OpenLabel[], seed: number): Placements {
  const placed: Placements = new Map();
  relax(labels, placed);
  anneal(labels, placed, seed);
  for (let round = 0; round < settings.rounds; round++) relax(labels, placed);
  dropOverlapping(placed);
  // What was dropped first may have room now that others are gone.
  const dropped = labels.filter((label) => !placed.has(label));
  relax(dropped, placed);
  dropOverlapping(placed);
  return placed;
}

function sumCosts(labels: readonly OpenLabel[], placed: Placements): number {
  const costs = labels.map((label) => {
    const candidate = placed.get(label);
    return candidate === undefined ? settings.missing : costOf(candidate, othersThan(label, placed), label.markers);
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

const othersThan = (label: OpenLabel, placed: Placements): readonly Candidate[] =>
  [...placed].flatMap(([other, candidate]) => (other === label ? [] : [candidate]));

/** Descent: moves each label in turn to its cheapest candidate, given where the others stand. */
function relax(labels: readonly OpenLabel[], placed: Placements): void {
  for (const label of labels) {
    const cheapest = findCheapest(label, othersThan(label, placed));
    if (cheapest !== undefined) placed.set(label, cheapest);
  }
}

/** Moves labels at random, at first to worse positions too, so that labels make room for one another where descent alone is stuck. */
function anneal(labels: readonly OpenLabel[], placed: Placements, seed: number): void {
  const random = seedRandom(seed);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  for (let move = 0; move < settings.moves; move++) {
    const label = pick(labels);
    if (label === undefined) return;
    const [current, next] = [placed.get(label), pick(label.candidates)];
    if (current === undefined || next === undefined) continue;
    const others = othersThan(label, placed);
    const temperature = settings.temperature * (1 - move / settings.moves);
    const maxCost = costOf(current, others, label.markers) + temperature * random();
    // The candidate’s own cost is a lower bound, and far cheaper to look up.
    if (next.cost < maxCost && costOf(next, others, label.markers) < maxCost) placed.set(label, next);
  }
}

/** Removes labels until none overlaps anything, the one with most overlaps first. */
function dropOverlapping(placed: Placements): void {
  for (;;) {
    const [worst] = [...placed]
      .map(([label, candidate]) => ({ label, overlaps: countOverlaps(candidate, othersThan(label, placed), label.markers) }))
      .filter(({ overlaps }) => overlaps > 0)
      .toSorted((a, b) => b.overlaps - a.overlaps);
    if (worst === undefined) return;
    placed.delete(worst.label);
  }
}

/** Returns the candidate of lowest cost among the others; undefined when the label has no candidates. */
function findCheapest({ candidates, markers }: OpenLabel, others: readonly Candidate[]): Candidate | undefined {
  let cheapest: { readonly candidate: Candidate; readonly cost: number } | undefined;
  for (const candidate of candidates) {
    if (cheapest !== undefined && candidate.cost >= cheapest.cost) continue;
    const cost = costOf(candidate, others, markers);
    if (cheapest === undefined || cost < cheapest.cost) cheapest = { candidate, cost };
  }
  return cheapest?.candidate;
}

const toLabel = (candidate: Candidate | undefined): Label | undefined => {
  if (candidate === undefined) return undefined;
  const { lines, box, noteWidth, anchor, leader } = candidate;
  return { lines, box, noteWidth, anchor, leader };
};
