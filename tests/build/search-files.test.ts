import { expect, test } from 'vitest';
import type { IndexFile } from '../../src/core/search/index-file.ts';
import { readDist, readPages } from '../support/read-dist.ts';

test('what search reads is in files whose names change with what they hold, the same for every page', () => {
  const addresses = new Set(readPages().map(({ $ }) => $('body').attr('data-search')));
  expect(addresses.size).toBe(1);
  const [index = ''] = addresses;
  expect(index).toMatch(/^\/search\/data\/index\.\w{10}\.json$/);
  const { articles, scripts, words } = JSON.parse(readDist(index)) as IndexFile;
  const later = [scripts, words, ...articles.map(({ text }) => text)];
  expect(later.filter((name) => !/^[\w-]+\.\w{10}\.json$/.test(name))).toEqual([]);
  const ids = later.map((name) => (JSON.parse(readDist(`/search/data/${name}`)) as { id: string }).id);
  expect(ids).toEqual(['scripts', 'words', ...articles.map(({ id }) => id)]);
});
