import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { openBrowser } from '../../support/open-browser.ts';
import { engines } from './engines/engines.ts';
import { measureEngine, type Measures } from './measure/measure-engine.ts';
import { openCorpus, type Size } from './open-corpus.ts';
import { writeTable } from './write-tables.ts';

const sizes = (process.env['SIZES'] ?? 'site,100,1000,10000').split(',').map((size): Size => (size === 'site' ? size : Number(size)));
const names = process.env['ENGINES']?.split(',');
const chosen = engines.filter(({ name }) => names === undefined || names.includes(name));
const hours = 3_600_000;

let browser: Browser | undefined;
const root = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true });
});

test.each(sizes)(
  'search in a browser beside its peers: %s',
  async (size) => {
    if (browser === undefined) throw new Error('There is no browser.');
    const { site, queries } = await openCorpus(size);
    const heading = `${site.articles.length} articles, ${site.actors.length} actors, ${site.questions.length} questions, ${site.events.length} events`;
    const measured = new Map<string, Measures>();
    for (const engine of chosen) measured.set(engine.name, await measureEngine(browser, engine, size, queries, root));
    console.log(`\n${heading}; asked cold: ${Object.values(queries.cold).join(', ')}\n\n${writeTable(measured)}\n`);
  },
  6 * hours,
);
