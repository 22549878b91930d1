import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { phone, useSite } from '../support/open-site.ts';
import { waitForModule } from '../support/wait-for-module.ts';
import { searchAddresses } from '../support/search-addresses.ts';

const { open } = useSite();
const status = (page: Page) => page.getByRole('main').getByRole('status');
const { claims } = site;
const fares = claims.filter(({ data }) => data.kind === 'fares');
const offline = 'You are offline.';

describe('offline', () => {
  test('the search page says so, leads to the lists, and begins by itself when the connection is back', async () => {
    const page = await open(urls.about);
    await page.route(searchAddresses.manifest, (route) => route.abort());
    await page.goto(new URL(urls.search, page.url()).href);
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('set');
    await expect.poll(() => status(page).textContent()).toContain(offline);
    expect(await status(page).textContent()).toContain('The search index could not be loaded.');
    await page.locator('#results').getByRole('link', { name: 'Actors', exact: true }).waitFor();
    await page.unroute(searchAddresses.manifest);
    await page.context().setOffline(false);
    await page.locator('#results').getByRole('link', { name: 'Southern European Trains (SET)' }).first().waitFor();
    expect(await status(page).textContent()).not.toContain(offline);
  });

  test('the search page tries again where the first try after a reconnection comes too soon', async () => {
    const page = await open(urls.about);
    let isBack = false;
    let tries = 0;
    await page.route(searchAddresses.manifest, (route) => {
      if (isBack) tries += 1;
      return tries > 1 ? route.continue() : route.abort();
    });
    await page.goto(new URL(urls.search, page.url()).href);
    await page.getByRole('searchbox').fill('set');
    await status(page).getByRole('button', { name: 'Try again' }).waitFor();
    isBack = true;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.locator('#results').getByRole('link', { name: 'Southern European Trains (SET)' }).first().waitFor();
    expect(tries).toBeGreaterThan(1);
  });

  test('the palette says so before its code is there, loses nothing typed, and begins by itself', async () => {
    const page = await open(urls.about);
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.keyboard.type('Tangier');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect.poll(() => dialog.getByRole('status').textContent()).toContain(offline);
    await page.context().setOffline(false);
    await page.waitForURL(`**${urls.searchFor('Tangier')}`);
    await page.locator('#results').getByRole('link', { name: 'Tangier', exact: true }).waitFor();
  });

  test('the search page goes on where its code could not be fetched either', async () => {
    const page = await open(urls.about);
    await page.route(/search-worker|create-search/, (route) => route.abort());
    await page.goto(new URL(urls.search, page.url()).href);
    await page.getByRole('searchbox').fill('set');
    await status(page).getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute(/search-worker|create-search/);
    await status(page).getByRole('button', { name: 'Try again' }).click();
    await page.locator('#results').getByRole('link', { name: 'Southern European Trains (SET)' }).first().waitFor();
  });

  test('filters say so, show what is here, and go on by themselves', async () => {
    const page = await open(urls.claims);
    await page.getByText('More filters').click();
    await waitForModule(page, 'start-filter');
    await page.context().setOffline(true);
    await page.locator('select[name=kind]').selectOption('fares');
    await expect.poll(() => status(page).textContent()).toMatch(/ could not be loaded\) You are offline\./);
    await page.context().setOffline(false);
    await expect.poll(() => status(page).textContent()).toBe(`${fares.length} of ${claims.length} claims`);
    expect(await page.locator('.ledger tr[id]:not([hidden])').count()).toBe(fares.length);
  });
});

test('filters whose code cannot be loaded say so, and reload the page when the connection is back', async () => {
  const page = await open(urls.claims);
  await page.context().setOffline(true);
  await page.getByText('More filters').click();
  await page.locator('select[name=kind]').selectOption('fares');
  await expect.poll(() => status(page).textContent()).toMatch(/^Filtering could not be loaded\. You are offline\./);
  await page.context().setOffline(false);
  await page.waitForURL(`**${urls.claims}?*kind=fares*`);
  await expect.poll(() => status(page).textContent()).toBe(`${fares.length} of ${claims.length} claims`);
});

