import { describe, expect, test } from 'vitest';
import { desk, phone, useSite } from '../support/open-site.ts';
import { pickPages } from '../support/page-types.ts';

const { open } = useSite();
/** What need not be seen: what is of use with scripts alone, boxes that are opened, lines of arrival, each for one address, and the keys of drawings. */
const apart = String.raw`form, .noscript\:hidden, [hidden], dialog, [popover], [id^=as-], li:has(> svg)`;
const withoutScripts = { javaScriptEnabled: false } as const;

describe.each([
  // Margins open from a number there: margins.test.ts.
  ['a phone', phone, `${apart}, .margin`],
  ['a desk', desk, apart],
] as const)('without scripts on %s', (_, viewport, apart) => {
  test.each([...pickPages().values()])(
    '%s has all its text and links in sight or behind a summary, and no control that does nothing',
    async (path) => {
      const page = await open(path, { ...withoutScripts, viewport });
      const faults = await page.locator('main').evaluate((main, apart) => {
        const isIn = (element: Element): boolean =>
          element.checkVisibility({ visibilityProperty: true }) || element.closest('details:not([open])') !== null;
        const own = (selector: string): Element[] =>
          [...main.querySelectorAll(selector)].filter((element) => element.closest(apart) === null);
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
            !control.matches('[popovertarget], [commandfor]') &&
            control.closest('form')?.getAttribute('action') !== '/search/',
        );
        return [
          ...listLost('p, li, dt, dd, th, td, h1, h2, h3, h4', toText).map((text) => `not in sight: ${text.slice(0, 80)}`),
          ...listLost('a[href]', (link) => link.getAttribute('href') ?? '').map((href) => `no link in sight to ${href}`),
          ...idle.map((control) => `does nothing: ${control.outerHTML.slice(0, 80)}`),
        ];
      }, apart);
      expect(faults).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      await page.context().close();
    },
  );
});

test('the search page says what to do without scripts', async () => {
  const page = await open('/search/', withoutScripts);
  const words = page
    .locator('main')
    .getByText(/script/i)
    .first();
  expect(await words.isVisible()).toBe(true);
  await page.context().close();
});
