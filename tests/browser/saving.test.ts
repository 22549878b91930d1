import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataKinds, type DataKindName } from '../../src/core/data/data-kinds.ts';
import { claimFacets } from '../../src/core/facets/claim-facets.ts';
import { eventFacets } from '../../src/core/facets/event-facets.ts';
import { site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { useSite } from '../support/open-site.ts';

const { open } = useSite();

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Presses a button of the list and reads the file that comes of it. */
async function save(page: Page, format: 'CSV' | 'JSON'): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: format, exact: true }).click()]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

type SavedRecord = Readonly<Record<string, unknown>>;
const readJson = (saved: Saved) => JSON.parse(saved.text) as readonly SavedRecord[];
const readCsv = (saved: Saved) => parse(saved.text, { columns: true, record_delimiter: '\r\n' }) as readonly SavedRecord[];
const listRecords = (kind: DataKindName): readonly SavedRecord[] =>
  JSON.parse(JSON.stringify([...dataKinds[kind].list(site, (url) => fixture.site + url)])) as readonly SavedRecord[];
const listIds = (records: readonly SavedRecord[]) => records.map(({ id }) => id);

describe('claims', () => {
  test('are saved as they are filtered, those of all pages, with all fields of the data', async () => {
    const page = await open(`${urls.claims}?speaker=set`);
    await page.getByRole('button', { name: 'Clear all filters' }).waitFor();
    const wanted = listRecords('claims').filter(({ speakerId }) => speakerId === 'set');
    expect(wanted.length).toBeGreaterThan(0);
    const json = await save(page, 'JSON');
    expect(json.name).toBe('claims-speaker-set.json');
    expect(readJson(json)).toEqual(wanted);
    const csv = await save(page, 'CSV');
    expect(csv.name).toBe('claims-speaker-set.csv');
    expect(listIds(readCsv(csv))).toEqual(listIds(wanted));
  });

  test('without a filter are all of all pages', async () => {
    const page = await open(urls.claims);
    expect(listIds(readJson(await save(page, 'JSON')))).toEqual(listIds(listRecords('claims')));
  });

  test('of several filters are those that fit all', async () => {
    const year = site.claims.flatMap((claim) => [...(claimFacets(claim).year ?? [])])[0] ?? '';
    const page = await open(`${urls.claims}?hedge=reports&year=${year}`);
    await page.getByRole('button', { name: 'Clear all filters' }).waitFor();
    const wanted = site.claims.filter((claim) => claim.data.hedge === 'reports' && claimFacets(claim).year?.has(year) === true);
    const csv = await save(page, 'CSV');
    expect(csv.name).toBe(`claims-hedge-reports-year-${year}.csv`);
    expect(listIds(readCsv(csv))).toEqual(wanted.map(({ id }) => id));
  });

  test('that cannot be loaded say so', async () => {
    const page = await open(urls.claims);
    await page.route(`**${urls.dataFile('claims', 'json')}`, (route) => route.abort());
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toContain('The file could not be made.');
  });
});

test('events are saved as they are filtered', async () => {
  const [value = ''] = site.events.flatMap((event) => [...(eventFacets(event).country ?? [])]);
  const page = await open(`${urls.timeline}?country=${value}`);
  await page.getByRole('button', { name: 'Clear all filters' }).waitFor();
  const wanted = site.events.filter((event) => eventFacets(event).country?.has(value) === true).map(({ id }) => id);
  const json = await save(page, 'JSON');
  expect(json.name).toBe(`events-country-${value}.json`);
  expect(readJson(json)).toEqual(listRecords('events').filter(({ id }) => wanted.includes(id as never)));
});

describe('search results', () => {
  test('are saved with what the page knows of them', async () => {
    const page = await open(urls.searchFor('actor:set kind:claim'));
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
    const json = await save(page, 'JSON');
    expect(json.name).toBe('search-actor-set-kind-claim.json');
    const records = readJson(json);
    expect(records.length).toBeGreaterThan(0);
    const claims = new Map(site.claims.map((claim) => [claim.id as string, claim]));
    for (const { kind, id, address, articleId, passage } of records) {
      const claim = claims.get(id as string);
      expect(kind).toBe('claim');
      expect([articleId, passage]).toEqual([claim?.article.id, claim?.passage.id]);
      expect(new URL(address as string).pathname + new URL(address as string).hash).toBe(claim?.url);
    }
    expect(listIds(readCsv(await save(page, 'CSV')))).toEqual(listIds(records));
  });

  test('in Arabic have a file name of its letters', async () => {
    const page = await open(urls.searchFor('القطار'));
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
    expect((await save(page, 'CSV')).name).toBe('search-القطار.csv');
  });

  test('have no buttons when there are none', async () => {
    const page = await open(urls.searchFor('xyzzyx'));
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe('');
    expect(await page.getByRole('button', { name: 'CSV', exact: true }).isVisible()).toBe(false);
  });
});

test('without a script there are no buttons, and the data is linked', async () => {
  for (const url of [urls.claims, urls.timeline, urls.search]) {
    const page = await open(url, { javaScriptEnabled: false });
    expect(await page.locator('[data-save]').first().isVisible(), url).toBe(false);
    expect(await page.locator(`main a[href="${urls.data}"]`).isVisible(), url).toBe(true);
  }
});
