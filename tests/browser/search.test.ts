import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdRequests } from '../support/hold-requests.ts';
import { phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('#results');

describe('the search page', () => {
  test('fetches the index only when search is used', async () => {
    const fetched: string[] = [];
    const page = await open('/articles/afghanistan-at-the-brink/');
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.reload();
    expect(fetched.filter((path) => path.includes('/search/') || path.includes('create-search'))).toEqual([]);
    await page.goto(new URL('/search/?q=ttp', page.url()).href);
    await results(page).getByRole('link').first().waitFor();
    expect(fetched.filter((path) => /\/search\/data\/index\.\w+\.json$/.test(path))).toHaveLength(1);
  });

  test('answers the query of its address', async () => {
    const page = await open('/search/?q=iskp');
    await results(page).getByRole('link', { name: 'Islamic State – Khorasan Province (ISKP)' }).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('iskp');
    await expect.poll(() => status(page).textContent()).toContain('5 articles');
    await expect.poll(() => results(page).locator('mark').count()).toBeGreaterThan(5);
  });

  test('works by keyboard alone, from the home page to the marked passage', async () => {
    const page = await open('/');
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.type('quadcopters');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=quadcopters');
    const passage = results(page).getByRole('link', { name: 'Passage 8' });
    await passage.waitFor();
    await passage.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/afghanistan-at-the-brink/?find=quadcopters#p8');
    await page.locator('#p8 mark', { hasText: 'quadcopters' }).waitFor();
    const isInView = () =>
      page.locator('#p8').evaluate((passage) => passage.matches(':target') && passage.getBoundingClientRect().top < innerHeight);
    await expect.poll(isInView).toBe(true);
  });

  test('answers as one types, keeps the address, and goes back', async () => {
    const page = await open('/search/', { viewport: phone });
    const box = page.getByRole('searchbox');
    await box.fill('Bajaur');
    await results(page).getByRole('link', { name: 'Bajaur', exact: true }).waitFor();
    expect(await page.evaluate(() => location.search)).toBe('?q=Bajaur');
    await results(page).getByRole('link', { name: 'Bajaur', exact: true }).click();
    await page.waitForURL('**/places/bajaur/');
    await page.goBack();
    await results(page).getByRole('link', { name: 'Bajaur', exact: true }).waitFor();
    expect(await box.inputValue()).toBe('Bajaur');
    await box.fill('');
    expect(await results(page).textContent()).toBe('');
  });

  test('says so when nothing is found, and where to go', async () => {
    const page = await open('/search/?q=Boko%20Haram');
    await expect.poll(() => status(page).textContent()).toContain('Nothing has all of “Boko Haram”');
    await page.getByRole('searchbox').fill('Pakistan International Airlines');
    await results(page).getByRole('heading', { name: 'Parts of your words lead here' }).waitFor();
  });

  test.each(['<img src=x onerror=document.title="broken">', '\u202Eevil', '"""', 'x'.repeat(10_000)])(
    'shows %.20s as text',
    async (query) => {
      const page = await open('/search/');
      await page.getByRole('searchbox').fill(query);
      await expect.poll(() => status(page).textContent()).toMatch(/\d+ |Nothing has|^$/);
      expect(await page.title()).toBe('Search · Crossread');
      expect(await page.locator('#results img, #status img').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );

  test('offers another try when the index cannot be loaded', async () => {
    const page = await open('/about/');
    await page.route('**/search/data/index.*', (route) => route.abort());
    await page.goto(new URL('/search/?q=ttp', page.url()).href);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    expect(await page.getByRole('navigation', { name: 'Sections' }).isVisible()).toBe(true);
    await page.unroute('**/search/data/index.*');
    await retry.click();
    await results(page).getByRole('link', { name: 'Tehreek-e-Taliban Pakistan (TTP)' }).first().waitFor();
  });

  test('offers another try when an article’s text cannot be loaded, and shows the rest', async () => {
    const page = await open('/about/');
    await page.route('**/search/data/safe-havens-and-spillovers.*', (route) => route.fulfill({ status: 200, body: '{ broken' }));
    await page.goto(new URL('/search/?q=ISKP', page.url()).href);
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await expect.poll(() => status(page).textContent()).toContain('The passages of one article could not be loaded.');
    await expect.poll(() => results(page).locator('mark').count()).toBeGreaterThan(3);
    await page.unroute('**/search/data/safe-havens-and-spillovers.*');
    await retry.click();
    await expect.poll(() => status(page).textContent()).not.toContain('could not be loaded');
    await results(page).getByRole('link', { name: 'Safe havens and spillovers' }).waitFor();
  });

  test('answers as typed when the list of words for corrections cannot be loaded, and corrects once it can', async () => {
    const page = await open('/about/');
    await page.route('**/search/data/words.*', (route) => route.abort());
    await page.goto(new URL('/search/?q=Balochstan', page.url()).href);
    await expect.poll(() => status(page).textContent()).toContain('Nothing has all of');
    expect(await page.locator('#meant').textContent()).not.toContain('Did you mean');
    await page.unroute('**/search/data/words.*');
    await page.getByRole('searchbox').fill('Balochstn');
    await page.locator('#meant').getByText('Did you mean').waitFor();
    await results(page).getByRole('link', { name: 'Balochistan' }).first().waitFor();
  });

  test('never shows an answer that comes late over a newer one, and loses nothing typed while the index loads', async () => {
    const page = await open('/about/');
    const release = await holdRequests(page, '**/search/data/index.*');
    await page.goto(new URL('/search/', page.url()).href);
    await page.getByRole('searchbox').pressSequentially('Bajaur');
    await expect.poll(() => status(page).textContent()).toContain('Loading');
    expect(await page.getByRole('progressbar').count()).toBe(1);
    release();
    await results(page).getByRole('link', { name: 'Bajaur', exact: true }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('Bajaur');
    await page.getByRole('searchbox').fill('Kunar');
    await results(page).getByRole('link', { name: 'Kunar', exact: true }).waitFor();
    expect(await results(page).getByRole('link', { name: 'Bajaur', exact: true }).count()).toBe(0);
  });

  test('without JavaScript says so and leads to the indexes', async () => {
    const page = await open('/search/?q=ttp', { javaScriptEnabled: false });
    const notice = page.locator('noscript p');
    expect(await notice.textContent()).toContain('needs JavaScript');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.locator('a').count()).toBe(4);
    expect(await page.locator('#query').isVisible()).toBe(false);
  });
});
