import { describe, expect, test } from 'vitest';
import { isInside, overlap, runsThrough, toCentre } from '../../../src/core/layout/boxes.ts';
import { drawNetwork, type Network } from '../../../src/core/layout/network.ts';
import { makePair } from '../../support/make-pair.ts';

const options = { width: 1000, height: 620, pairs: 30, size: 16, lineLength: 20 };
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
/** Everybody with the four that follow. */
const pairs = names.flatMap((name, i) => [1, 2, 3, 4].map((step) => makePair(name, names[(i + step) % names.length] ?? '', 20 - i)));

const findOverlaps = ({ nodes }: Network) =>
  nodes.flatMap((a, i) => nodes.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.actor.id}, ${b.actor.id}`] : [])));

test('the same pairs make the same drawing', () => {
  expect(drawNetwork(pairs, options)).toEqual(drawNetwork(pairs, options));
});

describe.each([options, { width: 360, height: 520, pairs: 14, size: 13, lineLength: 16 }])('$width wide', (given) => {
  const network = drawNetwork(pairs, given);

  test('names stand in the frame and on no other name', () => {
    expect(network.nodes.filter(({ box }) => !isInside(box, network.frame))).toEqual([]);
    expect(findOverlaps(network)).toEqual([]);
  });

  test('only the first pairs are drawn, with their actors alone', () => {
    expect(new Set(network.edges.map(({ pair }) => pair))).toEqual(new Set(pairs.slice(0, given.pairs)));
    const drawn = new Set(pairs.slice(0, given.pairs).flatMap(({ actors }) => actors.map(({ id }) => id)));
    expect(new Set(network.nodes.map(({ actor }) => actor.id))).toEqual(drawn);
  });

  test('a line runs from the middle of one name to that of the other', () => {
    const middles = new Map(network.nodes.map(({ actor, box }) => [actor.id, toCentre(box)]));
    for (const { pair, line } of network.edges)
      for (const [i, { id }] of pair.actors.entries()) {
        expect(line[i]?.x).toBeCloseTo(middles.get(id)?.x ?? NaN, 0);
        expect(line[i]?.y).toBeCloseTo(middles.get(id)?.y ?? NaN, 0);
      }
  });
});

test('no line runs through a name where that can be helped', () => {
  const { nodes, edges } = drawNetwork(
    names.slice(1).map((name) => makePair('Alpha', name)),
    options,
  );
  const faults = edges.flatMap(({ pair, line }) =>
    nodes.filter(({ actor, box }) => !pair.actors.some(({ id }) => id === actor.id) && runsThrough(line, box)),
  );
  expect(faults).toEqual([]);
});

test.each([
  [5, 0],
  [6, 1],
  [15, 1],
  [16, 2],
])('%i claims make a line of step %i', (claims, step) => {
  expect(drawNetwork([makePair('Alpha', 'Beta', claims)], options).edges.map((edge) => edge.step)).toEqual([step]);
});

test('no pairs make an empty drawing', () => {
  expect(drawNetwork([], options)).toMatchObject({ nodes: [], edges: [], frame: { height: 0 } });
});

test('an actor that is paired with itself stands there once', () => {
  expect(drawNetwork([makePair('Alpha', 'Alpha')], options).nodes).toHaveLength(1);
});
