import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { phone, useSite } from '../support/open-site.ts';
import { searchAddresses } from '../support/search-addresses.ts';

const { open } = useSite();
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('#results');

describe('the search page', () => {
  test('fetches the index only when search is used', async () => {
    const fetched: string[] = [];
    const page = await open(urls.article('the-night-map-is-being-redrawn'));
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.reload();
    expect(fetched.filter((path) => path.includes('/search/') || /search-worker|create-search/.test(path))).toEqual([]);
    await page.goto(new URL(urls.searchFor('set'), page.url()).href);
    await results(page).getByRole('link').first().waitFor();
    expect(fetched.filter((path) => path.endsWith('/search/manifest.json'))).toHaveLength(1);
  });

  test('answers the query of its address', async () => {
    const page = await open(urls.searchFor('set'));
    await results(page).getByRole('link', { name: 'Southern European Trains (SET)' }).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('set');
    await expect.poll(() => status(page).textContent()).toContain('4 articles');
    await expect.poll(() => results(page).locator('mark').count()).toBeGreaterThan(5);
  });

  test('works by keyboard alone, from the home page to the marked passage', async () => {
    const page = await open(urls.home);
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.type('notebooks');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${urls.searchFor('notebooks')}`);
    const passage = results(page).getByRole('link', { name: 'Passage 11' });
    await passage.waitFor();
    await passage.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${urls.article('the-night-map-is-being-redrawn')}?find=notebooks#p11`);
    await page.locator('#p11 mark', { hasText: 'notebooks' }).waitFor();
    const isInView = () =>
      page.locator('#p11').evaluate((passage) => passage.matches(':target') && passage.getBoundingClientRect().top < innerHeight);
    await expect.poll(isInView).toBe(true);
  });

  test('answers as one types, keeps the address, and goes back', async () => {
    const page = await open(urls.search, { viewport: phone });
    const box = page.getByRole('searchbox');
    await box.fill('Tangier');
    await results(page).getByRole('link', { name: 'Tangier', exact: true }).waitFor();
    expect(await page.evaluate(() => location.search)).toBe('?q=Tangier');
    await results(page).getByRole('link', { name: 'Tangier', exact: true }).click();
    await page.waitForURL(`**${urls.place('tangier')}`);
    await page.goBack();
    await results(page).getByRole('link', { name: 'Tangier', exact: true }).waitFor();
    expect(await box.inputValue()).toBe('Tangier');
    await box.fill('');
    expect(await results(page).textContent()).toBe('');
  });

  test('names the query in the title of the page, one of another direction apart from it', async () => {
    const page = await open(urls.searchFor('SET trains'));
    await expect.poll(() => page.title()).toBe(`SET trains · Search · ${site.settings.name}`);
    await page.getByRole('searchbox').fill('طنجة!');
    expect(await page.title()).toBe(`\u2068طنجة!\u2069 · Search · ${site.settings.name}`);
    await page.getByRole('searchbox').fill('');
    expect(await page.title()).toBe(`Search · ${site.settings.name}`);
  });

  test('says so when nothing is found, and where to go', async () => {
    const page = await open(urls.searchFor('orient express'));
    await expect.poll(() => status(page).textContent()).toContain('Nothing has all of “orient express”');
    await page.getByRole('searchbox').fill('Barcelona International Airlines');
    await results(page).getByRole('heading', { name: 'Pages for part of your search' }).waitFor();
  });

  test('has its filters after the results, for the eye on a phone and for the keyboard', async () => {
    const page = await open(urls.searchFor('trains'), { viewport: phone });
    await results(page).locator('mark').first().waitFor();
    await page.getByRole('link', { name: 'Narrow down' }).click();
    await expect.poll(() => page.locator('#narrow').evaluate((narrow) => narrow.getBoundingClientRect().top)).toBeLessThan(phone.height);
    await page.locator('#facets').getByRole('link').first().waitFor();
    const order = await page.locator('#results a, #facets a').evaluateAll((links) => links.map((link) => link.closest('#facets') !== null));
    expect(order.indexOf(true)).toBeGreaterThan(order.lastIndexOf(false));
  });

  test('asks about a name that no page has, and answers what it offers instead', async () => {
    const page = await open(urls.searchFor('Tanjier'));
    await expect.poll(() => status(page).textContent()).toBe('No article names Tanjier. Did you mean Tangier?');
    await status(page).getByRole('link', { name: 'Tangier' }).click();
    await results(page).getByRole('link', { name: 'Tangier', exact: true }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('Tangier');
  });

  test.each(['<img src=x onerror=document.title="broken">', '\u202Eevil', '"""', 'x'.repeat(10_000)])(
    'shows %.20s as text',
    async (query) => {
      const page = await open(urls.search);
      await page.getByRole('searchbox').fill(query);
      await expect.poll(() => status(page).textContent()).toMatch(/\d+ |Nothing has|^$/);
      const shown = query.slice(0, 80);
      expect(await page.title()).toBe(`${/\p{Cf}/u.test(query) ? `\u2068${shown}\u2069` : shown} · Search · ${site.settings.name}`);
      expect(await page.locator('#results img, #status img').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );

  test('offers another try when the index cannot be loaded', async () => {
    const page = await open(urls.about);
    await page.route(searchAddresses.manifest, (route) => route.abort());
    await page.goto(new URL(urls.searchFor('set'), page.url()).href);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await page.getByRole('navigation', { name: 'Sections' }).isVisible()).toBe(true);
    await page.unroute(searchAddresses.manifest);
    await retry.click();
    await results(page).getByRole('link', { name: 'Southern European Trains (SET)' }).first().waitFor();
  });

  test('offers another try when an article’s text cannot be loaded, and shows the rest', async () => {
    const page = await open(urls.about);
    await page.route(searchAddresses.text('the-night-map-is-being-redrawn'), (route) => route.fulfill({ status: 200, body: '{ broken' }));
    await page.goto(new URL(urls.searchFor('SET'), page.url()).href);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await expect.poll(() => status(page).textContent()).toContain('One result could not be loaded.');
    await expect.poll(() => results(page).locator('mark').count()).toBeGreaterThan(3);
    await page.unroute(searchAddresses.text('the-night-map-is-being-redrawn'));
    await retry.click();
    await expect.poll(() => status(page).textContent()).not.toContain('could not be loaded');
    await results(page).getByRole('link', { name: 'The night map is being redrawn' }).waitFor();
  });

  test('answers as typed when the list of words for corrections cannot be loaded, and corrects once it can', async () => {
    const page = await open(urls.about);
    await page.route(searchAddresses.words, (route) => route.abort());
    await page.goto(new URL(urls.searchFor('barcelnoa'), page.url()).href);
    await expect.poll(() => status(page).textContent()).toContain('Nothing has all of');
    expect(await page.locator('#meant').textContent()).not.toContain('These are results for');
    await page.unroute(searchAddresses.words);
    await page.getByRole('searchbox').fill('barclona');
    await page.locator('#meant').getByText('These are results for').waitFor();
    await results(page).getByRole('link', { name: 'Barcelona' }).first().waitFor();
  });

  test('never shows an answer that comes late over a newer one, and loses nothing typed while the index loads', async () => {
    const page = await open(urls.about);
    const release = await holdRequests(page, searchAddresses.manifest);
    await page.goto(new URL(urls.search, page.url()).href);
    await page.getByRole('searchbox').pressSequentially('Tangier');
    await expect.poll(() => status(page).textContent()).toContain('Loading');
    expect(await page.getByRole('progressbar').count()).toBe(1);
    release();
    await results(page).getByRole('link', { name: 'Tangier', exact: true }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('Tangier');
    await page.getByRole('searchbox').fill('Portbou');
    await results(page).getByRole('link', { name: 'Portbou', exact: true }).waitFor();
    expect(await results(page).getByRole('link', { name: 'Tangier', exact: true }).count()).toBe(0);
  });

  test('without JavaScript says so and leads to the indexes', async () => {
    const page = await open(urls.searchFor('set'), { javaScriptEnabled: false });
    const notice = page.locator('noscript p');
    expect(await notice.textContent()).toContain('needs JavaScript');
    expect(await notice.isVisible()).toBe(true);
    const lists = (await page.locator('#menu a').allTextContents()).filter((title) => !/^(?:Who|Where|When)$/.test(title));
    expect(await notice.locator('a').allTextContents()).toEqual([...lists, 'the data']);
    expect(await page.locator('#query').isVisible()).toBe(false);
  });
});
