import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { minSpacing } from './network-cost.ts';
import { moveIntoFrame, type Graph, type GraphLink, type GraphNode, type NetworkOptions } from './network-graph.ts';

const ticks = 120;

/** Moves the nodes of a graph by the forces of d3-force, keeping them apart and in the frame. */
export function simulateForces({ nodes, links }: Graph, options: NetworkOptions, random: () => number): void {
  const { width, maxHeight } = options;
  const simulation = forceSimulation([...nodes])
    .randomSource(random)
    .force('links', forceLink<GraphNode, GraphLink>([...links]).distance(width / 6))
    .force('charge', forceManyBody().strength(-width))
    // Weaker along the longer side, so that the graph takes the shape of the frame.
    .force('x', forceX(width / 2).strength((0.15 * maxHeight) / width))
    .force('y', forceY(maxHeight / 2).strength((0.15 * width) / maxHeight))
    .stop();
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    separate(nodes, options);
  }
  for (let tick = 0; tick < ticks && separate(nodes, options); tick++);
}

/** Pushes overlapping nodes apart, along the shorter way, then all into the frame. Returns true when any overlapped. */
function separate(nodes: readonly GraphNode[], options: NetworkOptions): boolean {
  let moved = false;
  for (const [i, a] of nodes.entries())
    for (const b of nodes.slice(i + 1)) {
      const overlapX = (a.width + b.width) / 2 + minSpacing - Math.abs(a.x - b.x);
      const overlapY = (a.height + b.height) / 2 + minSpacing - Math.abs(a.y - b.y);
      if (overlapX <= 0 || overlapY <= 0) continue;
      moved = true;
      const axis = overlapX < overlapY ? 'x' : 'y';
      const push = (Math.min(overlapX, overlapY) / 2 + 0.1) * (a[axis] < b[axis] ? 1 : -1);
      a[axis] -= push;
      b[axis] += push;
    }
  for (const node of nodes) moveIntoFrame(node, options);
  return moved;
}
