import { describe, expect, test } from 'vitest';
import { intersects, isInside, overlaps, toCentre } from '../../../src/core/layout/geometry.ts';
import { layOutNetwork, type NetworkLayout } from '../../../src/core/layout/network.ts';
import type { Pair } from '../../../src/core/model/pair.ts';
import type { ActorRef } from '../../../src/core/model/refs.ts';
import { findKind, toKinds } from '../../../src/core/model/kinds.ts';
import { rootUrls as urls } from '../../../src/core/urls.ts';
import { asId } from '../../support/as-id.ts';

const toRef = (id: string): ActorRef => ({
  id: asId(id),
  url: urls.actor(id),
  name: id,
  kind: findKind(toKinds().actors, 'movement'),
  plural: false,
});
/** Two actors and the number of claims that join them; the claims themselves do not matter. */
const makePair = (first: string, second: string, claimCount = 3): Pair => ({
  ...{ url: urls.pair(first, second), actors: [toRef(first), toRef(second)] },
  ...{ claims: [[], [], []], claimCount, events: [], passages: [] },
});

const options = { width: 1000, maxHeight: 620, maxPairs: 30, fontSize: 16, maxLineLength: 20 };
const names = [
  'Alpha',
  'Beta',
  'Gamma Front',
  'Delta',
  'Epsilon of the Long Eastern Valleys (EOLEV)',
  'Zeta',
  'Eta',
  'Theta',
  'Iota',
  'Kappa',
];
/** Each with the four that follow it. */
const pairs = names.flatMap((name, i) => [1, 2, 3, 4].map((step) => makePair(name, names[(i + step) % names.length] ?? '', 20 - i)));

const findOverlaps = ({ nodes }: NetworkLayout) =>
  nodes.flatMap((a, i) => nodes.slice(i + 1).flatMap((b) => (overlaps(a.box, b.box) ? [`${a.actor.id}, ${b.actor.id}`] : [])));

test('the same pairs give the same layout', () => {
  expect(layOutNetwork(pairs, options)).toEqual(layOutNetwork(pairs, options));
});

describe.each([options, { width: 360, maxHeight: 520, maxPairs: 14, fontSize: 13, maxLineLength: 16 }])('$width wide', (given) => {
  const network = layOutNetwork(pairs, given);

  test('nodes lie in the frame and do not overlap', () => {
    expect(network.nodes.filter(({ box }) => !isInside(box, network.frame))).toEqual([]);
    expect(findOverlaps(network)).toEqual([]);
  });

  test('only the first pairs are drawn, with only their actors', () => {
    expect(new Set(network.edges.map(({ pair }) => pair))).toEqual(new Set(pairs.slice(0, given.maxPairs)));
    const drawn = new Set(pairs.slice(0, given.maxPairs).flatMap(({ actors }) => actors.map(({ id }) => id)));
    expect(new Set(network.nodes.map(({ actor }) => actor.id))).toEqual(drawn);
  });

  test('an edge runs from the centre of one node to the centre of the other', () => {
    const centres = new Map(network.nodes.map(({ actor, box }) => [actor.id, toCentre(box)]));
    for (const { pair, line } of network.edges)
      for (const [i, { id }] of pair.actors.entries()) {
        expect(line[i]?.x).toBeCloseTo(centres.get(id)?.x ?? NaN, 0);
        expect(line[i]?.y).toBeCloseTo(centres.get(id)?.y ?? NaN, 0);
      }
  });
});

test('no edge runs through a node where that can be avoided', () => {
  const { nodes, edges } = layOutNetwork(
    names.slice(1).map((name) => makePair('Alpha', name)),
    options,
  );
  const through = edges.flatMap(({ pair, line }) =>
    nodes.filter(({ actor, box }) => !pair.actors.some(({ id }) => id === actor.id) && intersects(line, box)),
  );
  expect(through).toEqual([]);
});

test.each([
  [5, 0],
  [6, 1],
  [15, 1],
  [16, 2],
])('%i claims give width step %i', (claims, step) => {
  expect(layOutNetwork([makePair('Alpha', 'Beta', claims)], options).edges.map((edge) => edge.widthStep)).toEqual([step]);
});

test('no pairs give an empty layout', () => {
  expect(layOutNetwork([], options)).toMatchObject({ nodes: [], edges: [], frame: { height: 0 } });
});

test('an actor paired with itself has one node', () => {
  expect(layOutNetwork([makePair('Alpha', 'Alpha')], options).nodes).toHaveLength(1);
});
