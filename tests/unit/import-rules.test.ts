import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { findBreaches, ruleNames, toImports } from '../support/import-rules.ts';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|astro|mjs|js)$/.test(file));
const imports = files.flatMap((file) => toImports(file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')));

describe('in src/', () => {
  it.each(ruleNames)('%s', (rule) => {
    expect(findBreaches(rule, imports)).toEqual([]);
  });
});

test('imports are read in all their forms', () => {
  const text = `---
import one from './one.ts';
import type { Two } from '../core/two.ts';
export {
  three,
} from 'three';
import 'four.css';
export type * from "five";
---
<script>
  import { six } from '../browser/six.ts';
  const seven = await import('./seven.ts');
</script>
<p>from 'nowhere'</p>`;
  expect(toImports('pages/index.astro', text).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
    ['pages/one.ts', false],
    ['core/two.ts', true],
    ['three', false],
    ['four.css', false],
    ['five', true],
    ['browser/six.ts', false],
    ['pages/seven.ts', false],
  ]);
});

test('every import statement of src/ is read', () => {
  const lines = files.flatMap((file) => readFileSync(join(src, file), 'utf8').match(/^\s*import\s.*['"];$/gm) ?? []);
  expect(imports.length).toBeGreaterThanOrEqual(lines.length);
});

describe('a breach is found', () => {
  test.each([
    ['core/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['core/a.ts', `import type { Loader } from 'astro/loaders';`],
    ['core/a.ts', `import { loadSite } from '../site/load-site.ts';`],
    ['core/a.ts', `import { visit } from 'unknown-util-visit';`],
    ['browser/search/a.ts', `import { buildSite } from '../../core/build-site.ts';`],
    ['browser/search/a.ts', `import { Index } from 'flexsearch';`],
    ['pages/a.astro', `import { getCollection } from 'astro:content';`],
    ['pages/a.astro', `import { buildSite } from '../core/build-site.ts';`],
    ['pages/a.astro', `import { readFile } from 'node:fs/promises';`],
    ['components/a.astro', `import { getCollection } from 'astro:content';`],
  ])('%s: %s', (file, text) => {
    expect(ruleNames.flatMap((rule) => findBreaches(rule, toImports(file, text)))).not.toEqual([]);
  });

  test.each([
    ['core/a/b.ts', `import { urls } from '../urls.ts';`],
    ['core/a.ts', `import type { Root } from 'mdast';`],
    ['browser/search/a.ts', `import { urls } from '../../core/urls.ts';`],
    ['browser/search/a.ts', `import type { Site } from '../../core/site.ts';`],
    ['pages/articles/[id].astro', `import { loadSite } from '../../site/load-site.ts';`],
    ['pages/a.json.ts', `import type { APIRoute } from 'astro';`],
    ['cli/a.ts', `import { readFile } from 'node:fs/promises';`],
  ])('and nothing else: %s: %s', (file, text) => {
    expect(ruleNames.flatMap((rule) => findBreaches(rule, toImports(file, text)))).toEqual([]);
  });
});
