import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quickly: RunOptions = { resultTypes: ['violations'], preload: false, iframes: false, selectors: false, elementRef: false };
const rules = {
  all: { ...quickly, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'] },
  // The rules that look at colours: nothing else differs between light and dark.
  colour: { ...quickly, runOnly: ['cat.color'] },
} as const satisfies Record<string, RunOptions>;
/** AAA for all text, which takes AA in. */
const contrast = { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } };

/** Opens the details of a page whose policy is bypassed, so that nothing is hidden from axe, and loads axe into it. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
  await page.evaluate(code);
}

/** What axe finds wrong on a page as it stands: the rule and the element, one a line. */
export async function runAxe(page: Page, which: keyof typeof rules): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    { ...rules[which], rules: contrast },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
