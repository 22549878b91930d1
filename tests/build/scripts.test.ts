import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { readDist, readPages, toWireSize, type BuiltPage } from '../support/read-dist.ts';

const pages = readPages();

/** A script and all that it imports without waiting to be asked. */
const readImports = (url: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(url)) return seen;
  seen.add(url);
  const code = readDist(url);
  for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) readImports(join(dirname(url), path), seen);
  return seen;
};
const readScripts = ({ $ }: BuiltPage): ReadonlySet<string> => {
  const urls = $('script[src]').map((_, script) => $(script).attr('src') ?? '');
  return new Set(urls.get().flatMap((url) => [...readImports(url)]));
};
const sizes = new Map<string, number>();
const weighOne = (url: string): number => {
  const size = sizes.get(url) ?? toWireSize(readDist(url));
  sizes.set(url, size);
  return size;
};
const weigh = (urls: Iterable<string>): number => [...urls].reduce((sum, url) => sum + weighOne(url), 0);

const before = 5 * 1000;
const untilFirstResult = 60 * 1000;

test('no page loads more than 5 kB of scripts before search is opened, as it is on the search page', () => {
  const others = pages.filter(({ url }) => url !== '/search/');
  const heavy = others.map((page) => [page.url, weigh(readScripts(page))] as const).filter(([, size]) => size > before);
  expect(heavy).toEqual([]);
  expect(pages.filter((page) => readScripts(page).size === 0).map(({ url }) => url)).toEqual([]);
});

describe('the search page', () => {
  const page = pages.find(({ url }) => url === '/search/');

  test('weighs less than 60 kB until the first result: the page, its style, all scripts, and the index', () => {
    if (page === undefined) throw new Error('There is no search page.');
    const styles = page.$('link[rel=stylesheet]:not([media])').map((_, link) => page.$(link).attr('href') ?? '');
    const scripts = readScripts(page);
    const later = [...scripts].flatMap((url) =>
      Array.from(readDist(url).matchAll(/import\(["'`](\.[^"'`]+)["'`]\)/g), ([, path = '']) => join(dirname(url), path)),
    );
    const search = later.filter((url) => url.includes('create-search')).flatMap((url) => [...readImports(url)]);
    expect(search).not.toEqual([]);
    const index = page.$('body').attr('data-search') ?? '';
    expect(toWireSize(page.html) + weigh(new Set([...styles.get(), ...scripts, ...search, index]))).toBeLessThanOrEqual(untilFirstResult);
  });

  test('is served files whose names change with what they hold', () => {
    const index = page?.$('body').attr('data-search') ?? '';
    expect(index).toMatch(/^\/search\/data\/index\.\w{10}\.json$/);
    const { articles } = JSON.parse(readDist(index)) as { articles: readonly { text: string }[] };
    expect(articles.filter(({ text }) => !/^\/search\/data\/[\w-]+\.\w{10}\.json$/.test(text))).toEqual([]);
    expect(new Set(pages.map(({ $ }) => $('body').attr('data-search')))).toEqual(new Set([index]));
  });
});
