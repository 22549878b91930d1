import { describe, expect, test } from 'vitest';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();

describe('on a phone a table', () => {
  test.each([
    ['/countries/', 'Pakistan', '140'],
    ['/map/', 'Pakistan Country', '140'],
    ['/network/', 'Afghan Taliban and Pakistan What joins them', '41'],
    ['/actors/ttp/', 'TTP acronym', '4× '],
  ])('of %s is still one to a screen reader', async (path, header, cell) => {
    const page = await open(path, { viewport: phone });
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
    const page = await open('/actors/', { viewport });
    const name = page.locator('section[aria-labelledby=person] .index-names a').first();
    expect(await name.isVisible()).toBe(isOpen);
    if (!isOpen) await page.locator('section[aria-labelledby=person] summary').click();
    expect(await name.isVisible()).toBe(true);
  });
});
