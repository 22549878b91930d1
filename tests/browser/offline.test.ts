import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkerThatRemoves } from '../../src/integration/worker-that-removes.ts';
import { writePacks } from '../../src/site/write-packs.ts';
import { parsePackList } from '../../src/core/offline/pack-list.ts';
import { toYears } from '../../src/core/schema/dates.ts';
import { site } from '../support/built-site.ts';
import { getById } from '../support/get-by-id.ts';
import { fixture, urls } from '../support/fixture.ts';
import { useSite } from '../support/open-site.ts';
import { readOffer, readPackFile } from '../support/read-packs.ts';
import { serveVersions } from '../support/serve-versions.ts';

const host = await serveVersions(fixture.dist, fixture.base);
const { open } = useSite('file', host.address);

let folder: string;
/** The fixture with another word in one article, with a worker that removes copies, and cut into parts as a large site is. */
const versions = { next: '', removing: '', large: '' };
const ids: ReadonlySet<string> = new Set(site.articles.map(({ id }) => id));
const changed = `${urls.stripBase(urls.article('a-note-on-empty-berths')).slice(1)}index.html`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  for (const name of ['next', 'removing', 'large'] as const)
    cpSync(fixture.dist, (versions[name] = join(folder, name)), { recursive: true });
  const page = join(versions.next, changed);
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<h1[^>]*>/, '$&Anew: '));
  const files = parsePackList(
    JSON.parse(Buffer.from(readPackFile(fixture.dist, readOffer(fixture.dist).parts[0]?.list ?? '')).toString()),
  ).flatMap((pack) => pack.files.map(([path]) => path));
  const packing = { base: fixture.base, keptDir: join(folder, 'kept') };
  await writePacks(files, { ...packing, folder: versions.next, yearOf: () => undefined });
  const yearOf = (id: string) => toYears(getById(site.articles, id).data.date).at(-1);
  await writePacks(files, {
    ...packing,
    folder: versions.large,
    yearOf: (id) => (ids.has(id) ? yearOf(id) : undefined),
    sizes: { whole: 1, pack: 2e5 },
  });
  rmSync(join(versions.removing, 'offline'), { recursive: true });
  writeFileSync(join(versions.removing, 'sw.js'), writeWorkerThatRemoves(fixture.base));
});
afterEach(() => {
  host.fail(() => undefined);
  host.publish(fixture.dist);
});
afterAll(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

const status = (page: Page) => page.locator('#copy-status');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const goTo = (page: Page, path: string) => page.goto(host.address + path);
const goOffline = (): void => host.fail(() => 'down');
const title = (page: Page) => page.locator('main h1').textContent();

/** What the browser keeps of the site: its caches, and how many workers. */
const listKept = (page: Page) =>
  page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)]);

const keep = async (): Promise<Page> => {
  const page = await open(urls.offline);
  await press(page, 'Keep for offline');
  await expect.poll(() => status(page).textContent()).toContain('Kept as of');
  return page;
};

/** A page of a browser that has a copy, and keeps it from one test to the next. */
let kept: Promise<Page> | undefined;
const openKept = (): Promise<Page> => (kept ??= keep());

