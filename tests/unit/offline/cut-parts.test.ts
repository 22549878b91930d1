import { expect, test } from 'vitest';
import { cutPacks, cutParts } from '../../../src/core/offline/cut-parts.ts';

const toFile = (path: string) => ({ path, length: 10 });
const files = [
  'index.html',
  'articles/index.html',
  'articles/2/index.html',
  'articles/old/index.html',
  'articles/old/claims/index.html',
  'articles/new/index.html',
  'articles/undated/index.html',
  'compare/index.html',
  'compare/new/old/index.html',
  'previews/claims-old.json',
  'previews/names-0.json',
  'search/manifest.json',
].map(toFile);
const years = new Map([
  ['old', '2019'],
  ['new', '2024'],
]);
const cut = (whole: number) =>
  cutParts(files, (id) => years.get(id), whole).map((part) => [part.id, ...part.files.map(({ path }) => path)]);

test('a small site is kept whole', () => {
  expect(cut(120)).toEqual([['all', ...files.map(({ path }) => path)]]);
});

test('a large site has a part for the articles of each year, the latest first, and one for all else', () => {
  expect(cut(119)).toEqual([
    [
      'base',
      ...['index.html', 'articles/index.html', 'articles/2/index.html', 'articles/undated/index.html', 'compare/index.html'],
      ...['previews/names-0.json', 'search/manifest.json'],
    ],
    ['2024', 'articles/new/index.html', 'compare/new/old/index.html'],
    ['2019', 'articles/old/index.html', 'articles/old/claims/index.html', 'previews/claims-old.json'],
  ]);
});

test('a pack has no more than its size, unless one file has; together they have all files in order', () => {
  const lengths = [10, 10, 30, 50, 5, 5];
  const packs = cutPacks(
    lengths.map((length, i) => ({ path: `${i}`, length })),
    30,
  );
  expect(packs.map((pack) => pack.map(({ length }) => length))).toEqual([[10, 10], [30], [50], [5, 5]]);
  expect(cutPacks([], 30)).toEqual([]);
});
