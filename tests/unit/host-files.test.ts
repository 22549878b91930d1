import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostFiles } from '../../src/integration/host-files.ts';
import { findHeaders, parseHeaders } from '../../src/integration/host-headers.ts';

/** The headers that a `_headers` file gives to the files of a site under a path. */
const toHeaders = (base: string, path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(findHeaders(parseHeaders(hostFiles(base)['_headers'] ?? ''), base + path));

const hashed = ['_astro/start.8Xk2.js', 'search/data/Df5hS_lM3u/names.json'];
const others = ['', 'about/', 'search/', 'search/manifest.json', 'previews/names-0.json', 'articles/previews/', 'sitemap.xml', 'feed.atom'];

test('hosts cache for a year what changes its name with its content, and nothing else, below the path of the site', () => {
  const cached = [...hashed, ...others].filter((path) => toHeaders('/reader/', path)['Cache-Control'] !== undefined);
  expect(cached).toEqual(hashed);
  expect(toHeaders('/reader/', hashed[0] ?? '')).toEqual({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  });
});

test('a file of headers may have remarks, and values with colons', () => {
  const rules = parseHeaders('# Headers\n/*\n  Link: <https://host.example/>\n\n/a/*.js\n  X-One: 1\n  X-Two: 2\n');
  expect(findHeaders(rules, '/a/b.js')).toEqual([
    ['Link', '<https://host.example/>'],
    ['X-One', '1'],
    ['X-Two', '2'],
  ]);
  expect(findHeaders(rules, '/a/b.css')).toEqual([['Link', '<https://host.example/>']]);
});

test('nginx sends the same', () => {
  const config = readFileSync('.config/nginx.conf', 'utf8');
  const [, pattern = '', immutable] = /~(\S+) "(.*)";/.exec(config) ?? [];
  const added = Object.fromEntries(
    Array.from(config.matchAll(/add_header (\S+) (?:"(.*?)"|(\S+?))(?: always)?;/g), ([, name, quoted, plain]) => [name, quoted ?? plain]),
  );
  for (const path of [...hashed, ...others]) {
    const cacheControl = new RegExp(pattern).test(`/${path}`) ? immutable : 'no-cache';
    expect({ ...added, 'Cache-Control': cacheControl }, path).toEqual({ 'Cache-Control': 'no-cache', ...toHeaders('/', path) });
  }
});
