import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { useSite } from '../support/open-site.ts';

const { open, address } = useSite();
const article = urls.article('the-night-map-is-being-redrawn');

describe('on paper', () => {
  test.each([article, urls.question('do-the-trains-fill'), urls.actor('set'), urls.claims, urls.timeline, urls.map])(
    'a page is black on white with its address, and has nothing to press: %s',
    async (path) => {
      const page = await open(urls.about, { colorScheme: 'dark' });
      await page.evaluate(() => localStorage.setItem('theme', 'dark'));
      await page.goto(address() + path);
      await page.getByRole('button', { name: 'Display' }).click();
      await page.getByRole('group', { name: 'Display' }).waitFor();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).color)).toBe('rgb(0, 0, 0)');
      const shown = await page
        .locator(':is(nav, button, select, input, dialog, footer, [popover], .skip-link)')
        .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length);
      expect(shown).toBe(0);
      const line = await page
        .locator('link[rel=canonical]')
        .evaluate((link) => ({ content: getComputedStyle(link, '::after').content, height: link.getBoundingClientRect().height }));
      expect(line.content).toContain(path);
      expect(line.height).toBeGreaterThan(10);
    },
  );

  test('links to other sites have their addresses, links within this one none, and details are open', async () => {
    const page = await open(article);
    await page.emulateMedia({ media: 'print' });
    const toAfter = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await toAfter('main a[href^="https://"]')).toContain('https://');
    expect(await toAfter('main a[href^="/"]')).toBe('none');
    expect(await page.getByText('calls the timetable of December 2025').isVisible()).toBe(true);
  });
});
