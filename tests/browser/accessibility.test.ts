import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const paths = [
  '/',
  '/articles/',
  '/articles/afghanistan-at-the-brink/',
  '/articles/pakistan-confronts-the-taliban/',
  '/timeline/',
  '/network/',
  '/map/',
  '/questions/',
  '/questions/shelter-ttp/',
  '/questions/iskp-strength/',
  '/questions/numbers/',
  '/questions/may-2025/',
  '/articles/afghanistan-at-the-brink/claims/',
  '/actors/pakistan/with/ttp/',
  '/actors/',
  '/actors/ttp/',
  '/countries/',
  '/countries/afghanistan/',
  '/places/',
  '/places/balochistan/',
  '/sources/',
  '/sources/gzero-media/',
  '/claims/',
  '/claims/2/',
  '/claims/kind/attack/',
  '/claims/?actor=ttp&speaker=nobody',
  '/about/',
  '/search/?q=iskp',
  '/404.html',
  '/actors/taliban/',
  '/actors/ttp/#as-pakistani-taliban',
  '/articles/safe-havens-and-spillovers/?find=ISKP#p8',
];
/** Pages are looked at with what a reader can open on them. */
const openParts = async (page: Page, path: string): Promise<void> => {
  if (path.startsWith('/search/')) await page.locator('#results mark').first().waitFor();
  if (path.includes('?find=')) await page.getByRole('region', { name: 'What you searched for' }).waitFor();
  if (path.startsWith('/claims/'))
    for (const details of await page.locator('main details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
  if (path === '/places/') {
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('group', { name: 'Display' }).waitFor();
  }
  const explained = { '/questions/shelter-ttp/': 'a[href*="/#claim-"]', '/actors/pakistan/with/ttp/': 'a[href="/actors/ttp/"]' }[path];
  if (explained !== undefined) {
    await page.locator(`main ${explained}`).first().hover();
    await page.getByRole('tooltip').waitFor();
    await page.getByRole('tooltip').evaluate((preview) => Promise.all(preview.getAnimations().map(({ finished }) => finished)));
  }
  if (path === '/about/') {
    await page.keyboard.press('/');
    await page.keyboard.type('Balochistan');
    await page.getByRole('option').first().waitFor();
  }
};

const settings = [
  ['light', phone],
  ['dark', phone],
  ['light', desk],
  ['dark', desk],
] as const;

describe.each(settings)('axe finds nothing, %s, %o', (colorScheme, viewport) => {
  test.each(paths)('%s', async (path) => {
    const page = await open(path, { colorScheme, viewport, bypassCSP: true });
    await openParts(page, path);
    await page.evaluate(axe);
    const options: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const { violations } = await page.evaluate<AxeResults, RunOptions>(
      (given) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(given),
      options,
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    await page.context().close();
  });
});
