import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { fixture, real } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { pageStates, type PageState } from '../support/page-states.ts';
import { fixtureFiles, realFiles, type BuiltFiles } from '../support/read-dist.ts';
import { loadAxe, runAxe } from '../support/run-axe.ts';
import { serveDist } from '../support/serve-dist.ts';

const served = await serveDist(real);
afterAll(served.stop);

const listPages = (files: BuiltFiles, base: string): readonly PageState[] =>
  [...files.sitemap(), `${base}404.html`].map((path) => ({ name: path, path }));
const sites = [
  ['this site', { ...real, ...useSite('file', served.address), states: listPages(realFiles, real.base) }],
  ['the fixture', { ...fixture, ...useSite('file'), states: [...listPages(fixtureFiles, fixture.base), ...pageStates] }],
] as const;

/** The rules are the same in both themes but for those of colour, which `tests/unit/colours.test.ts` holds the tokens to in both. */
describe.each(sites)('axe finds nothing in light on a phone and in dark on a desk, on %s', (_, { base, open, address, states }) => {
  /** Tabs that are used again, as a new one costs more than most pages. */
  const tabs: Page[] = [];
  test.concurrent.each(states.map((state) => [state.name, state] as const))('%s', async (_, { path, prepare }) => {
    const tab = tabs.pop() ?? (await open(`${base}robots.txt`, { bypassCSP: true, reducedMotion: 'reduce' }));
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.setViewportSize(phone);
    await tab.goto(address() + path);
    await prepare?.(tab);
    await loadAxe(tab);
    const light = await runAxe(tab, 'all');
    await tab.emulateMedia({ colorScheme: 'dark' });
    await tab.setViewportSize(desk);
    const dark = await runAxe(tab, 'all');
    tabs.push(tab);
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  });
});
