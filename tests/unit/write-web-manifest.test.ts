import { expect, test } from 'vitest';
import { createUrls } from '../../src/core/urls.ts';
import { paperColour, writeWebManifest } from '../../src/site/write-web-manifest.ts';
import { readTokens } from '../support/read-tokens.ts';

test('a site is installed by its name, opens at its home, and has nothing but its own addresses', () => {
  const manifest = JSON.parse(writeWebManifest({ name: 'A “name”', description: 'What it is.' }, createUrls('/reader/'))) as object;
  expect(manifest).toMatchObject({
    name: 'A “name”',
    description: 'What it is.',
    id: '/reader/',
    start_url: '/reader/',
    scope: '/reader/',
  });
  expect(manifest).toHaveProperty('icons', [
    { src: '/reader/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/reader/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/reader/icon-512.png', sizes: '512x512', type: 'image/png' },
  ]);
});

test('its colour is that of the paper', () => {
  expect(paperColour).toBe(readTokens().usual.light.get('paper'));
});
