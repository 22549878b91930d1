import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { measureBox } from '../support/measure-box.ts';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const header = (page: Page): Locator => page.locator('body > header');
const menuButton = (page: Page): Locator => header(page).getByRole('button', { name: 'Menu' });
const sections = (page: Page): Locator => header(page).getByRole('navigation', { name: 'Sections' });
const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
const withoutScripts = { viewport: phone, javaScriptEnabled: false } as const;

describe('the header', () => {
  test.each([360, 390, 768, 820, 1024, 1440])('is one row at %i pixels, no higher than 64', async (width) => {
    const page = await open(urls.home, { viewport: { width, height: 900 } });
    expect((await measureBox(header(page))).height).toBeLessThanOrEqual(64);
    expect(await menuButton(page).isVisible()).toBe(width < 800);
    expect(await sections(page).isVisible()).toBe(width >= 800);
    expect(await header(page).getByRole('link', { name: 'Search' }).isVisible()).toBe(true);
    const shown = await header(page).locator('a:visible, button:visible').all();
    const boxes = await Promise.all(shown.map(measureBox));
    for (const [i, { right, y, bottom }] of boxes.entries()) {
      expect(right).toBeLessThanOrEqual(boxes[i + 1]?.x ?? width);
      expect((y + bottom) / 2).toBeCloseTo(((boxes[0]?.y ?? 0) + (boxes[0]?.bottom ?? 0)) / 2, 0);
    }
  });

  test('has the sections alone where they have room, in the order of Tab', async () => {
    const page = await open(urls.map, { viewport: desk });
    await header(page).getByRole('link', { name: 'Search' }).focus();
    const passed: string[] = [];
    for (const title of ['Articles', 'Questions', 'Who', 'Where', 'When', 'Display']) {
      await page.keyboard.press('Tab');
      passed.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
      expect(passed.at(-1)).toBe(title);
    }
    expect(await sections(page).getByRole('link').count()).toBe(5);
    expect(await sections(page).getByRole('link', { name: 'Where' }).getAttribute('aria-current')).toBe('true');
  });
});

describe('the menu', () => {
  test('opens without scripts, leads to a page of a section, and marks it there', async () => {
    const page = await open(urls.about, withoutScripts);
    await menuButton(page).click();
    const links = sections(page).getByRole('link');
    expect(await links.allTextContents()).toEqual(
      'Articles Sources Compare Questions Claims Figures Who Actors Relations Where Countries Places Map When Timeline'.split(' '),
    );
    for (const link of await links.all()) {
      const { width, height } = await measureBox(link);
      expect(Math.min(width, height), (await link.textContent()) ?? '').toBeGreaterThanOrEqual(44);
    }
    await sections(page).getByRole('link', { name: 'Map' }).click();
    await page.waitForURL(`**${urls.map}`);
    expect(await sections(page).isVisible()).toBe(false);
    await menuButton(page).click();
    expect(await sections(page).locator('[aria-current=page]').allTextContents()).toEqual(['Map']);
    expect(await sections(page).locator('[aria-current=true]').allTextContents()).toEqual(['Where']);
  });

  test('closes without scripts: by its button, by a tap outside and by Escape', async () => {
    const page = await open(urls.about, withoutScripts);
    const close = [
      () => menuButton(page).click(),
      () => page.mouse.click(phone.width / 2, phone.height - 5),
      () => page.keyboard.press('Escape'),
    ];
    for (const act of close) {
      await menuButton(page).click();
      await sections(page).waitFor();
      await act();
      await sections(page).waitFor({ state: 'hidden' });
    }
  });

  test('is used by keyboard alone, and Escape gives the focus back', async () => {
    const page = await open(urls.about, withoutScripts);
    await header(page).getByRole('link', { name: 'Search' }).focus();
    await page.keyboard.press('Tab');
    expect(await isFocused(menuButton(page))).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await isFocused(sections(page).getByRole('link', { name: 'Articles' }))).toBe(true);
    await page.keyboard.press('Escape');
    await sections(page).waitFor({ state: 'hidden' });
    expect(await isFocused(menuButton(page))).toBe(true);
  });

  test.each([195, 390, 768])(
    'is below the row at %i pixels, as wide as the screen, whole or scrolled, and shifts nothing',
    async (width) => {
      const height = 500;
      const page = await open(urls.about, { viewport: { width, height } });
      const before = await measureBox(page.locator('main'));
      await menuButton(page).click();
      const [row, menu] = [await measureBox(header(page)), await measureBox(page.locator('#menu'))];
      expect([menu.x, menu.width]).toEqual([0, width]);
      expect(menu.y).toBeCloseTo(row.bottom, 0);
      expect(menu.bottom).toBeLessThanOrEqual(height);
      const isWide = await page.locator('#menu').evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
      expect(isWide).toBe(false);
      expect(await measureBox(page.locator('main'))).toEqual(before);
    },
  );

  test('that is open when the screen is turned can still be closed, and leaves the sections in the row', async () => {
    const page = await open(urls.about, { viewport: { width: 768, height: 1024 } });
    await menuButton(page).click();
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await measureBox(sections(page))).bottom <= (await measureBox(header(page))).bottom).toBe(true);
  });

  test('has a border in forced colours', async () => {
    const page = await open(urls.about, { viewport: phone, forcedColors: 'active' });
    await menuButton(page).click();
    expect(await page.locator('#menu').evaluate((menu) => getComputedStyle(menu).borderBottomWidth)).toBe('3px');
  });
});

describe('a list or drawing leads to the others of its section', () => {
  test.each([
    [urls.articles, 'Articles', 'Sources', 'Compare'],
    [urls.sources, 'Sources', 'Articles', 'Compare'],
    [urls.questions, 'Questions', 'Claims', 'Figures'],
    [urls.claims, 'Claims', 'Questions', 'Figures'],
    [urls.figures, 'Figures', 'Questions', 'Claims'],
    [urls.actors, 'Actors', 'Relations'],
    [urls.network, 'Relations', 'Actors'],
    [urls.countries, 'Countries', 'Places', 'Map'],
    [urls.places, 'Places', 'Countries', 'Map'],
    [urls.map, 'Map', 'Countries', 'Places'],
  ])('%s', async (path, title, ...others) => {
    const page = await open(path, { javaScriptEnabled: false });
    const line = page.getByRole('main').getByRole('navigation', { name: 'In this section' });
    expect(await line.locator('[aria-current=page]').allTextContents()).toEqual([title]);
    expect(await line.locator('a:not([aria-current])').allTextContents()).toEqual(others);
    for (const link of await line.getByRole('link').all()) expect((await measureBox(link)).height).toBeGreaterThanOrEqual(24);
  });

  test.each([urls.timeline, urls.actor('set'), urls.about])('%s has none', async (path) => {
    const page = await open(path);
    expect(await page.getByRole('navigation', { name: 'In this section' }).count()).toBe(0);
  });
});
