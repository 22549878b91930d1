import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { waitForModule } from '../support/wait-for-module.ts';

const { open } = useSite();
const address = urls.article('the-night-map-is-being-redrawn');
const claim = (page: Page) => page.locator('#claim-first-night-312 > .mark').last();
const note = (page: Page) => page.locator('.mark.note[href="#m5"]').first();
const margin = (page: Page) => page.locator('#m5');
const isBelow = (page: Page, upper: string, lower: string) =>
  page.evaluate(
    ([a = '', b = '']) =>
      (document.querySelector(a)?.getBoundingClientRect().bottom ?? NaN) <= (document.querySelector(b)?.getBoundingClientRect().top ?? NaN),
    [upper, lower],
  );

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('on a wide screen, %s,', (_, javaScriptEnabled) => {
  test.each([desk, { width: 1024, height: 900 }])(
    'claims and notes stand beside their passage, and never one over another: %o',
    async (viewport) => {
      const page = await open(address, { viewport, javaScriptEnabled });
      expect(await margin(page).textContent()).toMatch(/Tomás Calderón is reported to say/);
      const boxes = await page.locator('.text .margin').evaluateAll((margins) =>
        margins.map((element) => {
          const box = element.getBoundingClientRect();
          const block = element.previousElementSibling?.getBoundingClientRect();
          return { ...box.toJSON(), isBeside: box.left >= (block?.right ?? Infinity), lag: box.top - (block?.top ?? 0) } as DOMRect & {
            isBeside: boolean;
            lag: number;
          };
        }),
      );
      expect(boxes.length).toBeGreaterThan(10);
      expect(boxes.filter(({ isBeside, lag }) => !isBeside || lag < 0)).toEqual([]);
      expect(boxes.filter(({ top }, i) => top < (boxes[i - 1]?.bottom ?? 0))).toEqual([]);
      expect(boxes.filter(({ right }) => right > viewport.width)).toEqual([]);
    },
  );
});

describe('on a wide screen', () => {
  test('the words of a claim are underlined while its number beside them is pointed at or has the focus', async () => {
    const page = await open(address, { viewport: desk });
    await waitForModule(page, 'start-article');
    const words = page.locator('#claim-first-night-312');
    const isUnderlined = () => words.evaluate((element) => getComputedStyle(element).textDecorationLine);
    const number = margin(page).locator('a[href="claims/#first-night-312"]');
    await number.hover();
    await expect.poll(isUnderlined).toBe('underline');
    await page.mouse.move(0, 0);
    await page.locator('h1').hover();
    await page.locator('.text p').first().hover();
    await expect.poll(isUnderlined).toBe('none');
    await number.focus();
    await expect.poll(isUnderlined).toBe('underline');
  });

  test('a press on a mark points out what stands beside it, and does not move the page', async () => {
    const page = await open(address, { viewport: desk });
    await waitForModule(page, 'start-article');
    const mark = page.locator('.mark[href="#m3"]').first();
    const border = () => page.locator('#m3').evaluate((element) => getComputedStyle(element).borderLeftColor);
    await mark.scrollIntoViewIfNeeded();
    const [usual, top] = [await border(), await page.evaluate(() => scrollY)];
    await mark.click();
    expect(await border()).not.toBe(usual);
    expect(await page.evaluate(() => scrollY)).toBe(top);
    expect(await mark.getAttribute('aria-expanded')).toBeNull();
  });

  test('the part that is being read is marked in the contents', async () => {
    const page = await open(address, { viewport: desk });
    const current = page.locator('.contents [aria-current=location]');
    expect(await current.count()).toBe(0);
    for (const title of ['Why the old trains went', 'Who pays']) {
      await page.locator('.text').getByRole('heading', { name: title }).scrollIntoViewIfNeeded();
      await page.locator('.contents').getByRole('link', { name: title }).click();
      await expect.poll(() => current.allTextContents()).toEqual([title]);
    }
  });
});

describe('on a narrow screen', () => {
  test('claims and notes open below their passage by touch, and close by a second touch', async () => {
    const page = await open(address, { viewport: phone, hasTouch: true });
    expect(await margin(page).isVisible()).toBe(false);
    for (const mark of [claim(page), note(page)]) {
      await expect.poll(() => mark.getAttribute('aria-expanded')).toBe('false');
      await mark.tap();
      expect(await margin(page).isVisible()).toBe(true);
      expect(await mark.getAttribute('aria-expanded')).toBe('true');
      expect(await isBelow(page, '#p5', '#m5')).toBe(true);
      expect(await isBelow(page, '#m5', '#p6')).toBe(true);
      await mark.tap();
      expect(await margin(page).isVisible()).toBe(false);
    }
    expect(await page.evaluate(() => location.hash)).toBe('');
    await note(page).tap();
    await expect
      .poll(() => margin(page).locator('.quote').allTextContents())
      .toContain('On the first night from Lisbon to Madrid, 17 March 2024, 312 passengers were aboard.');
  });

  test('by keyboard, and Escape gives the focus back', async () => {
    const page = await open(address, { viewport: phone });
    await expect.poll(() => claim(page).getAttribute('aria-expanded')).toBe('false');
    await claim(page).focus();
    await page.keyboard.press('Enter');
    await margin(page).getByRole('link').first().focus();
    await margin(page).locator('.quote').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.matches('.margin a'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await margin(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('.mark[href="#m5"]'))).toBe(true);
  });

  test('by mouse', async () => {
    const page = await open(address, { viewport: phone });
    await expect.poll(() => note(page).getAttribute('aria-expanded')).toBe('false');
    await note(page).click();
    expect(await margin(page).getByText('17 March 2024 was a Sunday.').isVisible()).toBe(true);
  });

  test('without scripts, and lead on to the entry of a claim', async () => {
    const page = await open(address, { viewport: phone, javaScriptEnabled: false });
    await claim(page).click();
    expect(await margin(page).isVisible()).toBe(true);
    expect(await isBelow(page, '#p5', '#m5')).toBe(true);
    await margin(page).locator('a[href="claims/#first-night-312"]').click();
    await page.waitForURL(`**${address}claims/#first-night-312`);
  });

  test('the contents stay at hand and name the part that is being read', async () => {
    const page = await open(address, { viewport: phone });
    const summary = page.locator('.contents > summary');
    await page.locator('#across-the-water').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    await expect.poll(() => summary.textContent()).toBe('In this article · Across the water');
    expect((await summary.boundingBox())?.y).toBeLessThan(5);
    await summary.click();
    await page.locator('.contents').getByRole('link', { name: 'Who pays' }).click();
    await page.waitForURL('**#who-pays');
  });
});
