import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { layers } from './eslint-rules/layers.ts';
import { noCircles } from './eslint-rules/no-circles.ts';

/** Packages that need neither Node nor a browser. */
const purePackages = [
  ...['zod', 'yaml', 'unified', 'remark-*', 'rehype-*', 'mdast*', 'hast*', 'unist*', 'github-slugger', 'htmlparser2'],
  ...['fastest-levenshtein', 'stemmer', 'flexsearch', 'd3-geo', 'd3-scale', 'd3-time', 'topojson-client', 'csv-stringify*', 'schema-dts'],
];
const facts = ['core/urls.ts', 'core/reuse', 'core/schema', 'core/names', 'core/model', ...purePackages];
const forBrowser = [
  'brotli/decompress',
  'core/urls.ts',
  'site/urls.ts',
  'site/data-urls.ts',
  'site/offline-urls.ts',
  'core/names/isolate.ts',
  'core/facets',
  'core/search',
  'core/previews/preview.ts',
  'core/offline',
  'core/data/write-records.ts',
  'core/brief',
  'core/issues/nearest.ts',
  ...['comparison', 'comparison-parts', 'group-by-answer', 'labels'].map((file) => `core/model/${file}.ts`),
  'type core',
  'text-fragments-polyfill*',
  'browser',
];
const coreForPages = [
  'core/urls.ts',
  'core/schema',
  'core/names/language.ts',
  'core/model',
  'core/facets',
  'core/data',
  'core/layout',
  'core/cite',
  'core/brief',
  'core/history',
  'type core',
];
const forPages = [...coreForPages, 'browser', 'site', 'components', 'layouts', 'type astro'];

/** Folders of one parent, in their order, that may import the same. */
const inOrder = (parent, folders, imports) => folders.map((folder) => [`${parent}/${folder}`, ...imports]);

/** What may import what under src/, in reading order: each line names a folder, and what it may import of those that stand above it. */
const layerTable = [
  ['core/data-urls.ts'],
  ['core/offline-urls.ts'],
  ['core/urls.ts', 'core/data-urls.ts', 'core/offline-urls.ts'],
  ['core/reuse'],
  ['core/issues', ...purePackages],
  ['core/schema', 'core/reuse', 'core/issues', ...purePackages],
  ['core/history', 'core/schema', 'diff', ...purePackages],
  ['core/names', 'type core/issues', 'core/schema', ...purePackages],
  ['core/model', 'core/urls.ts', 'core/reuse', 'core/schema', 'core/names', ...purePackages],
  ['core/markdown', 'core/issues', ...facts],
  ['core/check', 'core/issues', 'core/markdown', ...facts],
  ['core/derive', 'core/markdown', ...facts],
  ['core/facets', ...facts],
  ['core/search', 'type core/issues', 'core/facets', ...facts],
  ['core/export', 'core/search', ...facts],
  ['core/data', ...facts],
  ['core/previews', ...facts],
  ['core/cite', ...facts],
  ['core/brief', 'type core/data', 'core/previews', 'core/cite', ...facts],
  ['core/layout', ...facts],
  ['core/offline'],
  ['core/build-site.ts', 'core/issues', 'core/markdown', 'core/check', 'core/derive', 'core/search', ...facts],
  ['site/urls.ts', 'core/urls.ts'],
  ['site/offline-urls.ts', 'core/offline-urls.ts'],
  ['site/data-urls.ts', 'core/data-urls.ts'],
  ...inOrder(
    'browser',
    [
      'dom',
      'save',
      'display',
      'previews',
      'server',
      'search',
      'article',
      'cite',
      'events',
      'highlights',
      'palette',
      'filter',
      'compare',
      'brief',
      'prefetch',
      'offline',
    ],
    forBrowser,
  ),
  ...inOrder('browser', ['search-page', 'not-found', 'start.ts', 'packed'], forBrowser),
  ['site', 'core', 'browser/prefetch', 'node:*', 'astro*', '@takumi-rs/core', '@citation-js/*', 'any-ascii', 'feed'],
  ['integration', 'core', 'site', 'node:*', 'type astro', 'htmlparser2', 'rolldown', 'yazl'],
  ['content.config.ts', 'site', 'type core', 'astro*'],
  ['cli', 'core', 'site', 'integration', 'node:*'],
  ...inOrder(
    'components',
    [
      'page',
      'history',
      'claim',
      'figure',
      'event',
      'list',
      'article',
      'name',
      'place',
      'question',
      'actor',
      'compare',
      'brief',
      'index',
      'home',
      'draw',
    ],
    forPages,
  ),
  ['layouts', ...forPages],
  ['pages', ...forPages],
];

const longestFunction = (max) => ({ 'max-lines-per-function': ['error', { max, skipBlankLines: true, skipComments: true }] });

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.build/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    plugins: { imports: { rules: { layers, 'no-circles': noCircles } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Imports of types alone would otherwise bring their module into the browser’s bundles.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'imports/no-circles': 'error',
    },
  },
  { files: ['src/**'], rules: { 'imports/layers': ['error', 'src', layerTable], ...longestFunction(70) } },
  {
    // They read whatever text somebody has: an expression takes no more steps than a multiple of its length.
    files: ['src/core/names/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  // A describe block is a function too.
  { files: ['tests/**'], rules: longestFunction(150) },
);
