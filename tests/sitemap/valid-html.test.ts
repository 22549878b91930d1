import { expect, test } from 'vitest';
import { readPages } from '../support/read-dist.ts';
import { validateHtml } from '../support/validate-html.ts';

test.each(readPages().map((page) => [page.url, page] as const))('%s is valid HTML', async (_, page) => {
  expect(await validateHtml(page)).toEqual([]);
});
