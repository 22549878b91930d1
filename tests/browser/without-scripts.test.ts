import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { pickPages } from '../support/page-types.ts';

const { open } = useSite();
/**
 * What need not be seen without scripts: forms and boxes that only scripts use or open, the lines of arrival, each of which is for one
 * address, and the keys of drawings. The signs of all claims are on the page of claims; margins, on a phone, open from a sign:
 * `margins.test.ts`. A phone has room for the first actors of a matrix; what it says of the others is on their pages.
 */
const apart = String.raw`.mark.uncontested, .said > span, .own, .more, form, .noscript\:hidden, [hidden], dialog, [popover], [id^=as-], li:has(> svg)`;
const screens = [
  { name: 'phone', viewport: phone, apart: `${apart}, .margin, .legend, .matrix .extra` },
  { name: 'desk', viewport: desk, apart },
] as const;
const withoutScripts = { javaScriptEnabled: false } as const;

/** Text and links of the main part that are not in sight, nor behind a summary; controls that do nothing. */
const findFaults = (page: Page, apart: string): Promise<readonly string[]> =>
  page.locator('main').evaluate((main, apart) => {
    const isIn = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) || element.closest('details:not([open])') !== null;
    const own = (selector: string): Element[] => [...main.querySelectorAll(selector)].filter((element) => element.closest(apart) === null);
    const toText = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').replaceAll(/\d+/g, '#').trim();
    /** What stands twice, for narrow and for wide screens, perhaps with other figures, needs to be seen once. */
    const listLost = (selector: string, toKey: (element: Element) => string): string[] => {
      const elements = own(selector);
      const seen = new Set(elements.filter(isIn).map(toKey));
      return [...new Set(elements.map(toKey))].filter((key) => key !== '' && !seen.has(key));
    };
    const idle = [...document.querySelectorAll('button, select, input, textarea, [role=button], [contenteditable]')].filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        // Chips work by a rule of CSS: `questions.test.ts`.
        !control.matches('[popovertarget], [commandfor], .chips input') &&
        control.closest('form[action$="/search/"]') === null,
    );
    return [
      ...listLost('p, li, dt, dd, th, td, h1, h2, h3, h4', toText).map((text) => `not in sight: ${text.slice(0, 80)}`),
      ...listLost('a[href]', (link) => link.getAttribute('href') ?? '').map((href) => `no link in sight to ${href}`),
      ...idle.map((control) => `does nothing: ${control.outerHTML.slice(0, 80)}`),
    ];
  }, apart);

test.each([...pickPages().values()])(
  'without scripts all of %s is in sight or behind a summary, and no control does nothing',
  async (path) => {
    const page = await open(path, withoutScripts);
    for (const { name, viewport, apart } of screens) {
      await page.setViewportSize(viewport);
      expect(await findFaults(page, apart), name).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).isVisible(), name).toBe(true);
    }
  },
);

test('without scripts the search page says what to do', async () => {
  const page = await open(urls.search, withoutScripts);
  const words = page
    .locator('main')
    .getByText(/script/i)
    .first();
  expect(await words.isVisible()).toBe(true);
});
