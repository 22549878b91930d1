import { describe, expect, test } from 'vitest';
import { fixtureFiles, realFiles } from '../support/read-dist.ts';
import { validateHtml } from '../support/validate-html.ts';

describe.each([
  ['this site', realFiles],
  ['the fixture', fixtureFiles],
] as const)('of %s', (_, { pages }) => {
  test.each(pages().map((page) => [page.url, page] as const))('%s is valid HTML', async (_, page) => {
    expect(await validateHtml(page)).toEqual([]);
  });
});
