import { expect, test } from 'vitest';
import { buildSite } from '../../src/core/build-site.ts';
import { buildPreviews } from '../../src/core/previews/build-previews.ts';
import { buildIndex } from '../../src/core/search/index/build-index.ts';
import { createUrls, rootUrls, type Urls } from '../../src/core/urls.ts';
import { readContent } from '../../src/site/read-content.ts';

const valid = await readContent('tests/fixtures/valid');

/**
 * Every address in a value, in order: texts that begin with a slash, and the links of texts that are HTML but for those within an article
 * and its page of claims. Each object is read once.
 */
function listAddresses(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'string')
    return value.startsWith('/') ? [value] : Array.from(value.matchAll(/href="(?!https:|#|claims\/#)(.*?)"/g), ([, href = '']) => href);
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const items: Iterable<unknown> = Symbol.iterator in value ? (value as Iterable<unknown>) : Object.values(value);
  return [...items].flatMap((item) => listAddresses(item, seen));
}

const listAll = (urls: Urls): readonly string[] => {
  const { site } = buildSite(valid, { urls });
  if (site === undefined) throw new Error('The fixture has faults.');
  return listAddresses([site, buildIndex(site), buildPreviews(site)]);
};

test('every address of a site published under a path has the path, once', () => {
  const urls = createUrls('/reader/');
  const atRoot = listAll(rootUrls);
  expect(new Set(atRoot.map((url) => url.split('/')[1]))).toEqual(
    new Set([
      '',
      ...[
        'about',
        'actors',
        'articles',
        'brief',
        'claims',
        'compare',
        'corrections',
        'countries',
        'data',
        'figures',
        'map',
        'network',
        'offline',
        'places',
        'questions',
        'search',
        'sources',
        'timeline',
      ],
    ]),
  );
  expect(listAll(urls)).toEqual(atRoot.map(urls.addBase));
});
