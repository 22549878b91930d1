import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { pickPages } from '../support/page-types.ts';
import { fixtureFiles } from '../support/read-dist.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

/** Pages of this file are opened side by side, so each test closes its own. */
const { open } = useSite('file');

/** Bytes of the scripts that a page may load by itself. */
const maxScripts = 5 * 1000;

/** A slow connection: pages come in parts, and scripts and styles well after them. */
const line = { offline: false, latency: 150, downloadThroughput: 150_000, uploadThroughput: 50_000 };

const slowAndWatched = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', line);
  await page.addInitScript(() => {
    const shifts: string[] = [];
    const describeNode = (node: Node | null): string => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80);
    const note = (entries: PerformanceEntryList): void => {
      for (const { value, sources } of entries as Shift[])
        shifts.push(
          `${value.toFixed(5)}: ${sources.map(({ node, previousRect: from, currentRect: to }) => `${describeNode(node)} from ${from.x}, ${from.y} to ${to.x}, ${to.y}`).join('; ')}`,
        );
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, {
      takeShifts: () => {
        note(observer.takeRecords());
        return shifts;
      },
    });
  });
};

/** Scrolls a screen at a time, and lets each be painted. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const paint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await paint();
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await paint();
    }
    await paint();
  });

const readShifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { takeShifts: () => string[] }).takeShifts());

describe.each([
  ['a phone', phone],
  ['a desk', desk],
] as const)('nothing moves by itself on %s, and no typeface and few scripts are loaded', (_, viewport) => {
  test.concurrent.for([...pickPages().values()])('%s', async (path, { expect }) => {
    const asked: Request[] = [];
    const answered = new Set<Request>();
    const page = await open(path, { viewport }, async (page) => {
      page.on('request', (request) => asked.push(request));
      page.on('requestfinished', (request) => answered.add(request));
      await slowAndWatched(page);
    });
    const listUrls = (...types: readonly string[]): readonly string[] =>
      asked.filter((request) => types.includes(request.resourceType())).map((request) => new URL(request.url()).pathname);
    await expect.poll(() => asked.filter((request) => !answered.has(request)).map((request) => request.url())).toEqual([]);
    await scrollToEnd(page);
    expect(await readShifts(page)).toEqual([]);
    await page.context().close();
    expect(listUrls('font', 'image', 'media')).toEqual([]);
    if (path !== urls.search) expect(fixtureFiles.weighFiles(new Set(listUrls('script')))).toBeLessThanOrEqual(maxScripts);
  });
});

test('a shift would be seen', async () => {
  const page = await open(urls.about, {}, slowAndWatched);
  await page.evaluate(() => document.querySelector('main')?.prepend('A line\nof its own'));
  await scrollToEnd(page);
  expect(await readShifts(page)).toHaveLength(1);
  await page.context().close();
});
