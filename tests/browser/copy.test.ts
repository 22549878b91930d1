import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { fixture, urls } from '../support/fixture.ts';
import { phone, useSite } from '../support/open-site.ts';
import { unpackCopy } from '../support/unpack-copy.ts';

const { folder, top } = unpackCopy();
afterAll(() => rmSync(folder, { recursive: true }));

const online = useSite();
const copy = useSite('test', pathToFileURL(top).href);
/** Opens the page with an address in the copy. */
const open = (url: string, ...others: [] | [object]): Promise<Page> =>
  copy.open(url.slice(urls.home.length - 1).replace(/\/(?=[?#]|$)/, '/index.html'), ...others);
/** The address on the site of where a page of the copy is. */
const readAddress = (page: Page): string =>
  page
    .url()
    .replace(copy.address(), '')
    .replace(/index\.html/, '');

const article = 'the-night-map-is-being-redrawn';
const results = (page: Page) => page.locator('#results');

/** All that search says and finds, with where links lead on the site. */
async function readAnswer(page: Page, home: string): Promise<readonly string[]> {
  await expect.poll(() => page.locator('#status').textContent()).toMatch(/\d/);
  await page.locator('#facets a').first().waitFor();
  const links = page.locator('#status, #meant, #results a, #facets a');
  const all = await links.evaluateAll((found) =>
    found.map((one) => `${one.textContent} ${one instanceof HTMLAnchorElement ? one.href : ''}`),
  );
  return all.map((line) => line.replace(home, '/').replace('/index.html', '/'));
}

describe('search in a copy that is opened from a disk', () => {
  test.each(['SET', 'المغرب', 'Трасмаре Нотте', '神戸', 'Tangeir', '"sleeping cars" year:2024', 'notebooks'])(
    'answers “%s” as the site does',
    async (query) => {
      const [here, there] = await Promise.all([open(urls.searchFor(query)), online.open(urls.searchFor(query))]);
      const answers = [await readAnswer(here, `${copy.address()}/`), await readAnswer(there, online.address() + urls.home)];
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.length).toBeGreaterThan(3);
    },
  );

  test('goes from the palette to the marked passage of an article', async () => {
    const page = await open(urls.home);
    await page.keyboard.press('/');
    await page.keyboard.type('notebooks');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.hit-bar').waitFor();
    expect(readAddress(page)).toContain(`/articles/${article}/?find=notebooks#`);
    await page.locator('main mark', { hasText: 'notebooks' }).first().waitFor();
  });

  test('starts from the form of the front page, and keeps its address', async () => {
    const page = await open(urls.home);
    await page.getByRole('main').getByRole('searchbox').fill('Tangier');
    await page.keyboard.press('Enter');
    await results(page).getByRole('link', { name: 'Tangier', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Tangier' }).waitFor();
    expect(readAddress(page)).toBe('/places/tangier/');
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('Tangier');
  });
});

describe('a page of a copy that is opened from a disk', () => {
  test('previews a link, and follows it', async () => {
    const page = await open(urls.article(article));
    const link = page.locator('.text a[href*="actors/set/"]').first();
    await link.hover();
    await page.locator(':popover-open', { hasText: 'Southern European Trains' }).waitFor();
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Southern European Trains' }).waitFor();
    expect(readAddress(page)).toMatch(/^\/actors\/set\//);
  });

  test('opens the sheet of a claim, which leads to its entry', async () => {
    const page = await open(urls.article(article), { viewport: phone });
    await page.locator('.text .mark:not(.note, .uncontested)').first().click();
    await page.locator('dialog.sheet').getByRole('link', { name: 'Who agrees, who differs' }).click();
    await page.locator('.claims > li:target').waitFor();
    expect(readAddress(page)).toMatch(new RegExp(`^/articles/${article}/claims/#`));
  });

  test('keeps what the reader chose', async () => {
    const page = await open(urls.article(article));
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.goto(page.url().replace(/articles\/.*/, 'index.html'));
    expect(await page.locator('html').getAttribute('class')).toContain('dark');
  });

  test('filters the rows of all pages of a list', async () => {
    const path = `${urls.claims}?actor=set`;
    const [here, there] = await Promise.all([open(path), online.open(path)]);
    const status = (page: Page) => page.locator('[data-rows] [role=status]').textContent();
    await expect.poll(() => status(there)).toMatch(/^\d+ of \d+/);
    await expect.poll(() => status(here)).toBe(await status(there));
    await here.getByRole('button', { name: 'Clear all filters' }).click();
    expect(readAddress(here)).toBe('/claims/');
    await here.goBack();
    await expect.poll(() => status(here)).toBe(await status(there));
  });

  test('compares two articles, and says which is not there', async () => {
    const page = await open(urls.compareAny(article, 'a-note-on-empty-berths'));
    await page.getByRole('heading', { level: 1, name: /and/ }).waitFor();
    const other = await open(urls.compareAny(article, 'nowhere'));
    await expect.poll(() => other.locator('#choose [role=status]').textContent()).toContain('There is no article “nowhere” here.');
  });

  test('works without scripts, and has the addresses of the site to copy', async () => {
    const page = await open(urls.question('do-the-trains-fill'), { javaScriptEnabled: false });
    await page.locator(`main a[href*="articles/${article}/"]`).first().click();
    expect(readAddress(page)).toMatch(new RegExp(`^/articles/${article}/`));
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(fixture.site + urls.article(article));
  });
});
