import { expect, test } from 'vitest';
import type { ListedFile, ListedPack } from '../../../src/core/offline/pack-list.ts';
import { planUpdate } from '../../../src/core/offline/plan-update.ts';

const listFiles = (count: number, folder: string, hash: string, length = 100): readonly ListedFile[] =>
  Array.from({ length: count }, (_, i): ListedFile => [`${folder}/${i}.html`, length, hash]);
const makePack = (name: string, files: readonly ListedFile[], bytes = 10_000): ListedPack => ({ name, bytes, length: 0, files });

test('without a copy all packs are fetched', () => {
  const packs = [makePack('a', listFiles(150, 'a', 'old')), makePack('b', listFiles(150, 'b', 'old'))];
  expect(planUpdate([], packs)).toEqual({ packs, files: [], kept: [], changed: 300 });
});

test('few changed files are fetched one by one; what moved to another pack is not', () => {
  const [a, b] = [listFiles(50, 'a', 'old'), listFiles(50, 'b', 'old')];
  const changed: readonly ListedFile[] = [
    ['a/0.html', 120, 'new'],
    ['a/new.html', 100, 'new'],
  ];
  const plan = planUpdate([makePack('a', [...a, ...b])], [makePack('c', [...changed, ...a.slice(1)]), makePack('d', b)]);
  expect(plan).toEqual({ packs: [], files: changed, kept: [...a.slice(1), ...b], changed: 2 });
});

test.each([
  ['when many files have changed', 101, 100],
  ['when they would weigh more than the pack', 50, 2000],
])('a pack is fetched whole %s, and those beside it are not', (_, count, length) => {
  const b = listFiles(50, 'b', 'old');
  const next = makePack('c', listFiles(count, 'a', 'new', length));
  const plan = planUpdate([makePack('a', listFiles(count, 'a', 'old')), makePack('b', b)], [next, makePack('b', b)]);
  expect(plan).toEqual({ packs: [next], files: [], kept: b, changed: count });
});

test('nothing is fetched for files that are gone', () => {
  const a = listFiles(3, 'a', 'old');
  expect(planUpdate([makePack('a', a)], [makePack('b', a.slice(1))])).toEqual({ packs: [], files: [], kept: a.slice(1), changed: 0 });
});
