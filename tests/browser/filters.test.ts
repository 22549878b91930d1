import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const status = (page: Page) => page.getByRole('status');
const facet = (page: Page, name: RegExp) => page.locator('#facets').getByRole('link', { name });
const readQuery = (page: Page): Promise<string | null> => page.evaluate(() => new URLSearchParams(location.search).get('q'));
/** Waits until all passages that a search looks into are there; until then each answer counts anew. */
const waitForAll = (page: Page): Promise<void> => page.getByRole('progressbar').waitFor({ state: 'hidden' });

describe('filters on the search page', () => {
  test('tell how many results they leave, and leave so many', async () => {
    const page = await open(urls.searchFor('berths'));
    await waitForAll(page);
    const articles = facet(page, /^Articles/);
    const count = /\d+/.exec((await articles.textContent()) ?? '')?.[0];
    await articles.click();
    await expect.poll(() => status(page).textContent()).toBe(`${count} articles.`);
    expect(await readQuery(page)).toBe('berths kind:article');
  });

  test('combine, are undone one by one, and go back', async () => {
    const page = await open(urls.searchFor('trains'));
    await facet(page, /^Claims/).click();
    await facet(page, /^2024/).click();
    await expect.poll(() => readQuery(page)).toBe('trains kind:claim year:2024');
    const used = page.getByRole('list', { name: 'In use' });
    await used.getByRole('link', { name: 'Take away Kind: Claims' }).click();
    await expect.poll(() => readQuery(page)).toBe('trains year:2024');
    expect(await page.getByRole('searchbox').inputValue()).toBe('trains year:2024');
    await page.goBack();
    await expect.poll(() => readQuery(page)).toBe('trains kind:claim year:2024');
    await used.getByRole('link', { name: 'Take away Kind: Claims' }).waitFor();
  });

  test('keep the focus where it was for the keyboard', async () => {
    const page = await open(urls.searchFor('trains'));
    await facet(page, /^Claims/).focus();
    await page.keyboard.press('Enter');
    await facet(page, /^Claims/)
      .and(page.locator('[aria-current]'))
      .waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Claims/);
  });

  test('show phrases and exclusions too', async () => {
    const page = await open(urls.searchFor('"sleeping cars" -Vaudrey'));
    const used = page.getByRole('list', { name: 'In use' });
    await used.getByRole('link', { name: 'Take away Phrase: “sleeping cars”' }).waitFor();
    const isChip = await used
      .getByRole('link')
      .first()
      .evaluate((link) => getComputedStyle(link).borderRadius !== '0px');
    expect(isChip).toBe(true);
    await used.getByRole('link', { name: 'Take away Without: Vaudrey' }).click();
    await expect.poll(() => readQuery(page)).toBe('"sleeping cars"');
  });

  test('stand behind a summary on a phone', async () => {
    const page = await open(urls.searchFor('SET'), { viewport: phone });
    const summary = page.locator('#narrow > summary');
    await summary.waitFor();
    expect(await facet(page, /^Passages/).isVisible()).toBe(false);
    await summary.click();
    await facet(page, /^Passages/).waitFor();
  });

  test.each([
    ['actor:nobody', 'No actor here is called “nobody”.'],
    ['year:soon', '“soon” is no year.'],
    ['berths kind:claim year:1950', 'Take a filter away.'],
  ])('that fit nothing say so: %s', async (query, words) => {
    const page = await open(urls.searchFor(query));
    await expect.poll(() => status(page).textContent()).toContain(words);
  });

  test('a corrected misspelling is offered, searched, and can be declined', async () => {
    const page = await open(urls.searchFor('Barcelna'));
    await page.locator('#meant').getByText('Did you mean').waitFor();
    await page.getByRole('link', { name: 'Search for the words as typed' }).click();
    await expect.poll(() => readQuery(page)).toBe('"Barcelna"');
    await expect.poll(() => status(page).textContent()).toContain('Nothing has all of');
  });

  test('an ambiguous name gives a choice', async () => {
    const page = await open(urls.searchFor('Madrid'));
    const choice = page.locator('section', { has: page.getByRole('heading', { name: '“Madrid” can mean' }) });
    await choice.waitFor();
    expect(await choice.getByRole('link').allTextContents()).toEqual(['Madrid', 'Spain', 'Spain']);
  });
});
