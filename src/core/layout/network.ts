import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import type { Pair } from '../model/pair.ts';
import type { ActorRef } from '../model/refs.ts';
import { boxAround, cross, grow, overlap, round, runsThrough, toCentre, type Box, type Segment } from './boxes.ts';
import { estimateWidth, wrap } from './label-text.ts';
import { seedRandom } from './seed-random.ts';

export interface NetworkOptions {
  readonly width: number;
  /** What may be filled; less is shown when less is needed. */
  readonly height: number;
  /** How many pairs are drawn at most, the strongest first. */
  readonly pairs: number;
  /** Size of the letters, in units of the drawing. */
  readonly size: number;
  /** Letters in a line of a label. */
  readonly lineLength: number;
}

/** An actor as a box with its name in it. */
export interface NetworkNode {
  readonly actor: ActorRef;
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface NetworkEdge {
  readonly pair: Pair;
  readonly line: Segment;
  /** How wide: 0 for the fewest claims. */
  readonly step: number;
}

export interface Network {
  /** What of the drawing holds anything. */
  readonly frame: Box;
  readonly nodes: readonly NetworkNode[];
  /** The narrowest first, so that the widest lie on top. */
  readonly edges: readonly NetworkEdge[];
}

/** The fewest claims of each wider step of an edge. */
export const edgeSteps = [6, 16] as const;

const lineHeight = 1.2;
/** Names never stand nearer than this to one another, and rather no nearer than that. */
const gap = 6;
const air = 24;
const attempts = 20;
const ticks = 120;
const moves = 6000;
const heat = 6;

interface Body extends SimulationNodeDatum {
  readonly actor: ActorRef;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}
interface Tie extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
  readonly pair: Pair;
}

/** Draws the first pairs of a list as lines between the names of their actors; the same list gives the same drawing. */
export function drawNetwork(pairs: readonly Pair[], options: NetworkOptions): Network {
  const shown = pairs.slice(0, options.pairs);
  const layouts = Array.from({ length: attempts }, (_, seed) => layOut(shown, options, seedRandom(seed + 1)));
  const best = layouts.reduce((a, b) => (b.faults < a.faults ? b : a));
  improve(best.bodies, best.ties, options, seedRandom(0));
  const nodes = best.bodies.map((body) => ({ actor: body.actor, lines: body.lines, box: toBox(body) }));
  const top = Math.min(options.height, ...nodes.map(({ box }) => Math.floor(box.y) - 2));
  const foot = Math.max(top, ...nodes.map(({ box }) => Math.ceil(box.y + box.height) + 2));
  return {
    frame: { x: 0, y: top, width: options.width, height: foot - top },
    nodes,
    edges: best.ties
      .map(({ pair, source, target }) => ({ pair, line: toLine(source, target), step: toStep(pair.claimCount) }))
      .toSorted((a, b) => a.step - b.step),
  };
}

const toStep = (claims: number): number => edgeSteps.filter((least) => claims >= least).length;

const toBox = (body: Body): Box => {
  const { x, y, width, height } = boxAround(body, body.width, body.height);
  return { x: round(x), y: round(y), width, height };
};

const toLine = (source: Body, target: Body): Segment => {
  const [from, to] = [source, target].map((body) => toCentre(toBox(body))) as [Segment[0], Segment[1]];
  return [
    { x: round(from.x), y: round(from.y) },
    { x: round(to.x), y: round(to.y) },
  ];
};

