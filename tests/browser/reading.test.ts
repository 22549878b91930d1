import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { pickPages } from '../support/page-types.ts';

const { open } = useSite();
const article = urls.article('the-night-map-is-being-redrawn');

describe('an article', () => {
  test('reads whole without JavaScript, and its claims lead to their entries and back', async () => {
    const page = await open(article, { javaScriptEnabled: false });
    await page.locator('#claim-set-sold-84-per-cent > .mark').click();
    await page.locator('#m5').locator('a[href="claims/#set-sold-84-per-cent"]').click();
    await page.waitForURL(`**${article}claims/#set-sold-84-per-cent`);
    const entry = page.locator(':target');
    expect(await entry.textContent()).toContain('is reported to say');
    await entry.getByRole('link', { name: /^Claim \d+ in the text$/ }).click();
    await page.waitForURL(`**${article}#claim-set-sold-84-per-cent`);
    expect(await page.locator(':target').textContent()).toContain('84 per cent');
  });

  test('leads from a name to its actor, and from there to every article that names it', async () => {
    const page = await open(article);
    await page.locator('.prose').getByRole('link', { name: 'Ateliers Vaudrey' }).click();
    await page.waitForURL(`**${urls.actor('ateliers-vaudrey')}`);
    const articles = page.locator('section[aria-labelledby=mentions] h3');
    expect(await articles.count()).toBe(3);
  });

  test('leads from the address that a claim had to what it is called now', async () => {
    const page = await open(`${article}#claim-self-supporting-soon`);
    await page.waitForURL(`**${article}claims/#self-supporting-soon`);
    expect(await page.locator('li:has(> :target)').getAttribute('id')).toBe('self-supporting-by-2028');
  });

  test('has its facts at its end, one press away', async () => {
    const page = await open(article, { viewport: phone, javaScriptEnabled: false });
    await page.getByRole('link', { name: 'About this text' }).click();
    await page.waitForURL('**#about');
    for (const fact of ['calls the timetable of December 2025', 'Has travelled by night', 'Paul Quint'])
      expect(await page.getByText(fact).isVisible()).toBe(true);
  });

  test('is what the first link of the page, by keyboard, skips to', async () => {
    const page = await open(article);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

describe('a question', () => {
  test.each([
    ['side by side on a desk', desk, 3],
    ['one after the other on a phone', phone, 1],
  ] as const)('has its positions %s', async (_, viewport, across) => {
    const page = await open(urls.question('do-the-trains-fill'), { viewport, javaScriptEnabled: false });
    const boxes = await page
      .locator('.position')
      .evaluateAll((positions) => positions.map((position) => position.getBoundingClientRect().top));
    expect(boxes.filter((top) => Math.abs(top - (boxes[0] ?? 0)) < 1)).toHaveLength(across);
  });

  test('leads from a claim to its words, in the article that makes it', async () => {
    const page = await open(urls.question('do-the-trains-fill'), { javaScriptEnabled: false });
    await page.locator('details.side > summary').click();
    const claim = page.locator('.position li').filter({ hasText: 'Tomás Calderón denies' }).first();
    await claim.getByRole('link', { name: 'Maud Ferrier-Lopes, 2025' }).click();
    await page.waitForURL(`**${article}#claim-*`);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });
});

describe('no page is wider than its screen', () => {
  /** 195 pixels is a phone at 200 % zoom. */
  const widths = [195, 390, 820, 1440];
  const findTooNarrow = async (page: Page): Promise<readonly number[]> => {
    const found: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(width);
    }
    return found;
  };

  test.each([...pickPages().values(), urls.article('the-night-train-reaches-the-strait'), urls.actor('set')])('%s', async (path) => {
    expect(await findTooNarrow(await open(path))).toEqual([]);
  });

  test('nor are results of a search', async () => {
    const page = await open(urls.searchFor('set'));
    await page.locator('#results mark').first().waitFor();
    expect(await findTooNarrow(page)).toEqual([]);
  });
});
