import { expect, test } from 'vitest';
import type { FileHead, Manifest } from '../../src/core/search/index/index-file.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

test('what search reads is a manifest, and files that each begin with the generation that it names', () => {
  const { generation, articleCount, letters } = JSON.parse(fixtureFiles.read(urls.searchFile('manifest'))) as Manifest;
  expect(articleCount).toBe(site.articles.length);
  const names = [
    ...['index', 'scripts', 'words', 'cards-0'],
    ...site.articles.map((_, i) => `article-${i}`),
    ...Array.from(letters, (letter) => `words-${letter.codePointAt(0)?.toString(16)}`),
  ];
  const heads = names.map((name) => JSON.parse(fixtureFiles.read(urls.searchFile(`data/${generation}/${name}`))) as FileHead);
  expect(heads).toMatchObject(names.map((name) => ({ generation, name })));
});
