import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Pair } from '../model/pair.ts';
import type { ActorRef } from '../model/refs.ts';
import { boxAround, roundToTenth, toCentre, type Box, type Point, type Segment } from './geometry.ts';
import { estimateWidth, wrap } from './label-text.ts';

/** Lengths are in units of the drawing. */
export interface NetworkOptions {
  readonly width: number;
  /** The layout uses less when it needs less. */
  readonly maxHeight: number;
  /** Maximum number of pairs drawn, taken from the front of the list. */
  readonly maxPairs: number;
  readonly fontSize: number;
  /** In letters. */
  readonly maxLineLength: number;
}

/** An actor in the simulation of d3-force: a box around its name, with its centre at `x` and `y`, which the simulation changes. */
export interface GraphNode extends SimulationNodeDatum {
  readonly actor: ActorRef;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

export interface GraphLink extends SimulationLinkDatum<GraphNode> {
  readonly source: GraphNode;
  readonly target: GraphNode;
  readonly pair: Pair;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

const lineHeight = 1.2;
/** Between a node and the edge of the drawing. */
const margin = 2;

/** A node for each actor of the pairs, at a random position, and a link for each pair. */
export function buildGraph(pairs: readonly Pair[], options: NetworkOptions, random: () => number): Graph {
  const actors = new Map(pairs.flatMap((pair) => pair.actors.map((actor) => [actor.id, actor])));
  const nodes = new Map(Array.from(actors, ([id, actor]) => [id, toNode(actor, options, random)]));
  const links = pairs.flatMap((pair): GraphLink[] => {
    const [source, target] = pair.actors.map(({ id }) => nodes.get(id));
    return source === undefined || target === undefined ? [] : [{ source, target, pair }];
  });
  return { nodes: [...nodes.values()], links };
}

function toNode(actor: ActorRef, { width, maxHeight, fontSize, maxLineLength }: NetworkOptions, random: () => number): GraphNode {
  const lines = wrap(actor.name, maxLineLength);
  return {
    actor,
    lines,
    width: Math.ceil(Math.max(...lines.map((line) => estimateWidth(line, fontSize))) + fontSize),
    height: Math.ceil(Math.max(lines.length * fontSize * lineHeight + 0.6 * fontSize, 2.1 * fontSize)),
    x: random() * width,
    y: random() * maxHeight,
  };
}

export function moveIntoFrame(node: GraphNode, { width, maxHeight }: NetworkOptions): void {
  node.x = clampCentre(node.x, node.width, width);
  node.y = clampCentre(node.y, node.height, maxHeight);
}

const clampCentre = (centre: number, size: number, frameSize: number): number =>
  Math.min(Math.max(centre, size / 2 + margin), frameSize - size / 2 - margin);

export const toBox = (node: GraphNode): Box => {
  const { x, y, width, height } = boxAround(node, node.width, node.height);
  return { x: roundToTenth(x), y: roundToTenth(y), width, height };
};

/** From centre to centre; the boxes are drawn over its ends. */
export const toLine = ({ source, target }: GraphLink): Segment => [toLineEnd(source), toLineEnd(target)];

const toLineEnd = (node: GraphNode): Point => {
  const { x, y } = toCentre(toBox(node));
  return { x: roundToTenth(x), y: roundToTenth(y) };
};
