import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { phone, useSite } from '../support/open-site.ts';

const { open } = useSite();

/** Characters in each full line of the running text: paragraphs of some length that stand in no list, table or margin. */
const countInLines = (page: Page): Promise<readonly number[]> =>
  page.locator('main').evaluate((main) => {
    const countIn = (paragraph: Element): number[] => {
      const lines: number[] = [];
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let last = Infinity;
      while (texts.nextNode() !== null) {
        const text = texts.currentNode;
        for (let at = 0; at < (text.nodeValue ?? '').length; at += 1) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = [...range.getClientRects()].find(({ width }) => width > 0);
          if (box === undefined) continue;
          // Letters go to the right; one that stands left of its forerunner begins a line.
          if (box.left < last) lines.push(0);
          lines.push((lines.pop() ?? 0) + 1);
          last = box.left;
        }
      }
      return lines.slice(0, -1);
    };
    return [...main.querySelectorAll('p')]
      .filter((p) => p.textContent.length > 200 && p.checkVisibility() && p.closest('li, td, dd, aside, figure, form') === null)
      .slice(0, 12)
      .flatMap(countIn);
  });

const toMedian = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** In Gelasio, which is as wide as Georgia: `tests/support/fonts.conf`. */
test.each([urls.article('the-night-map-is-being-redrawn'), urls.question('do-the-trains-fill'), urls.actor('set'), urls.about])(
  'the lines of %s have 60 to 72 characters on wide screens, and 34 or more on a phone',
  async (path) => {
    const page = await open(path, { viewport: phone });
    expect(toMedian(await countInLines(page))).toBeGreaterThanOrEqual(34);
    for (const width of [720, 820, 1024, 1440]) {
      await page.setViewportSize({ ...phone, width });
      const measure = toMedian(await countInLines(page));
      expect(measure, `${width} pixels`).toBeGreaterThanOrEqual(60);
      expect(measure, `${width} pixels`).toBeLessThanOrEqual(72);
    }
  },
);

test('small letters of any face are as high as Charter’s, by which lines are measured', async () => {
  const page = await open(urls.article('the-night-map-is-being-redrawn'));
  const heights: number[] = [];
  for (const face of ['Gelasio', 'Roboto']) {
    heights.push(
      await page.locator('#p1').evaluate((passage, name) => {
        document.documentElement.style.setProperty('--serif', name);
        const probe = passage.appendChild(document.createElement('span'));
        Object.assign(probe.style, { display: 'inline-block', height: '1ex' });
        const { height } = probe.getBoundingClientRect();
        probe.remove();
        return height;
      }, face),
    );
  }
  for (const height of heights) expect(height).toBeCloseTo(0.481 * 19, 1);
});
