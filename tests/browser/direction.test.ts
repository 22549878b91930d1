import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { useSite } from '../support/open-site.ts';

const { open } = useSite();

/** Words from right to left that neither an element nor characters keep apart from the words of the page around them. */
const findMixed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const mixed: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const isApart = (element: Element | null): boolean =>
        element !== null &&
        (element.matches('option, [dir=rtl]') ||
          (/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi) && !/[A-Za-z]{3}/.test(element.textContent ?? '')) ||
          (getComputedStyle(element).display === 'inline' && isApart(element.parentElement)));
      const rest = text.replaceAll(/\u2068[^\u2069]*\u2069/g, '');
      if (/\p{Script=Arabic}/u.test(rest) && !isApart(node.parentElement)) mixed.push(rest.trim());
    }
    return mixed;
  });

test.each([
  ['what nothing has', 'ققققق!'],
  ['filters, phrases and exclusions', '"ليالي الصيف" طنجة OR برشلونة -المضيق year:طنجة'],
  ['an actor that nobody is', 'actor:ققققق'],
  ['a correction', 'barcelnoa طنجة'],
])('a query from right to left is apart from the words of the search page around it: %s', async (_, query) => {
  const page = await open(urls.searchFor(query));
  await page.locator('main [role=status]:not(:empty)').waitFor();
  await page.locator('#loading').waitFor({ state: 'hidden' });
  expect(await findMixed(page)).toEqual([]);
});

test.each(['ققققق!', 'barcelnoa طنجة'])('and from those of the palette: %s', async (query) => {
  const page = await open(urls.about);
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  const palette = page.getByRole('dialog', { name: 'Search' });
  await expect.poll(() => palette.getByRole('status').textContent()).toMatch(/^(?:Nothing|Results for)/);
  await palette.getByRole('progressbar').waitFor({ state: 'hidden' });
  expect(await findMixed(page)).toEqual([]);
});

test('and a value to filter by from those of its list', async () => {
  const page = await open(`${urls.claims}?actor=${encodeURIComponent('طنجة!')}`);
  await page.getByRole('status').getByText('طنجة').waitFor();
  expect(await findMixed(page)).toEqual([]);
});
