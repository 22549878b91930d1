import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const tablet = { width: 820, height: 1180 } as const;

interface Shape {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the drawings’ names, or their boxes that can be pressed, stand on the screen. */
const measure = (page: Page, selector: string): Promise<readonly (readonly Shape[])[]> =>
  page.evaluate(
    (selected) =>
      [...document.querySelectorAll('main svg[role=group]')]
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) =>
          [...drawing.querySelectorAll(selected)].map((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { name: element.closest('a')?.textContent.trim() ?? '', left, top, right, bottom };
          }),
        ),
    selector,
  );

const findOverlaps = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((a, i) =>
    shapes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name} on ${b.name}`),
  );

describe.each([phone, tablet, desk])('on $width pixels', (viewport) => {
  test('the matrix fits, with cells that can be pressed', async () => {
    const page = await open(urls.network, { viewport });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    const frame = page.getByRole('region', { name: 'Who does what to whom' });
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const sizes = await frame.locator('td > a:visible').evaluateAll((links) =>
      links.map((link) => {
        const { width, height } = link.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test('the map fits, with names that can be read and pressed', async () => {
    const page = await open(urls.map, { viewport });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    const drawings = await measure(page, 'a:not([tabindex]) text');
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.flatMap(findOverlaps)).toEqual([]);
    const targets = (await measure(page, 'a:not([tabindex]) > rect')).flat();
    expect(targets.filter(({ left, right, top, bottom }) => right - left < 24 || bottom - top < 24)).toEqual([]);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('main svg[role=group] text')]
        .filter((text) => text.checkVisibility())
        .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.5);
  });
});

test('without scripts the cells of the matrix are reached by keyboard, or passed over', async () => {
  const page = await open(urls.network, { javaScriptEnabled: false, viewport: phone });
  await page.locator('main a.skip-link').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('th')?.textContent.trim())).toMatch(/^1\b/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${urls.actor('*')}with/*/`);
  await page.goBack();
  await page.locator('main a.skip-link').press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section[aria-labelledby^=kind-]') !== null)).toBe(true);
});
