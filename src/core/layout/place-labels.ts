import { cross, grow, isInside, overlap, round, runsThrough, type Box, type Point, type Segment } from './boxes.ts';
import { estimateWidth, wrap } from './label-text.ts';
import { seedRandom } from './seed-random.ts';

/** Something on a map that wants its name beside it. */
export interface Spot {
  readonly at: Point;
  readonly name: string;
  /** Of its sign; it has none when its name stands for it. */
  readonly radius: number;
  /** For a name without a sign: where else it may stand. */
  readonly holds?: ((box: Box) => boolean) | undefined;
}

export interface Label {
  readonly lines: readonly string[];
  /** Also what can be pressed. */
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the sign to a name that does not stand beside it. */
  readonly leader?: Segment | undefined;
}

interface Options {
  readonly frame: Box;
  /** Of the letters, in units of the drawing. */
  readonly size: number;
  readonly lineLength: number;
  /** The least width and height of what can be pressed. */
  readonly target: number;
  /** What no name may cover. */
  readonly obstacles: readonly Segment[];
}

interface Choice extends Label {
  readonly cost: number;
}

const reaches = [3, 12, 22, 34, 48, 64, 82, 104, 130, 160] as const;
const offsets = [-80, -60, -40, -25, -12, 0, 12, 25, 40, 60, 80] as const;
const directions = 16;
const passes = 4;
const moves = 12_000;
/** How much worse a name may stand for a while, so that others find room. */
const heat = 150;
/** So dear that a name gives way rather than stand on another. */
const collision = 200;

/** Sets each name by its sign, or near it with a line to it, so that no name covers another or a sign; one for which there is no room is left out. */
export function placeLabels(spots: readonly Spot[], options: Options): readonly (Label | undefined)[] {
  const signs = spots.map(({ at, radius }) => grow({ ...at, width: 0, height: 0 }, radius));
  const names = spots.map((spot, i) => ({ choices: toChoices(spot, options), signs: signs.filter((_, j) => j !== i) }));
  const placed = new Map<Name, Choice>();
  for (let pass = 0; pass < passes; pass++) {
    settle(names, placed);
    if (pass === 0) shake(names, placed);
  }
  thinOut(placed);
  settle(
    names.filter((name) => !placed.has(name)),
    placed,
  );
  thinOut(placed);
  return names.map((name) => toLabel(placed.get(name)));
}

/** A name that wants a place, with the signs of all others. */
interface Name {
  readonly choices: readonly Choice[];
  readonly signs: readonly Box[];
}

const without = (placed: ReadonlyMap<Name, Choice>, name: Name): readonly Choice[] =>
  [...placed].flatMap(([other, choice]) => (other === name ? [] : [choice]));

/** Sets every name where it is best as the others stand. */
function settle(names: readonly Name[], placed: Map<Name, Choice>): void {
  for (const name of names) {
    const best = findBest(name.choices, without(placed, name), name.signs);
    if (best !== undefined) placed.set(name, best);
  }
}

/** Sets names here and there, worse ones too at first, so that all find room where each by itself would stand in another’s way. */
function shake(names: readonly Name[], placed: Map<Name, Choice>): void {
  const random = seedRandom(names.length);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  for (let move = 0; move < moves; move++) {
    const name = pick(names);
    if (name === undefined) return;
    const [old, other] = [placed.get(name), pick(name.choices)];
    if (old === undefined || other === undefined) continue;
    const others = without(placed, name);
    const most = weigh(old, others, name.signs) + heat * (1 - move / moves) * random();
    if (other.cost < most && weigh(other, others, name.signs) < most) placed.set(name, other);
  }
}

/** Takes names away until none collides, the one in most others’ way first. */
function thinOut(placed: Map<Name, Choice>): void {
  for (;;) {
    const [worst] = [...placed]
      .map(([name, choice]) => ({ name, collisions: countCollisions(choice, without(placed, name), name.signs) }))
      .filter(({ collisions }) => collisions > 0)
      .toSorted((a, b) => b.collisions - a.collisions);
    if (worst === undefined) return;
    placed.delete(worst.name);
  }
}

const toLabel = (choice: Choice | undefined): Label | undefined => {
  if (choice === undefined) return undefined;
  const { lines, box, anchor, leader } = choice;
  return { lines, box, anchor, leader };
};

/** The least costly, collisions counted in; nothing when there is no choice. */
function findBest(choices: readonly Choice[], others: readonly Choice[], signs: readonly Box[]): Choice | undefined {
  let best: { readonly choice: Choice; readonly cost: number } | undefined;
  for (const choice of choices) {
    if (best !== undefined && choice.cost >= best.cost) continue;
    const cost = weigh(choice, others, signs);
    if (best === undefined || cost < best.cost) best = { choice, cost };
  }
  return best?.choice;
}

const weigh = (choice: Choice, others: readonly Choice[], signs: readonly Box[]): number =>
  choice.cost + collision * countCollisions(choice, others, signs) + countCrossings(choice, others, signs);

const countCollisions = (choice: Choice, others: readonly Choice[], signs: readonly Box[]): number =>
  others.filter((other) => collide(choice, other)).length + signs.filter((sign) => overlap(sign, choice.box)).length;

const collide = (a: Choice, b: Choice): boolean =>
  overlap(a.box, b.box) ||
  (a.leader !== undefined && runsThrough(a.leader, b.box)) ||
  (b.leader !== undefined && runsThrough(b.leader, a.box));

/** What makes a leader harder to follow: other leaders that it crosses and signs that it runs over. */
function countCrossings({ leader }: Choice, others: readonly Choice[], signs: readonly Box[]): number {
  if (leader === undefined) return 0;
  const crossed = others.filter((other) => other.leader !== undefined && cross(leader, other.leader));
  return 60 * crossed.length + 25 * signs.filter((sign) => runsThrough(leader, sign)).length;
}

/** Every way to set the name of a spot, with what it costs: far is dear, and to the right is best. */
function toChoices({ at, name, radius, holds }: Spot, { frame, size, lineLength, target, obstacles }: Options): readonly Choice[] {
  const lines = wrap(name, lineLength);
  const width = Math.max(Math.ceil(Math.max(...lines.map((line) => estimateWidth(line, size)))), target);
  const height = Math.max(Math.ceil(lines.length * size * 1.2), target);
  const beside = (reach: number, direction: number): Choice => {
    const angle = (direction * 2 * Math.PI) / directions;
    const [across, down] = [round(Math.cos(angle)), round(Math.sin(angle))];
    const move = (by: number): Point => ({ x: round(at.x + across * by), y: round(at.y + down * by) });
    const { x, y } = move(radius + reach);
    const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    const box = { x: round(left), y: round(y + (down * height) / 2 - height / 2), width, height };
    const leader: Segment | undefined = reach === reaches[0] ? undefined : [move(radius), move(radius + reach - reaches[0])];
    return { lines, box, anchor, leader, cost: reach + Math.abs(down) * 4 + (across < 0 ? 2 : 0) };
  };
  const within = (across: number, down: number): Choice => ({
    lines,
    box: { x: round(at.x + across - width / 2), y: round(at.y + down - height / 2), width, height },
    anchor: 'middle',
    cost: Math.hypot(across, down),
  });
  const choices =
    holds === undefined
      ? reaches.flatMap((reach) => Array.from({ length: directions }, (_, direction) => beside(reach, direction)))
      : offsets.flatMap((across) => offsets.map((down) => within(across, down)));
  return choices.filter(({ box }) => isInside(box, frame) && !obstacles.some((line) => runsThrough(line, box)) && holds?.(box) !== false);
}
