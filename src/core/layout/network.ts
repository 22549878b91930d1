import type { Pair } from '../model/pair.ts';
import type { ActorRef } from '../model/refs.ts';
import type { Box, Segment } from './geometry.ts';
import { costOf } from './network-cost.ts';
import { simulateForces } from './network-forces.ts';
import { buildGraph, moveIntoFrame, toBox, toLine, type Graph, type NetworkOptions } from './network-graph.ts';
import { seedRandom } from './seed-random.ts';

/** An actor, as a box with its name in it. */
export interface NetworkNode {
  readonly actor: ActorRef;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** A pair of actors, as a line. “Link” would be ambiguous here: each edge is drawn as a hyperlink. */
export interface NetworkEdge {
  readonly pair: Pair;
  readonly line: Segment;
  /** The number of `edgeWidthThresholds` that the pair’s claims reach. */
  readonly widthStep: number;
}

export interface NetworkLayout {
  /** The part of the drawing that holds anything. */
  readonly frame: Box;
  readonly nodes: readonly NetworkNode[];
  /** The narrowest first, so that the widest are drawn on top. */
  readonly edges: readonly NetworkEdge[];
}

/** Minimum number of claims for each wider step of an edge. */
export const edgeWidthThresholds = [6, 16] as const;

const settings = {
  /** Random starts of which the best is kept. */
  starts: 20,
  /** Random moves tried while annealing. */
  moves: 6000,
  /** How much cost a move may add at first; falls to nothing, in a straight line. */
  temperature: 6,
} as const;
/** Between the outermost nodes and the top and bottom of the frame. */
const padding = 2;

/**
 * Lays out the first pairs of a list as edges between nodes with the names of their actors.
 *
 * Several force-directed layouts (d3-force) from random starts, then simulated annealing of the best. Returns numbers only; the
 * components write the SVG. The same input always gives the same layout. Never throws; no pairs give an empty layout of height 0.
 *
 * @example
 * const { nodes, edges } = layOutNetwork(pairs, { width: 360, maxHeight: 520, maxPairs: 14, fontSize: 13, maxLineLength: 16 });
 * nodes[0]; // { actor: { id: 'afghan-taliban', … }, lines: ['Afghan Taliban'], box: { x: 88.8, y: 152.2, width: 111, height: 28 } }
 */
export function layOutNetwork(pairs: readonly Pair[], options: NetworkOptions): NetworkLayout {
  const graph = findBestStart(pairs.slice(0, options.maxPairs), options);
  anneal(graph, options, seedRandom(0));
  const nodes = graph.nodes.map((node) => ({ actor: node.actor, lines: node.lines, box: toBox(node) }));
  const top = Math.min(options.maxHeight, ...nodes.map(({ box }) => Math.floor(box.y) - padding));
  const bottom = Math.max(top, ...nodes.map(({ box }) => Math.ceil(box.y + box.height) + padding));
  return {
    frame: { x: 0, y: top, width: options.width, height: bottom - top },
    nodes,
    edges: graph.links
      .map((link) => ({ pair: link.pair, line: toLine(link), widthStep: toWidthStep(link.pair.claimCount) }))
      .toSorted((a, b) => a.widthStep - b.widthStep),
  };
}

const toWidthStep = (claims: number): number => edgeWidthThresholds.filter((minClaims) => claims >= minClaims).length;

function findBestStart(pairs: readonly Pair[], options: NetworkOptions): Graph {
  const starts = Array.from({ length: settings.starts }, (_, i) => {
    const random = seedRandom(i + 1);
    const graph = buildGraph(pairs, options, random);
    simulateForces(graph, options, random);
    return { graph, cost: costOf(graph) };
  });
  return starts.reduce((a, b) => (b.cost < a.cost ? b : a)).graph;
}

/** Moves single nodes at random; keeps a move that lowers the cost, and at first some that raise it a little. */
function anneal(graph: Graph, options: NetworkOptions, random: () => number): void {
  let cost = costOf(graph);
  for (let move = 0; move < settings.moves; move++) {
    const node = graph.nodes[Math.floor(random() * graph.nodes.length)];
    if (node === undefined) return;
    const { x, y } = node;
    // Squared, as short moves succeed more often than long ones.
    const reach = random() ** 2;
    node.x += (random() - 0.5) * reach * options.width;
    node.y += (random() - 0.5) * reach * options.maxHeight;
    moveIntoFrame(node, options);
    const nextCost = costOf(graph);
    const temperature = settings.temperature * (1 - move / settings.moves);
    if (nextCost < cost + temperature * random()) cost = nextCost;
    else Object.assign(node, { x, y });
  }
}
