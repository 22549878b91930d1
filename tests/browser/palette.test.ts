import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { phone, useSite } from '../support/open-site.ts';
import { searchAddresses } from '../support/search-addresses.ts';

const { open } = useSite();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const active = (page: Page) => dialog(page).getByRole('option', { selected: true });
const article = urls.article('the-night-map-is-being-redrawn');

describe('the palette', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('opens with %s, and Escape gives the focus back', async (key) => {
    const page = await open(article);
    await page.getByRole('link', { name: 'Who', exact: true }).focus();
    await page.keyboard.press(key);
    await dialog(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Who');
  });

  test('opens with Ctrl+K on a keyboard of another script, and not by an event without a key', async () => {
    const page = await open(article);
    await page.evaluate(() => document.dispatchEvent(new Event('keydown', { bubbles: true })));
    expect(await dialog(page).count()).toBe(0);
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true })),
    );
    await dialog(page).waitFor();
  });

  test('does not open by keys that are switched off', async () => {
    const page = await open(article);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('checkbox', { name: 'Keys for search' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    expect(await dialog(page).count()).toBe(0);
  });

  test('never opens a result of an earlier query, whatever is still being loaded', async () => {
    for (const address of [searchAddresses.words, searchAddresses.scripts, searchAddresses.text('the-night-map-is-being-redrawn')]) {
      const page = await open(urls.about);
      await page.keyboard.press('/');
      await page.keyboard.type('SET');
      await expect.poll(() => active(page).textContent()).toContain('SET');
      const release = await holdRequests(page, address);
      await field(page).fill('طنجة notebooks Tanjier');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${urls.search}?q=*`);
      release();
      await page.context().close();
    }
  });

  test('opens by touch, and its button closes it', async () => {
    const page = await open(article, { viewport: phone, hasTouch: true });
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
    await field(page).waitFor();
    await dialog(page).getByRole('button', { name: 'Close' }).tap();
    await dialog(page).waitFor({ state: 'hidden' });
  });

  test('does not open when a slash is typed into a field, and leads to the field of the search page', async () => {
    const page = await open(urls.home);
    await page.getByRole('main').getByRole('searchbox').pressSequentially('9/11');
    expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('9/11');
    expect(await dialog(page).count()).toBe(0);
    await page.goto(new URL(urls.searchFor('SET'), page.url()).href);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
  });

  test('goes by keyboard alone from any page to the actor that a name means', async () => {
    const page = await open(article);
    await page.keyboard.press('/');
    await page.keyboard.type('peninsular sleeping cars');
    await expect.poll(() => active(page).textContent()).toContain('Southern European Trains (SET)');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${urls.actor('set')}`);
  });

  test('has the arrow keys of a combobox, round the ends, while the focus stays in the field', async () => {
    const page = await open(article);
    await page.keyboard.press('/');
    await field(page).fill('Tangier');
    // Until the last passages are there, each answer makes its first option the active one.
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toMatch(/passages/);
    await dialog(page).getByRole('progressbar').waitFor({ state: 'hidden' });
    const toActive = () => field(page).getAttribute('aria-activedescendant');
    const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(await toActive()).toBe(ids[0]);
    await page.keyboard.press('ArrowDown');
    expect(await toActive()).toBe(ids[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await toActive()).toBe(ids.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await toActive()).toBe(ids[0]);
    await page.keyboard.press('Home');
    expect(await toActive()).toBeNull();
    expect(await field(page).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(0);
    await page.keyboard.press('End');
    expect(await field(page).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe('Tangier'.length);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${urls.searchFor('Tangier')}`);
  });

  test('is told to a screen reader: dialog, combobox, options, and how many there are', async () => {
    const page = await open(article);
    await page.keyboard.press('/');
    await page.keyboard.type('notebooks');
    await expect
      .poll(() => dialog(page).ariaSnapshot())
      .toMatch(
        /- dialog "Search":[\s\S]*- combobox "Search names, places and words" \[expanded\][\s\S]*- status: 1 article, 1 passage\.[\s\S]*- listbox "Results":\s+- '?option "Passage 11 [^"]*" \[selected\]/,
      );
    expect(await field(page).getAttribute('aria-controls')).toBe(await dialog(page).getByRole('listbox').getAttribute('id'));
    await field(page).fill('xyzzy');
    await expect.poll(() => dialog(page).getByRole('status').textContent()).toContain('Nothing has all of “xyzzy”');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('loses nothing that is typed before its code is there', async () => {
    const page = await open(urls.about);
    const release = await holdRequests(page, '**/_astro/connect-palette.*');
    await page.keyboard.press('/');
    await page.keyboard.type('Tangier');
    expect(await field(page).inputValue()).toBe('Tangier');
    release();
    await expect.poll(() => active(page).textContent()).toContain('Tangier');
  });

  test('says when the index cannot be had, and tries again', async () => {
    const page = await open(urls.about);
    await page.route(searchAddresses.manifest, (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('SET');
    const retry = dialog(page).getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    await page.unroute(searchAddresses.manifest);
    await retry.click();
    await expect.poll(() => active(page).textContent()).toContain('SET');
  });
});
