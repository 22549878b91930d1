import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, useSite } from '../support/open-site.ts';
import { runUntil } from '../support/run-until.ts';

const { open } = useSite();
const article = urls.article('the-night-map-is-being-redrawn');
/** So high that all links are on the screen. */
const both: BrowserContextOptions = { viewport: { ...desk, height: 4000 }, hasTouch: true };

const preview = (page: Page): Locator => page.getByRole('tooltip');
const toActor = (page: Page, id: string): Locator => page.locator(`.prose a[href="${urls.actor(id)}"]`).first();
const set = (page: Page): Locator => toActor(page, 'set');
const other = (page: Page): Locator => toActor(page, 'ateliers-vaudrey');
const setName = '(SET)';
const otherName = 'Ateliers Vaudrey';

/** Moves the mouse into an element, `by` pixels from its start. */
const pointAt = async (page: Page, target: Locator, by = 4): Promise<void> => {
  const [x, y] = await target.evaluate((element) => {
    const { left, top, height } = element.getClientRects()[0] ?? new DOMRect();
    return [left, top + height / 2] as const;
  });
  await page.mouse.move(x + by, y);
  // The code of previews, which is imported, has seen the pointer when the page answers.
  await page.evaluate(() => undefined);
};
const leave = (page: Page): Promise<void> => page.mouse.move(-1, -1);
const tap = async (page: Page, link = set): Promise<void> => {
  await link(page).tap();
  await preview(page).getByText('Tap again to open').waitFor();
};
/** The article with a clock that stands still, after a preview has been shown, so that all code is there. */
const openAtRest = async (): Promise<Page> => {
  const page = await open(article, both);
  await tap(page);
  await page.keyboard.press('Escape');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
};
const readPath = (page: Page): Promise<string> => page.evaluate(() => location.pathname);

describe('a preview that a tap has opened', () => {
  test('stays whatever the mouse passes over or rests on, and when it leaves the page', async () => {
    const page = await openAtRest();
    await tap(page);
    for (const target of [page.locator('main h1'), page.locator('body > header'), preview(page), page.locator('main h1')]) {
      await pointAt(page, target);
      await page.clock.runFor(5000);
      expect(await preview(page).allTextContents()).toEqual([expect.stringContaining(setName)]);
    }
    await leave(page);
    await page.clock.runFor(5000);
    expect(await preview(page).allTextContents()).toEqual([expect.stringContaining(setName)]);
  });

  test('stays when the mouse, at rest on another link, is nudged', async () => {
    const page = await openAtRest();
    await pointAt(page, other(page));
    await tap(page);
    await pointAt(page, other(page), 5);
    // Some browsers tell of it as if the mouse had come from elsewhere.
    await other(page).dispatchEvent('pointerover', { pointerType: 'mouse' });
    await page.clock.runFor(5000);
    expect(await preview(page).allTextContents()).toEqual([expect.stringContaining(setName)]);
  });

  test('stays when the mouse only passes over another link', async () => {
    const page = await openAtRest();
    await tap(page);
    await pointAt(page, page.locator('main h1'));
    await pointAt(page, other(page));
    await page.clock.runFor(100);
    await pointAt(page, page.locator('main h1'));
    await page.clock.runFor(5000);
    expect(await preview(page).allTextContents()).toEqual([expect.stringContaining(setName)]);
  });

  test.each([
    ['a tap elsewhere', (page: Page) => page.touchscreen.tap(5, 400)],
    ['a press of the mouse elsewhere', (page: Page) => page.mouse.click(5, 400)],
    ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ])('closes by %s, after the mouse has moved too', async (_, act) => {
    const page = await openAtRest();
    await tap(page);
    await pointAt(page, page.locator('main h1'));
    await page.clock.runFor(5000);
    await act(page);
    await preview(page).waitFor({ state: 'detached' });
  });
});

describe('a mouse after touch is a mouse', () => {
  test('the preview of a link that it comes to replaces that of the tap, and closes when it leaves', async () => {
    const page = await openAtRest();
    await tap(page);
    await pointAt(page, page.locator('main h1'));
    await pointAt(page, other(page));
    await runUntil(page, async () => (await preview(page).allTextContents()).join().includes(otherName));
    expect(await preview(page).textContent()).not.toContain('Tap again');
    await pointAt(page, page.locator('main h1'));
    await runUntil(page, async () => (await preview(page).count()) === 0);
  });

  test('its click follows a link at once', async () => {
    const page = await openAtRest();
    await tap(page);
    await other(page).click();
    await page.waitForURL(`**${urls.actor('ateliers-vaudrey')}`);
  });
});

describe('touch after a mouse is touch', () => {
  test.each([
    ['the link that the mouse is on', set],
    ['another link', other],
  ])('a first tap on %s opens its preview, which outlasts the mouse, and a second follows it', async (_, link) => {
    const page = await openAtRest();
    await pointAt(page, set(page));
    await runUntil(page, async () => (await preview(page).count()) === 1);
    await tap(page, link);
    expect(await readPath(page)).toBe(article);
    await leave(page);
    await page.clock.runFor(5000);
    expect(await preview(page).count()).toBe(1);
    const wanted = await link(page).getAttribute('href');
    await link(page).tap();
    await page.waitForURL(`**${wanted ?? ''}`);
  });

  test('also when the mouse is heard of in the middle of a tap', async () => {
    const page = await openAtRest();
    await page.evaluate(() => {
      addEventListener('pointerup', () => {
        document.body.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }));
      });
    });
    await tap(page);
    await page.clock.runFor(5000);
    expect(await preview(page).allTextContents()).toEqual([expect.stringContaining(setName)]);
    expect(await readPath(page)).toBe(article);
  });
});
