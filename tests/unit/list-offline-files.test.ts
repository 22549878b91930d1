import { expect, test } from 'vitest';
import { listOfflineFiles } from '../../src/integration/list-offline-files.ts';

test('what is read without a network is taken along, in order, and nothing that is for programs or for sharing', () => {
  const kept = [
    '404.html',
    '_astro/Page.Bx1.css',
    '_astro/start.8Xk2.js',
    'actors/iskp/index.html',
    'claims/kind/history/index.html',
    'favicon.svg',
    'index.html',
    'previews/names-0.json',
    'search/data/Df5h/shard-0.json',
    'search/manifest.json',
  ];
  const left = [
    '_headers',
    '_astro/unpack-worker-Dx1.js',
    'actors/iskp/cite/index.html',
    'actors/iskp/history/index.html',
    'card.png',
    'data/claims.json',
    'feed.atom',
    'feed.json',
    'sitemap.xml',
    'sw.js',
  ];
  expect(listOfflineFiles([...left, ...kept].toReversed())).toEqual(kept);
});
