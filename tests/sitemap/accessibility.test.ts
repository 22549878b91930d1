import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, phone, useSite } from '../support/open-site.ts';
import { pageStates, type PageState } from '../support/page-states.ts';
import { readSitemap } from '../support/read-dist.ts';
import { loadAxe, runAxe } from '../support/run-axe.ts';

const { open, address } = useSite('file');
const pages = [...readSitemap(), '/404.html'].map((path): PageState => ({ name: path, path }));

/** Tabs that are used again, as a new one costs more than most pages. */
const tabs: Page[] = [];

/** The rules are the same in both themes but for those of colour, which `tests/unit/colours.test.ts` holds the tokens to in both. */
describe('axe finds nothing in light on a phone and in dark on a desk', () => {
  test.concurrent.each([...pages, ...pageStates].map((state) => [state.name, state] as const))('%s', async (_, { path, prepare }) => {
    const tab = tabs.pop() ?? (await open('/robots.txt', { bypassCSP: true, reducedMotion: 'reduce' }));
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
