import { expect, test } from 'vitest';
import { buildSite } from '../../src/core/build-site.ts';
import { buildIndex } from '../../src/core/search/index/build-index.ts';
import { readContent } from '../../src/site/read-content.ts';
import { multiplyContent } from './multiply-content.ts';

const files = await readContent('content');

test.each([1, 10, 40])(
  'the core on the five articles, %i times over',
  (times) => {
    const content = multiplyContent(files, times);
    const { site, issues } = buildSite(content);
    expect(issues).toEqual([]);
    if (site === undefined) return;
    const bytes = JSON.stringify(buildIndex(site).terms).length;
    console.log(`${site.articles.length} articles: index of ${bytes.toLocaleString('en-GB')} characters`);
  },
  120_000,
);

test('time', async ({ bench }) => {
  const once = multiplyContent(files, 1);
  const tenfold = multiplyContent(files, 10);
  await bench.compare(
    bench('5 articles', () => void buildSite(once)),
    bench('50 articles', () => void buildSite(tenfold)),
    { iterations: 5, time: 1000 },
  );
}, 120_000);
