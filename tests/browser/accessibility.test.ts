import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, phone, useSite } from '../support/open-site.ts';
import { readSitemap } from '../support/read-dist.ts';
import { loadAxe, runAxe } from '../support/run-axe.ts';

const { open, address } = useSite();

interface State {
  readonly name: string;
  readonly path: string;
  /** Brings about what a reader can open on the page. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Points at a link until its preview is there and drawn. */
const preview = (selector: string) => async (page: Page) => {
  await page.locator(`main ${selector}`).first().hover();
  const tooltip = page.getByRole('tooltip');
  await tooltip.waitFor();
  await tooltip.evaluate((panel) => Promise.all(panel.getAnimations().map(({ finished }) => finished)));
};
const shown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

/** All that a reader can come to: every page, and what scripts make of some. */
const states: readonly State[] = [
  ...readSitemap().map((path) => ({ name: path, path })),
  { name: 'an address that is no page’s', path: '/404.html' },
  { name: 'a name of more than one', path: '/actors/taliban/' },
  { name: 'arrival by a name', path: '/actors/ttp/#as-pakistani-taliban' },
  { name: 'hits in an article', path: '/articles/safe-havens-and-spillovers/?find=ISKP#p8', prepare: shown('.prose mark') },
  { name: 'search with results', path: '/search/?q=iskp', prepare: shown('#results mark') },
  { name: 'search without results', path: '/search/?q=zzzzqqqq', prepare: shown('[role=status]:not(:empty)') },
  { name: 'filters that leave none', path: '/claims/?actor=ttp&speaker=nobody' },
  { name: 'a claim previewed', path: '/questions/shelter-ttp/', prepare: preview('a[href*="/#claim-"]') },
  { name: 'an actor previewed', path: '/actors/pakistan/with/ttp/', prepare: preview('a[href="/actors/ttp/"]') },
  { name: 'a mark pressed', path: '/articles/afghanistan-at-the-brink/', prepare: (page) => page.locator('.mark').first().click() },
  {
    name: 'display settings',
    path: '/places/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Display' }).click();
      await page.getByRole('group', { name: 'Display' }).waitFor();
    },
  },
  {
    name: 'the palette',
    path: '/about/',
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Balochistan');
      await page.getByRole('option').first().waitFor();
    },
  },
];

/** Tabs that are used again, as a new one costs more than most pages. */
const tabs: Page[] = [];
const settings = { colorScheme: 'light', reducedMotion: 'reduce' } as const;

/** A page is looked at with its details open; in dark by the rules of colour alone, as nothing else differs there. */
describe.each([
  ['a phone', phone],
  ['a desk', desk],
] as const)('axe finds nothing on %s', (_, viewport) => {
  test.concurrent.each(states.map((state) => [state.name, state] as const))(
    '%s',
    async (_, { path, prepare }) => {
      const tab = tabs.pop() ?? (await open('/robots.txt', { bypassCSP: true }));
      await tab.setViewportSize(viewport);
      await tab.emulateMedia(settings);
      await tab.goto(address() + path);
      await prepare?.(tab);
      await tab.evaluate(() => document.querySelectorAll('main details').forEach((details) => details.setAttribute('open', '')));
      await loadAxe(tab);
      const light = await runAxe(tab, 'all');
      await tab.emulateMedia({ colorScheme: 'dark' });
      const dark = await runAxe(tab, 'colour');
      tabs.push(tab);
      expect([...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)]).toEqual([]);
    },
    120_000,
  );
});