const search = async (page: Page, query: string): Promise<readonly string[]> => {
  await goTo(page, urls.searchFor(query));
  await page.locator('#results a').first().waitFor();
  await page.locator('#loading').waitFor({ state: 'hidden' });
  return page.locator('#results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
};

/** Names in three scripts, a misspelt one, and words with a filter. */
const queries = ['SET', 'المضيق', 'Трасмаре Нотте', '神戸市電の会', 'barcelnoa', 'trains kind:article'];

describe('a copy that is kept', () => {
  test('comes in few requests, and only when the reader asks for it', async () => {
    host.takeRequests();
    const page = await open(urls.offline);
    expect(await listKept(page)).toEqual([]);
    await expect
      .poll(() => status(page).textContent())
      .toMatch(/^Nothing is kept\. The download is \d+ kB: the site as published on 30 November 2026\.$/);
    const { parts } = readOffer(fixture.dist);
    expect(await status(page).textContent()).toContain(` ${Math.ceil((parts[0]?.bytes ?? 0) / 1000)} kB`);
    host.takeRequests();
    await press(page, 'Keep for offline');
    await expect.poll(() => status(page).textContent()).toContain('It is the newest version.');
    const asked = host.takeRequests().filter((path) => !path.startsWith(`${urls.home}_astro/`));
    expect(asked.map((path) => path.replace(/[^/]+\.pack$/, '*'))).toEqual([urls.pack('*'), urls.pack('*'), urls.worker, urls.offer]);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(host.address + urls.worker);
  });

  test('answers nothing while the site can be reached', async () => {
    const page = await openKept();
    await goTo(page, urls.about);
    expect(await page.locator('main').textContent()).not.toContain('copy of');
    host.takeRequests();
    await goTo(page, urls.actors);
    expect(host.takeRequests()).toContain(urls.actors);
  });

  test('has every kind of page, each with its day, and all that pages load later', async () => {
    const page = await openKept();
    goOffline();
    const paths = [urls.home, urls.article('the-night-map-is-being-redrawn'), urls.actor('set'), urls.question('do-the-trains-fill')];
    for (const path of [...paths, urls.map, urls.timeline, urls.articleClaims('a-note-on-empty-berths'), urls.actor('set').slice(0, -1)]) {
      expect((await goTo(page, path))?.status(), path).toBe(200);
      expect(await page.locator('main > p').first().textContent()).toMatch(
        /^You are reading the copy of \d+ \w+ \d{4} that is kept on this device\./,
      );
    }
    await goTo(page, urls.pair('mobility-ministry', 'set'));
    await page
      .locator(`main a[href="${urls.actor('set')}"]`)
      .first()
      .hover();
    await page.getByRole('tooltip').waitFor();
    await goTo(page, `${urls.claims}?speaker=nobody`);
    await page.getByRole('status').getByText('“nobody”').waitFor();
    await goTo(page, urls.compareAny('platform-notes-2023-and-2024', 'the-night-train-reaches-the-strait'));
    await page.waitForURL(/compare\/[^?]+\//);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  });

  test('is searched as the site is, in every script and when words are misspelt', async () => {
    const page = await openKept();
    const online: (readonly string[])[] = [];
    for (const query of queries) online.push(await search(page, query));
    goOffline();
    for (const [i, query] of queries.entries()) expect(await search(page, query), query).toEqual(online[i]);
  });

  test('says so where it lacks a page', async () => {
    const page = await openKept();
    goOffline();
    expect((await goTo(page, `${urls.actor('set')}cite/`))?.status()).toBe(503);
    expect(await title(page)).toBe('Not in the copy');
    await page.locator('main').getByRole('link', { name: 'Home' }).click();
    expect(page.url()).toBe(host.address + urls.home);
  });

  test('stands in for a host that fails or does not answer', async () => {
    const page = await openKept();
    host.fail((path) => (path === urls.about ? 'silent' : path === urls.map ? 'broken' : undefined));
    for (const path of [urls.about, urls.map]) {
      await goTo(page, path);
      expect(await page.locator('main > p').first().textContent()).toContain('copy of');
    }
  });

  test('goes when the reader removes it', async () => {
    const page = await openKept();
    await goTo(page, urls.offline);
    await press(page, 'Remove');
    await expect.poll(() => status(page).textContent()).toContain('Nothing is kept.');
    expect(await listKept(page)).toEqual([]);
  });
});

describe('a newer version', () => {
  const note = urls.article('a-note-on-empty-berths');

  test('is offered, and only what has changed is fetched, once the reader says so', async () => {
    const page = await keep();
    const before = await listKept(page);
    host.publish(versions.next);
    await goTo(page, urls.about);
    await page.locator('footer').getByRole('link', { name: 'Update the copy' }).click();
    await expect
      .poll(() => status(page).textContent())
      .toContain('A newer version is there: 1 file new or changed; only these are fetched.');
    expect(await listKept(page)).toEqual(before);
    goOffline();
    await goTo(page, note);
    expect(await title(page)).not.toContain('Anew');
    host.fail(() => undefined);
    await goTo(page, urls.offline);
    await page.getByRole('button', { name: 'Update' }).waitFor();
    host.takeRequests();
    await press(page, 'Update');
    await expect.poll(() => status(page).textContent()).toContain('It is the newest version.');
    expect(host.takeRequests().filter((path) => !/unpack-worker|offer\.json|sw\.js/.test(path))).toEqual([
      urls.pack(readOffer(versions.next).parts[0]?.list ?? ''),
      note,
    ]);
    expect(await listKept(page)).toHaveLength(before.length);
    goOffline();
    await goTo(page, note);
    expect(await title(page)).toContain('Anew');
    await goTo(page, urls.actor('set'));
    expect(await title(page)).toContain('SET');
  });

  test('that cannot be fetched leaves the copy as it was', async () => {
    const page = await keep();
    const before = await listKept(page);
    host.publish(versions.next);
    host.fail((path) => (path === note ? 'cut' : undefined));
    await page.reload();
    await press(page, 'Update');
    await expect.poll(() => status(page).textContent()).toContain('The download failed. The copy that you had is as it was.');
    expect(await listKept(page)).toEqual(before);
    goOffline();
    await goTo(page, note);
    expect(await title(page)).not.toContain('Anew');
  });
});

test('a large site is kept in parts that the reader chooses by their sizes', async () => {
  host.publish(versions.large);
  const [base, , older] = readOffer(versions.large).parts;
  const [year, another] = [older?.id ?? '', readOffer(versions.large).parts[1]?.id ?? ''];
  const page = await open(urls.offline);
  const toSize = (bytes = 0): string => `${Math.ceil(bytes / 1000)} kB`;
  await page.getByLabel(`Articles of ${year}: ${toSize(older?.bytes)}`).check();
  await expect.poll(() => status(page).textContent()).toContain(`The download is ${toSize((base?.bytes ?? 0) + (older?.bytes ?? 0))}:`);
  expect(await page.getByLabel('Lists, actors, places, questions and search').isDisabled()).toBe(true);
  await press(page, 'Keep for offline');
  await expect.poll(() => status(page).textContent()).toContain('Kept as of');
  const ofYear = (wanted: string) => site.articles.find(({ data }) => toYears(data.date).at(-1) === wanted)?.url ?? '';
  await page.getByLabel(`Articles of ${another}`).check();
  goOffline();
  for (const [path, has] of [
    [urls.actor('set'), 200],
    [ofYear(year), 200],
    [ofYear(another), 503],
  ] as const)
    expect((await goTo(page, path))?.status(), path).toBe(has);
  host.fail(() => undefined);
  await goTo(page, urls.offline);
  await page.getByLabel(`Articles of ${another}`).check();
  host.takeRequests();
  await press(page, 'Keep these parts');
  await expect.poll(() => page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  goOffline();
  expect((await goTo(page, ofYear(another)))?.status()).toBe(200);
});

test('a download that is cut, of the list or of the pack, leaves nothing, and can be tried again', async () => {
  const packs = readdirSync(join(fixture.dist, 'offline')).filter((name) => name.endsWith('.pack'));
  for (const name of packs) {
    const page = await open(urls.offline);
    host.fail((path) => (path === urls.pack(name) ? 'cut' : undefined));
    await press(page, 'Keep for offline');
    await expect.poll(() => status(page).textContent()).toContain('The download failed. Nothing of it was kept.');
    expect(await listKept(page)).toEqual([]);
    host.fail(() => undefined);
    await press(page, 'Try again');
    await expect.poll(() => status(page).textContent()).toContain('Kept as of');
  }
});

test('a download that the reader ends, or leaves, leaves nothing', async () => {
  const [name = ''] = readdirSync(join(fixture.dist, 'offline')).filter((file) => file.endsWith('.pack'));
  const page = await open(urls.offline);
  host.fail((path) => (path === urls.pack(name) ? 'silent' : undefined));
  await press(page, 'Keep for offline');
  await press(page, 'Cancel');
  await expect.poll(() => status(page).textContent()).toContain('You ended the download. Nothing of it was kept.');
  expect(await listKept(page)).toEqual([]);
  await press(page, 'Try again');
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
  host.fail(() => undefined);
  await page.reload();
  await expect.poll(() => status(page).textContent()).toContain('Nothing is kept.');
  await goTo(page, urls.about);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a site that offers copies no more removes the copy and the worker in one visit', async () => {
  const page = await keep();
  host.publish(versions.removing);
  await goTo(page, urls.about);
  await expect.poll(() => listKept(page).catch(() => undefined)).toEqual([]);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  expect(await title(page)).toBe('About and method');
});

test('without a script it says that it needs one', async () => {
  const page = await open(urls.offline, { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('A copy in the browser needs JavaScript, which is off.');
  expect(await page.locator('#copy-buttons').isVisible()).toBe(false);
});
