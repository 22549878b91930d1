import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { rootUrls as urls } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { toPageType } from '../support/page-types.ts';
import { listStyles, readDist, readPages, readSitemap, toWireSize, weighFiles, weighPage, type BuiltPage } from '../support/read-dist.ts';

const { actors, articles, countries } = site;
const built = readPages();
const sitemap = new Set(readSitemap());
const pages = built.filter(({ url }) => sitemap.has(url) || url === '/404.html');

const kB = 1024;
/** What fits into the first flight of a new connection. */
const oneFlight = 14 * kB;
const longest = 30 * kB;

const muchNamed = new Set([...actors, ...countries].filter(({ mentionCount }) => mentionCount > 50).map(({ url }) => url));
const bundles = new Set(articles.filter(({ data }) => data.parts.length > 0).map(({ url }) => url));

/** Pages that may weigh more than one flight: each is one list that readers search as a whole, or several texts in one. */
const exceptions: readonly { readonly pages: string; readonly limit: number; readonly has: (url: string) => boolean }[] = [
  { pages: 'the timeline: every event, drawn and told', limit: longest, has: (url) => url === urls.timeline },
  { pages: 'the claims ledger: a hundred claims a page', limit: longest, has: (url) => /^\/claims\/(?:\d+\/)?$/.test(url) },
  { pages: 'an article’s claims: all in full', limit: longest, has: (url) => toPageType(url) === urls.articleClaims('…') },
  { pages: 'actors and countries named more than 50 times: each time in its sentence', limit: longest, has: (url) => muchNamed.has(url) },
  { pages: 'a bundle: several articles on one page', limit: 19 * kB, has: (url) => bundles.has(url) },
];

const sizes = new Map(pages.map((page) => [page.url, weighPage(page)]));

describe('a page and the styles it waits for', () => {
  const limitOf = (url: string): number => exceptions.find(({ has }) => has(url))?.limit ?? oneFlight;

  test('fit into one round trip, but for the longest lists', () => {
    expect([...sizes].filter(([url, size]) => size > limitOf(url))).toEqual([]);
  });

  test.each(exceptions)('are rightly allowed $limit bytes: $pages', ({ has }) => {
    expect([...sizes].filter(([url, size]) => has(url) && size > oneFlight)).not.toEqual([]);
  });
});

describe('scripts', () => {
  const before = 5 * 1000;
  const untilFirstResult = 60 * 1000;

  /** A script and all that it imports without waiting to be asked. */
  const listImports = (url: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(url)) return seen;
    seen.add(url);
    for (const [, path = ''] of readDist(url).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      listImports(join(dirname(url), path), seen);
    return seen;
  };
  const listScripts = ({ $ }: BuiltPage): ReadonlySet<string> => {
    const loaded = $('script[src], link[rel=modulepreload], link[rel=preload][as=script]').map(
      (_, element) => $(element).attr('src') ?? $(element).attr('href') ?? '',
    );
    return new Set(loaded.get().flatMap((url) => [...listImports(url)]));
  };
  const search = pages.find(({ url }) => url === urls.search);
  if (search === undefined) throw new Error('There is no search page.');

  test('weigh no more than 5 kB before search is opened, as it is on the search page', () => {
    const heavy = built.map((page) => [page.url, weighFiles(listScripts(page))] as const).filter(([, size]) => size > before);
    expect(heavy.filter(([url]) => url !== urls.search)).toEqual([]);
    expect(built.filter((page) => listScripts(page).size === 0).map(({ url }) => url)).toEqual([]);
  });

  test('of the search page weigh less than 60 kB until the first result, with the page, its style and the index', () => {
    const scripts = listScripts(search);
    const later = [...scripts].flatMap((url) =>
      Array.from(readDist(url).matchAll(/import\(["'`](\.[^"'`]+)["'`]\)/g), ([, path = '']) => join(dirname(url), path)),
    );
    const engine = later.filter((url) => url.includes('create-search')).flatMap((url) => [...listImports(url)]);
    expect(engine).not.toEqual([]);
    const index = search.$('body').attr('data-search') ?? '';
    const fetched = new Set([...listStyles(search), ...scripts, ...engine, index]);
    expect(toWireSize(search.html) + weighFiles(fetched)).toBeLessThanOrEqual(untilFirstResult);
  });
});

test('all typefaces together weigh no more than 60 kB', () => {
  const files = globSync('dist/**/*.{woff,woff2,ttf,otf}');
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(60 * kB);
});

describe('nothing holds a page up', () => {
  test('but its own styles, and a script in its head that the policy names', () => {
    const faults = built.flatMap(({ url, $ }) => {
      const blocking = $('script[src]:not([type=module], [async], [defer])').get().length;
      const inBody = $('body script:not([src], [type=speculationrules], [type$=json])').get().length;
      return blocking + inBody === 0 ? [] : [url];
    });
    expect(faults).toEqual([]);
  });

  test('and its styles wait for nothing else', () => {
    const sheets = globSync('**/*.css', { cwd: 'dist' }).map((file) => [file, readDist(file)] as const);
    expect(sheets).not.toEqual([]);
    expect(sheets.filter(([, css]) => /@import|url\(\s*["']?(?:https?:)?\/\//.test(css)).map(([file]) => file)).toEqual([]);
  });
});
