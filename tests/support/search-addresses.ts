import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/core/search/index/index-file.ts';
import { site } from './built-site.ts';
import { fixture } from './fixture.ts';

const { generation } = JSON.parse(readFileSync(join(fixture.dist, 'search/manifest.json'), 'utf8')) as Manifest;
const toPattern = (name: string): string => `**/search/data/${generation}/${name}.json`;

/** Addresses of what search loads of the fixture, as patterns. */
export const searchAddresses = {
  manifest: '**/search/manifest.json',
  index: toPattern('index'),
  words: toPattern('words'),
  scripts: toPattern('scripts'),
  /** The text of an article. */
  text: (id: string): string => toPattern(`article-${site.articles.findIndex((article) => article.id === id)}`),
};
