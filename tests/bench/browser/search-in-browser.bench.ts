import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { buildSite } from '../../../src/core/build-site.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { openBrowser } from '../../support/open-browser.ts';
import { openSearchPage } from '../../support/open-search-page.ts';
import { serveEngines, type Engine } from './peers/serve-engines.ts';

interface SampleQuery {
  readonly q: string;
  /** Articles that must be among the results, by the number that their source text’s file begins with. */
  readonly expect_seeds: readonly string[];
  readonly returns_nothing: boolean;
}

const { queries: sample } = JSON.parse(readFileSync('tests/fixtures/queries-sample.json', 'utf8')) as { queries: readonly SampleQuery[] };
const ownQueries = [
  'Bajaur',
  'Tehrik-i-Taliban Pakistan',
  'Sirajudin Hakani',
  'Durand Line',
  'suicide attacks on security forces',
  '2021',
  'تحریک طالبان پاکستان',
];
const queries = [...new Set([...sample.map(({ q }) => q), ...ownQueries])];
const slowdown = 4;
const rounds = 3;

const { site } = buildSite(await readContent('content'));
const sourceNumbers = new Map(site?.articles.map(({ url, data }) => [url, data.sourceFile.slice(0, 3)]));

let browser: Browser | undefined;
let served: Awaited<ReturnType<typeof serveEngines>> | undefined;
beforeAll(async () => {
  served = await serveEngines();
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const toMedian = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What a reader who comes with nothing cached fetches until a first query, typed letter by letter, has its results. */
const countFirstResult = async (browser: Browser, { address }: Engine) => {
  const { ask, fetched, close } = await openSearchPage(browser, address);
  await ask('Bajaur', true);
  await close();
  return fetched();
};

/** Each query’s times in each round over all queries, on one slowed page that has loaded all it needs; and the articles found. */
const answerAll = async (browser: Browser, { address }: Engine) => {
  const { session, ask, readPaths, close } = await openSearchPage(browser, address);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await ask('Taliban');
  const answers = queries.map((query) => ({ query, changed: [] as number[], painted: [] as number[], articles: new Set<string>() }));
  for (let round = 0; round < rounds; round += 1)
    for (const answer of answers) {
      const { changed, painted } = await ask(answer.query);
      answer.changed.push(changed);
      answer.painted.push(painted);
      answer.articles = new Set((await readPaths()).flatMap((path) => sourceNumbers.get(path) ?? []));
    }
  await close();
  return answers.map((answer) => ({ ...answer, changed: toMedian(answer.changed), painted: toMedian(answer.painted) }));
};

test('search in a browser, beside its peers', async () => {
  if (browser === undefined || served === undefined) throw new Error('There is no browser.');
  const rows: Record<string, Record<string, string | number>> = {};
  for (const engine of served.engines) {
    const bytes = await countFirstResult(browser, engine);
    const answers = await answerAll(browser, engine);
    const slowest = answers.reduce((a, b) => (b.painted > a.painted ? b : a));
    const missed = sample.filter((wanted) => {
      const found = answers.find(({ query }) => query === wanted.q)?.articles;
      return wanted.returns_nothing ? found?.size !== 0 : !wanted.expect_seeds.every((number) => found?.has(number));
    });
    rows[engine.name] = {
      'changed, median': Math.round(toMedian(answers.map(({ changed }) => changed))),
      'painted, median': Math.round(toMedian(answers.map(({ painted }) => painted))),
      'painted, worst': Math.round(slowest.painted),
      'bytes, all': bytes.all,
      'bytes, search': bytes.search,
      'as expected': `${sample.length - missed.length} of ${sample.length}`,
    };
    const listed = missed.map(({ q }) => `“${q}”`).join(', ');
    console.log(`${engine.name}: slowest on “${slowest.query}”; not as expected: ${listed || 'none'}`);
  }
  console.log(
    [
      `${queries.length} queries, CPU slowed ${slowdown} times, index loaded. Milliseconds from the last key press of a query to the last`,
      `change of its results or status in the document (changed) and to the end of that frame’s paint (painted); each query by its median`,
      `of ${rounds} rounds. Bytes over the wire, cold, until “Bajaur”, typed, has its results: all, and without HTML, styles and pictures.`,
      `As expected: the articles that a sample query should find are among the results, or none if it should find nothing.`,
    ].join('\n'),
  );
  console.table(rows);
}, 600_000);
