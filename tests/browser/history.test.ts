import { expect, test } from 'vitest';
import { withHistory } from '../../src/core/urls.ts';
import { urls } from '../support/fixture.ts';
import { phone, useSite } from '../support/open-site.ts';
import { loadAxe, runAxe } from '../support/run-axe.ts';

const { open } = useSite();

/** Pages that are not in the sitemap. */
test.each([withHistory(urls.article('the-night-map-is-being-redrawn')), urls.article('the-ferry-that-never-came'), urls.corrections])(
  'axe finds nothing on %s, on a phone, in light and by the rules of colour in dark, and it does not scroll sideways',
  async (path) => {
    const page = await open(path, { bypassCSP: true, reducedMotion: 'reduce', colorScheme: 'light', viewport: phone });
    await loadAxe(page);
    expect(await runAxe(page, 'all')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page, 'colour')).toEqual([]);
  },
);
