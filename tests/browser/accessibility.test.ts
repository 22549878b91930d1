import { describe, expect, test } from 'vitest';
import { phone, useSite } from '../support/open-site.ts';
import { pageStates } from '../support/page-states.ts';
import { pickPages } from '../support/page-types.ts';
import { loadAxe, runAxe } from '../support/run-axe.ts';

const { open } = useSite();
const settings = { bypassCSP: true, reducedMotion: 'reduce' } as const;

/** One page of each kind, the longest. `tests/sitemap` has every page, on a phone as well. */
describe('axe finds nothing, in dark on a desk, on', () => {
  test.each([...pickPages().values()])('%s', async (path) => {
    const page = await open(path, { ...settings, colorScheme: 'dark' });
    await loadAxe(page);
    expect(await runAxe(page, 'all')).toEqual([]);
  });
});

/** States mark what was found or come to, and not every colour on a marked ground that is AAA in one theme is so in the other. */
describe('axe finds nothing, in light on a phone and by the rules of colour in dark, in the state', () => {
  test.each(pageStates.map((state) => [state.name, state] as const))('%s', async (_, { path, prepare }) => {
    const page = await open(path, { ...settings, colorScheme: 'light', viewport: phone });
    await prepare?.(page);
    await loadAxe(page);
    expect(await runAxe(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page, 'colour')).toEqual([]);
  });
});
