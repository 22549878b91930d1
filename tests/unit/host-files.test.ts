import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostFiles } from '../../src/integration/host-files.ts';
import { findHeaders, parseHeaders } from '../../src/integration/host-headers.ts';

/** The headers that a `_headers` file gives to the files of a site under a path. */
const toHeaders = (base: string, path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(findHeaders(parseHeaders(hostFiles(base)['_headers'] ?? ''), base + path));

const hashed = ['_astro/start.8Xk2.js', 'search/data/Df5hS_lM3u/names.json', 'offline/FKhcWW6dix.pack'];
const dataFiles = ['claims.csv', 'claims.ndjson', 'claims.json', 'claims.schema.json'];
const others = [
  '',
  'about/',
  'search/',
  'search/manifest.json',
  'previews/names-0.json',
  'offline/',
  'offline/offer.json',
  'articles/previews/',
  'sitemap.xml',
  'feed.atom',
];

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

test('hosts send files of records with the types that they have, and search engines do not list them', () => {
  const send = (path: string) => {
    const { 'Content-Type': type, 'X-Robots-Tag': robots } = toHeaders('/reader/', path);
    return [path, type, robots];
  };
  expect(['', ...dataFiles].map((name) => send(`data/${name}`))).toEqual([
    ['data/', undefined, undefined],
    ['data/claims.csv', 'text/csv; charset=utf-8', 'noindex'],
    ['data/claims.ndjson', 'application/x-ndjson', 'noindex'],
    ['data/claims.json', undefined, 'noindex'],
    ['data/claims.schema.json', undefined, 'noindex'],
  ]);
  expect(['index.md', 'claims/2/index.md'].map((name) => send(name).slice(1))).toEqual(
    Array.from({ length: 2 }, () => ['text/markdown; charset=utf-8', 'noindex']),
  );
});

test('nginx sends the same', () => {
  const config = readFileSync('.config/nginx.conf', 'utf8');
  const maps = new Map(
    Array.from(config.matchAll(/map \$uri (\$\w+) \{\s*default (\S+);\s*~(\S+) (.*);\s*\}/g), ([, name, ...map]) => [name, map] as const),
  );
  const clean = (value: string): string => value.replaceAll('"', '');
  const read = (value: string, path: string): string => {
    const [otherwise, pattern = '', then] = maps.get(value) ?? [value];
    return clean((pattern !== '' && new RegExp(pattern).test(path) ? then : otherwise) ?? '');
  };
  const added = Array.from(
    config.matchAll(/add_header (\S+) (".*?"|\S+?)(?: always)?;/g),
    ([, name = '', value = '']) => [name, value] as const,
  );
  for (const path of [...hashed, ...others, ...dataFiles.map((name) => `data/${name}`), 'index.md', 'claims/2/index.md']) {
    const sent = added.map(([name, value]) => [name, read(value, `/${path}`)]).filter(([, value]) => value !== '');
    const { 'Content-Type': _type, ...headers } = toHeaders('/', path);
    expect(Object.fromEntries(sent), path).toEqual({ 'Cache-Control': 'no-cache', ...headers });
  }
});
