import { expect, test } from 'vitest';
import { readDist, readPages } from '../support/read-dist.ts';

test('what search reads is in files whose names change with what they hold, the same for every page', () => {
  const addresses = new Set(readPages().map(({ $ }) => $('body').attr('data-search')));
  expect(addresses.size).toBe(1);
  const [index = ''] = addresses;
  expect(index).toMatch(/^\/search\/data\/index\.\w{10}\.json$/);
  const { articles } = JSON.parse(readDist(index)) as { articles: readonly { text: string }[] };
  expect(articles.filter(({ text }) => !/^\/search\/data\/[\w-]+\.\w{10}\.json$/.test(text))).toEqual([]);
});
