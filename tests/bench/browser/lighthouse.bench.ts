import { launch, type LaunchedChrome } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { afterAll, beforeAll, test } from 'vitest';
import { browserFlags, findBrowser } from '../../support/open-browser.ts';
import { outDir } from '../../../src/site/folders.ts';
import { serveFolder } from '../../support/serve-folder.ts';

/** Pages of another site are given as `PAGES=/,/claims/`. */
const paths = process.env['PAGES']?.split(',') ?? [
  '/',
  '/articles/afghanistan-at-the-brink/',
  '/actors/',
  '/actors/ttp/',
  '/questions/shelter-ttp/',
  '/claims/',
  '/timeline/',
  '/search/',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 5;

let browser: LaunchedChrome | undefined;
let site: Awaited<ReturnType<typeof serveFolder>> | undefined;
beforeAll(async () => {
  site = await serveFolder(outDir);
  browser = await launch({ chromePath: await findBrowser(), chromeFlags: ['--headless', ...browserFlags], logLevel: 'error' });
}, 60_000);
afterAll(async () => {
  browser?.kill();
  await site?.stop();
});

const toMedian = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** One run of the default, mobile preset, on a simulated slow line and processor. */
const audit = async (address: string, port: number): Promise<Result> => {
  const run = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories] });
  if (run === undefined || run.lhr.runtimeError !== undefined) throw new Error(`No audit of ${address}: ${run?.lhr.runtimeError?.message}`);
  return run.lhr;
};

/** Percent of a category; fails when it could not be told. */
const toScore = ({ categories, finalDisplayedUrl }: Result, name: string): number => {
  const score = categories[name]?.score;
  if (score == null) throw new Error(`${finalDisplayedUrl} has no score for ${name}.`);
  return Math.round(score * 100);
};

/** Audits that lost points in categories under 100. */
const listLosses = (result: Result): string[] =>
  categories
    .filter((name) => toScore(result, name) < 100)
    .flatMap((name) => result.categories[name]?.auditRefs.map((ref) => ({ ...ref, name, audit: result.audits[ref.id] })) ?? [])
    .filter(({ weight, audit }) => weight > 0 && (audit?.score ?? 1) < 1)
    .map(({ name, id, audit }) => `${name}: ${id} (${audit?.title})`);

test('Lighthouse', async () => {
  if (browser === undefined || site === undefined) throw new Error('There is no browser.');
  const rows: Record<string, Record<string, number>> = {};
  const losses: string[] = [];
  for (const path of paths) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await audit(site.address + path, browser.port));
    rows[path] = Object.fromEntries(categories.map((name) => [name, toMedian(results.map((result) => toScore(result, name)))]));
    const counts = Map.groupBy(results.flatMap(listLosses), (loss) => loss);
    losses.push(...[...counts].map(([loss, { length }]) => `${path} ${loss}, in ${length} of ${runs}`));
  }
  console.log(`Medians of ${runs} runs of Lighthouse’s mobile preset. What lost points: ${losses.join('\n') || 'nothing'}`);
  console.table(rows);
}, 1_800_000);
