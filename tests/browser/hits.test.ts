import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const bar = (page: Page) => page.getByRole('region', { name: 'What you searched for' });
const address = urls.article('the-night-map-is-being-redrawn');
const isOnScreen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });

describe('hits in an article', () => {
  test.each([phone, desk])('are marked under every name, and the passage asked for is on the screen', async (viewport) => {
    const page = await open(`${address}?find=SET#p13`, { viewport });
    await bar(page).waitFor();
    expect(await bar(page).getByRole('status').textContent()).toMatch(/^Passage (\d+) of \1 with$/);
    const marked = await page.locator('.prose mark').allTextContents();
    expect(marked).toEqual(expect.arrayContaining(['SET', 'Southern European Trains', 'Peninsular Sleeping Cars', 'the operator']));
    await expect.poll(() => isOnScreen(page, '#p13 mark')).toBe(true);
  });

  test('lead on by keyboard, round the end', async () => {
    const page = await open(`${address}?find=notebooks`);
    await bar(page).waitFor();
    const total = Number(/of (\d+)/.exec((await bar(page).getByRole('status').textContent()) ?? '')?.[1]);
    expect(total).toBe(1);
    await page.goto(new URL(`${address}?find=berths`, page.url()).href);
    const next = bar(page).getByRole('button', { name: 'Next' });
    await next.focus();
    const seen = new Set<string | null>();
    const count = Number(/of (\d+)/.exec((await bar(page).getByRole('status').textContent()) ?? '')?.[1]);
    for (let i = 0; i < count; i += 1) {
      seen.add(await bar(page).getByRole('status').textContent());
      await page.keyboard.press('Enter');
    }
    expect(seen.size).toBe(count);
    expect(await bar(page).getByRole('status').textContent()).toBe(`Passage 1 of ${count} with`);
  });

  test('leave the text as it was, and are dismissed by button or Escape', async () => {
    const plain = await open(address);
    const text = await plain.locator('#p5').innerHTML();
    const page = await open(`${address}?find=SET#p5`);
    await bar(page).getByRole('button', { name: 'Clear' }).click();
    expect(await page.locator('.prose mark').count()).toBe(0);
    expect(await page.locator('#p5').innerHTML()).toBe(text);
    expect(await page.evaluate(() => location.search)).toBe('');
    await page.goto(new URL(`${address}?find=SET`, page.url()).href);
    await bar(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await bar(page).count()).toBe(0);
  });

  test('show nothing when there are none', async () => {
    const page = await open(`${address}?find=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`);
    await page.waitForLoadState('networkidle');
    expect(await bar(page).count()).toBe(0);
    expect(await page.locator('.prose mark').count()).toBe(0);
  });
});
