import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { useSite } from '../support/open-site.ts';

const { open } = useSite();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const palette = (page: Page) => dialog(page).getByRole('combobox');

/** What browsers send of the Enter that ends what an input method composes, in one go. */
const enters = {
  'Chromium’s and Firefox’s': [['keydown', { isComposing: true, keyCode: 229 }], ['submit'], ['compositionend']],
  'Safari’s': [['compositionend'], ['keydown', { keyCode: 229 }], ['submit']],
  'one that sends no key': [['compositionend'], ['submit']],
} as const;
/** A keyboard on a screen composes every word, and its Enter is a key of its own. */
const ownEnter = [['compositionend'], ['keydown', { keyCode: 13 }], ['submit']] as const;
const names = Object.keys(enters) as (keyof typeof enters)[];

const send = (input: ReturnType<typeof palette>, events: (typeof enters)[keyof typeof enters] | typeof ownEnter): Promise<void> =>
  input.evaluate((element, all) => {
    for (const [type, init] of all) {
      if (type === 'submit') (element as HTMLInputElement).form?.requestSubmit();
      else if (type === 'compositionend') element.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
      else element.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, ...init }));
    }
  }, events);

describe('the Enter that ends a composition', () => {
  const openPalette = async (): Promise<Page> => {
    const page = await open(urls.about);
    await page.keyboard.press('/');
    await palette(page).fill('SET');
    await expect.poll(() => dialog(page).getByRole('option', { selected: true }).textContent()).toContain('SET');
    return page;
  };

  test.each(names)('opens nothing in the palette, and the next Enter does: %s', async (name) => {
    const page = await openPalette();
    await send(palette(page), enters[name]);
    expect(await dialog(page).isVisible()).toBe(true);
    await palette(page).press('Enter');
    await page.waitForURL(`**${urls.actor('set')}`);
  });

  test.each(names)('submits nothing on the search page, and the next Enter does: %s', async (name) => {
    const page = await open(urls.searchFor('set'));
    const box = page.getByRole('searchbox');
    await box.fill('Tangier');
    const readEntries = () => page.evaluate(() => history.length);
    const before = await readEntries();
    await send(box, enters[name]);
    expect(await readEntries()).toBe(before);
    await box.press('Enter');
    expect(await readEntries()).toBe(before + 1);
    expect(await page.evaluate(() => location.search)).toBe('?q=Tangier');
  });

  test('may come before an Enter that opens', async () => {
    const page = await openPalette();
    await send(palette(page), ownEnter);
    await page.waitForURL(`**${urls.actor('set')}`);
  });
});