test('the palette leads to the lists until something is found', async () => {
  const page = await open(urls.about);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const lists = dialog.getByRole('list', { name: 'Lists' });
  await lists.waitFor();
  await page.keyboard.type('Tangier');
  await lists.waitFor({ state: 'hidden' });
  await dialog.getByRole('combobox').fill('xyzzy');
  await lists.getByRole('link', { name: 'countries' }).click();
  await page.waitForURL(`**${urls.countries}`);
});

test.each([true, false])('an index of another build is read by a new page; with workers: %s', async (hasWorkers) => {
  const page = await open(urls.about);
  if (!hasWorkers) await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.route(searchAddresses.manifest, (route) => route.fulfill({ json: { format: 0, generation: 'old' } }));
  await page.goto(new URL(urls.searchFor('Tangier'), page.url()).href);
  const retry = status(page).getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  await page.unroute(searchAddresses.manifest);
  await Promise.all([page.waitForEvent('load'), retry.click()]);
  await page.locator('#results').getByRole('link', { name: 'Tangier', exact: true }).first().waitFor();
});

test('a query that is taken back while its filters are counted leaves nothing behind', async () => {
  const page = await open(urls.search);
  await page.evaluate(() => {
    const results = document.getElementById('results');
    const observer = new MutationObserver(() => {
      // The filters are counted once the answer is whole.
      if (document.getElementById('loading')?.hidden !== true || results?.querySelector('mark') === null) return;
      observer.disconnect();
      const input = document.querySelector('input[type=search]') as HTMLInputElement;
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      document.body.dataset['taken'] = 'back';
    });
    if (results !== null) observer.observe(results, { childList: true });
  });
  await page.getByRole('searchbox').fill('trains');
  await page.locator('body[data-taken]').waitFor();
  // The next answer comes after the count, as they are asked for in turn.
  await page.getByRole('searchbox').fill('Tangier');
  await page.locator('#results').getByRole('link', { name: 'Tangier', exact: true }).first().waitFor();
});

test('where nothing is found, queries that find something are offered', async () => {
  const page = await open(urls.searchFor('Tangier year:1950'));
  await page.getByRole('heading', { name: 'Try instead' }).waitFor();
  await page.locator('#results').getByRole('link', { name: 'Tangier', exact: true }).first().click();
  await page.waitForURL(`**${urls.searchFor('Tangier')}`);
});

test('where nothing is found, examples and lists stand below', async () => {
  const page = await open(urls.searchFor('xyzzy'), { viewport: phone });
  await expect.poll(() => status(page).textContent()).toContain('Nothing has all of “xyzzy”');
  expect(await page.locator('#examples').isVisible()).toBe(true);
  await page.getByRole('searchbox').fill('set');
  await page.locator('#examples').waitFor({ state: 'hidden' });
});

describe('an address that leads nowhere', () => {
  test('offers the nearest ones, and its words for a search', async () => {
    const page = await open(`${urls.home}place/barselona/`);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('barselona');
    await page
      .locator('#near')
      .getByRole('link', { name: urls.place('barcelona') })
      .click();
    await page.waitForURL(`**${urls.place('barcelona')}`);
  });

  test('is not taken for the path of the site', async () => {
    const page = await open(urls.about);
    const sitemap = page.waitForResponse(`**${urls.sitemap}`);
    await page.goto(new URL(`${urls.home}readers/`, page.url()).href);
    await (await sitemap).finished();
    // The page has read the sitemap once it has read it again.
    await page.evaluate((url) => fetch(url).then((response) => response.text()), urls.sitemap);
    expect(await page.locator('#near a').count()).toBe(0);
  });

  test('is shown as text', async () => {
    const page = await open(`${urls.home}<img src=x onerror=alert(1)>/`);
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('#near').isVisible()).toBe(false);
  });

  test('leads to the lists without JavaScript', async () => {
    const page = await open(`${urls.home}place/barselona/`, { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'Places' }).click();
    await page.waitForURL(`**${urls.places}`);
  });
});
