import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();

describe('on a phone a table', () => {
  test.each([
    [urls.countries, 'Spain', '6'],
    [urls.map, 'Spain Country', '6'],
    [urls.actor('set'), 'SET acronym', '6× '],
  ])('of %s is still one to a screen reader', async (path, header, cell) => {
    const page = await open(path, { viewport: phone });
    // An actor’s names are folded.
    await page.locator('main details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    const row = page
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: header, exact: true }) })
      .first();
    expect(await row.getByRole('cell').first().textContent()).toContain(cell);
    expect(await page.getByRole('columnheader').count()).toBeGreaterThan(1);
  });
});

describe('a long group of an index', () => {
  test.each([
    ['folded on a phone', phone, false],
    ['open on a desk', desk, true],
  ] as const)('is %s', async (_, viewport, isOpen) => {
    const page = await open(urls.actors, { viewport });
    const name = page.locator('section[aria-labelledby=letter-S] .index-names a').first();
    expect(await name.isVisible()).toBe(isOpen);
    if (!isOpen) await page.locator('section[aria-labelledby=letter-S] summary').click();
    expect(await name.isVisible()).toBe(true);
  });
});
