import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { real, urls } from '../support/fixture.ts';
import { useSite } from '../support/open-site.ts';
import { realSite } from '../support/real-site.ts';
import { serveDist } from '../support/serve-dist.ts';

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

describe('an article on paper', () => {
  test('is its text, without pins and the signs of uncontested claims, and after all of it its notes and contradictions', async () => {
    const page = await open(article);
    await page.evaluate(() => {
      document.documentElement.classList.add('all-claims-shown');
    });
    await page.emulateMedia({ media: 'print' });
    const bottom = await page
      .locator('.text [id^=p]')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().bottom)));
    const notes = page.locator('.margin p:visible');
    expect(await notes.evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().top)))).toBeGreaterThan(bottom);
    expect(await notes.locator('> a').allTextContents()).toEqual(['a', 'b', 'c', '7', 'd', 'e', '9', 'f', '12', '14', 'g', '17']);
    for (const hidden of ['.pin', '.mark.uncontested', '.more', '.reading', '.said'])
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    expect(await page.getByText('To cite it').isVisible()).toBe(true);
  });

  describe('of this site', () => {
    let site: Awaited<ReturnType<typeof serveDist>>;
    beforeAll(async () => {
      site = await serveDist(real);
    });
    afterAll(() => site.stop());

    test.each(realSite.articles)('takes at most four sheets for 965 words: $id', async ({ url, wordCount }) => {
      const page = await open(article);
      const ofOthers = await page.context().newPage();
      await ofOthers.goto(site.address + url);
      const pdf = await ofOthers.pdf({ format: 'A4', preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
      expect(sheets).toBeLessThanOrEqual(Math.ceil((4 * wordCount) / 965));
    });
  });
});
