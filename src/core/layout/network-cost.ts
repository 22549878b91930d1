import { crosses, expand, intersects, overlaps, type Segment } from './geometry.ts';
import { toBox, toLine, type Graph } from './network-graph.ts';

/** Between two nodes, in units of the drawing. */
export const minSpacing = 6;
const preferredSpacing = 24;
/** Between a node and the edges of others. */
const edgeSpacing = 3;

/** Measured in crossings of two edges, the mildest fault. */
const costs = { overlap: 1000, edgeThroughNode: 10, closePair: 2 } as const;
/** Units of edge that cost as much as one crossing: length decides only between layouts that are otherwise equal. */
const lengthPerCrossing = 1000;

/**
 * How hard a layout is to read: nodes too close or over one another, edges through nodes, crossings, long edges.
 * Source of the terms: Davidson & Harel, “Drawing Graphs Nicely Using Simulated Annealing”, ACM Transactions on Graphics 15 (1996).
 */
export function costOf({ nodes, links }: Graph): number {
  const boxes = nodes.map(toBox);
  const edges = links.map((link) => ({ link, line: toLine(link) }));
  const countCloserThan = (spacing: number): number => countPairs(boxes, (a, b) => overlaps(a, b, spacing));
  const edgeSpaces = nodes.map((node, i) => ({ node, space: expand(boxes[i] ?? toBox(node), edgeSpacing) }));
  const through = edges.flatMap(({ link: { source, target }, line }) =>
    edgeSpaces.filter(({ node, space }) => node !== source && node !== target && intersects(line, space)),
  );
  const crossings = countPairs(edges, (a, b) => crosses(a.line, b.line));
  const length = edges.reduce((sum, { line }) => sum + lengthOf(line), 0);
  return (
    costs.overlap * countCloserThan(minSpacing) +
    costs.edgeThroughNode * through.length +
    costs.closePair * countCloserThan(preferredSpacing) +
    crossings +
    length / lengthPerCrossing
  );
}

const lengthOf = ([from, to]: Segment): number => Math.hypot(from.x - to.x, from.y - to.y);

/** Counts the unordered pairs of a list for which `test` is true. A layout asks so often that it makes no list of them. */
function countPairs<Item>(list: readonly Item[], test: (a: Item, b: Item) => boolean): number {
  let count = 0;
  list.forEach((a, i) => {
    for (let j = i + 1; j < list.length; j++) if (test(a, list[j] as Item)) count += 1;
  });
  return count;
}
