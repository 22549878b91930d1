import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, useSite } from '../support/open-site.ts';

const { open } = useSite();

describe('a name in another script', () => {
  test.each([195, 390, desk.width])('may be one long line of Arabic without upsetting the lines beside it, at %i pixels', async (width) => {
    const page = await open(urls.actor('set'), { viewport: { width, height: 900 } });
    const toHeights = () =>
      page.locator('main bdi[lang]:not([data-long])').evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
    const before = await toHeights();
    await page
      .locator('main bdi[lang=ar]')
      .first()
      .evaluate((name) => {
        const long = name.cloneNode() as HTMLElement;
        long.dataset['long'] = '';
        long.textContent = 'شركةقطاراتجنوبأوروبا'.repeat(17);
        name.before(long);
      });
    const after = await toHeights();
    expect(after).toHaveLength(before.length);
    expect(after.every((height, i) => Math.abs(height - (before[i] ?? 0)) < 2)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const long = await page.locator('[data-long]').evaluate((name) => {
      const { left, right } = name.getBoundingClientRect();
      return { left, right, direction: getComputedStyle(name).direction };
    });
    expect(long.direction).toBe('rtl');
    expect(long.left).toBeGreaterThanOrEqual(0);
    expect(long.right).toBeLessThanOrEqual(width);
  });
});
