import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.mjs' });

/** Messages of the project’s lint on the imports of a file that is not there, its path from the project’s root. */
async function lintImports(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.filter(({ ruleId }) => ruleId?.startsWith('imports/')).map(({ message }) => message) ?? [];
}

const inTemplate = (text: string): string => `---\n${text}\n---\n<p>Text</p>\n`;
const inScript = (text: string): string => `<script>\n${text}\n</script>\n`;

describe('a breach of the layers is found', () => {
  test.each([
    ['src/core/check/planted.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/core/check/planted.ts', `import type { Loader } from 'astro/loaders';`],
    ['src/core/check/planted.ts', `import { loadSite } from '../../site/load-site.ts';`],
    ['src/core/check/planted.ts', `import { relateClaims } from '../derive/relate-claims.ts';`],
    ['src/core/check/planted.ts', `import { visit } from 'unknown-util-visit';`],
    ['src/core/issues/planted.ts', `import type { Site } from '../model/site.ts';`],
    ['src/core/issues/planted.ts', `export { rootUrls } from '../urls.ts';`],
    ['src/core/issues/planted.ts', `export * from '../urls.ts';`],
    ['src/core/issues/planted.ts', `export const load = () => import('../urls.ts');`],
    ['src/core/issues/planted.ts', `export type Urls = import('../urls.ts').Urls;`],
    ['src/core/planted/planted.ts', `export const lone = 1;`],
    ['src/browser/search/planted.ts', `import { buildSite } from '../../core/build-site.ts';`],
    ['src/browser/search/planted.ts', `import { Index } from 'flexsearch';`],
    ['src/browser/search/planted.ts', `import { createPagePolicy } from '../../site/page-policy.ts';`],
    ['src/browser/dom/planted.ts', `import type { Answer } from '../search/ask.ts';`],
    ['src/cli/planted.ts', `import { getCollection } from 'astro:content';`],
    ['src/pages/planted.astro', inTemplate(`import { getCollection } from 'astro:content';`)],
    ['src/pages/planted.astro', inTemplate(`import { readFile } from 'node:fs/promises';`)],
    ['src/components/page/Planted.astro', inTemplate(`import { buildSite } from '../../core/build-site.ts';`)],
    ['src/components/page/Planted.astro', inTemplate(`import ClaimList from '../claim/ClaimList.astro';`)],
    ['src/components/page/Planted.astro', inScript(`import { buildSite } from '../../core/build-site.ts';`)],
  ])('%s: %s', async (file, text) => {
    expect(await lintImports(file, text)).toEqual([expect.stringContaining('the table of layers')]);
  });
});

describe('what the layers allow passes', () => {
  test.each([
    ['src/core/check/planted.ts', `import { rootUrls } from '../urls.ts';`],
    ['src/core/markdown/planted.ts', `import type { Root } from 'mdast';`],
    ['src/browser/search/planted.ts', `import '../../styles/search.css';`],
    ['src/browser/search/planted.ts', `import { urls } from '../../site/urls.ts';`],
    ['src/browser/search/planted.ts', `import { type Site } from '../../core/model/site.ts';`],
    ['src/pages/articles/[id]/planted.astro', inTemplate(`import { loadSite } from '../../../site/load-site.ts';`)],
    ['src/pages/planted.json.ts', `import type { APIRoute } from 'astro';`],
    ['src/pages/planted.astro', inScript(`import '../browser/search-page/start.ts';`)],
    ['src/cli/planted.ts', `import { readFile } from 'node:fs/promises';`],
    ['tests/unit/planted.test.ts', `import { buildSite } from '../../src/core/build-site.ts';`],
  ])('%s: %s', async (file, text) => {
    expect(await lintImports(file, text)).toEqual([]);
  });
});

describe('a circle is found where it is closed', () => {
  test.each([
    ['of values', `import { two } from './two.ts';`, `import { one } from './one.ts';`],
    ['of types', `import type { Two } from './two.ts';`, `export type { One } from './one.ts';`],
    ['of what is loaded later', `import { two } from './two.ts';`, `export const load = () => import('./one.ts');`],
  ])('%s', async (_, first, second) => {
    await lintImports('tests/support/one.ts', first);
    expect(await lintImports('tests/support/two.ts', second)).toEqual([
      'This import closes a circle: tests/support/two.ts → tests/support/one.ts → tests/support/two.ts.',
    ]);
    expect(await lintImports('tests/support/two.ts', 'export const two = 2;')).toEqual([]);
  });

  test('of components', async () => {
    await lintImports('src/components/page/One.astro', inTemplate(`import Two from './Two.astro';`));
    expect(await lintImports('src/components/page/Two.astro', inTemplate(`import One from './One.astro';`))).toHaveLength(1);
  });
});