/** One attempt, with how bad it looks: names on names, lines through names and across lines. */
function layOut(pairs: readonly Pair[], options: NetworkOptions, random: () => number) {
  const actors = new Map(pairs.flatMap(({ actors }) => actors.map((actor) => [actor.id, actor])));
  const bodies = new Map(Array.from(actors, ([id, actor]) => [id, toBody(actor, options, random)]));
  const ties = pairs.flatMap((pair): Tie[] => {
    const [source, target] = pair.actors.map(({ id }) => bodies.get(id));
    return source === undefined || target === undefined ? [] : [{ source, target, pair }];
  });
  const list = [...bodies.values()];
  const simulation = forceSimulation(list)
    .randomSource(random)
    .force('ties', forceLink<Body, Tie>(ties).distance(options.width / 6))
    .force('apart', forceManyBody().strength(-options.width))
    .force('across', forceX(options.width / 2).strength((0.15 * options.height) / options.width))
    .force('down', forceY(options.height / 2).strength((0.15 * options.width) / options.height))
    .stop();
  for (let i = 0; i < ticks; i++) {
    simulation.tick();
    partBoxes(list, options);
  }
  for (let i = 0; i < ticks && partBoxes(list, options); i++);
  return { bodies: list, ties, faults: countFaults(list, ties) };
}

/** Tries to set single names elsewhere, and leaves them there when that looks better. */
function improve(bodies: readonly Body[], ties: readonly Tie[], options: NetworkOptions, random: () => number): void {
  let faults = countFaults(bodies, ties);
  for (let i = 0; i < moves; i++) {
    const body = bodies[Math.floor(random() * bodies.length)];
    if (body === undefined) break;
    const { x, y } = body;
    const reach = random() ** 2;
    body.x = intoFrame(x + (random() - 0.5) * reach * options.width, body.width, options.width);
    body.y = intoFrame(y + (random() - 0.5) * reach * options.height, body.height, options.height);
    const after = countFaults(bodies, ties);
    if (after < faults + heat * (1 - i / moves) * random()) faults = after;
    else Object.assign(body, { x, y });
  }
}

const intoFrame = (centre: number, size: number, whole: number): number => Math.min(Math.max(centre, size / 2 + 2), whole - size / 2 - 2);

function toBody(actor: ActorRef, { width, height, size, lineLength }: NetworkOptions, random: () => number): Body {
  const lines = wrap(actor.name, lineLength);
  return {
    actor,
    lines,
    width: Math.ceil(Math.max(...lines.map((line) => estimateWidth(line, size))) + size),
    height: Math.ceil(Math.max(lines.length * size * lineHeight + 0.6 * size, 2.1 * size)),
    x: random() * width,
    y: random() * height,
  };
}

/** Pushes boxes that overlap apart and all into the frame; says whether any did. */
function partBoxes(bodies: readonly Body[], { width, height }: NetworkOptions): boolean {
  let moved = false;
  for (const [i, a] of bodies.entries())
    for (const b of bodies.slice(i + 1)) {
      const across = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
      const down = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
      if (across <= 0 || down <= 0) continue;
      moved = true;
      const axis = across < down ? 'x' : 'y';
      const push = (Math.min(across, down) / 2 + 0.1) * (a[axis] < b[axis] ? 1 : -1);
      a[axis] -= push;
      b[axis] += push;
    }
  for (const body of bodies) {
    body.x = intoFrame(body.x, body.width, width);
    body.y = intoFrame(body.y, body.height, height);
  }
  return moved;
}

function countFaults(bodies: readonly Body[], ties: readonly Tie[]): number {
  const lines = ties.map(({ source, target }) => ({ source, target, line: toLine(source, target) }));
  const covered = bodies.flatMap((a, i) => bodies.slice(i + 1).filter((b) => overlap(grow(toBox(a), gap), toBox(b))));
  const close = bodies.flatMap((a, i) => bodies.slice(i + 1).filter((b) => overlap(grow(toBox(a), air), toBox(b))));
  const through = lines.flatMap(({ source, target, line }) =>
    bodies.filter((body) => body !== source && body !== target && runsThrough(line, grow(toBox(body), 3))),
  );
  const crossings = lines.flatMap((a, i) => lines.slice(i + 1).filter((b) => cross(a.line, b.line)));
  const length = lines.reduce((sum, { line: [from, to] }) => sum + Math.hypot(from.x - to.x, from.y - to.y), 0);
  return 1000 * covered.length + 10 * through.length + 2 * close.length + crossings.length + length / 1000;
}
