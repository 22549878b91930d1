import { expect, test } from 'vitest';
import type { IndexFile } from '../../src/core/search/index/index-file.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

test('what search reads is in files whose names change with what they hold, the same for every page', () => {
  const addresses = new Set(fixtureFiles.pages().map(({ $ }) => $('body').attr('data-search')));
  expect(addresses.size).toBe(1);
  const [index = ''] = addresses;
  expect(index).toBe(urls.searchFile(/index\.\w{10}/.exec(index)?.[0] ?? ''));
  const { articles, scripts, words } = JSON.parse(fixtureFiles.read(index)) as IndexFile;
  const later = [scripts, words, ...articles.map(({ text }) => text)];
  expect(later.filter((name) => !/^[\w-]+\.\w{10}\.json$/.test(name))).toEqual([]);
  const ids = later.map((name) => (JSON.parse(fixtureFiles.read(urls.searchFile(name.slice(0, -5)))) as { id: string }).id);
  expect(ids).toEqual(['scripts', 'words', ...articles.map(({ id }) => id)]);
});
