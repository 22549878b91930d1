import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatFacetValues } from '../../src/core/facets/row-facets.ts';
import { claimFacets } from '../../src/core/facets/claim-facets.ts';
import { claimFilterFields } from '../../src/core/facets/claim-facets.ts';
import { getList, site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const { claims } = site;
const { pages } = getList(urls.claims);
const total = claims.length;
/** Number of claims on the first page of the list. */
const served = pages[0]?.items.length ?? 0;
const further = pages.slice(1).map(({ url }) => url);

const status = (page: Page) => page.getByRole('status');
const says = (page: Page, words: string | RegExp) => expect.poll(() => status(page).textContent()).toMatch(words);
const rows = (page: Page) => page.locator('.ledger tr[id]:visible');
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
/** Opens the fold of the fields. */
const unfold = (page: Page) => page.locator('.filter summary', { hasText: 'More filters' }).click();
const openClaims = async (path = urls.claims): Promise<Page> => {
  const page = await open(path);
  await unfold(page);
  return page;
};
const part = (page: Page, name: string) => page.getByRole('button', { name: `Remove ${name}` });
const readQuery = (page: Page): Promise<string> => page.evaluate(() => location.search);
const readIds = (page: Page) => rows(page).evaluateAll((shown) => shown.map(({ id }) => id));
/** The ids of the claims that have all of some tokens, in the order of the ledger. */
const findIds = (...tokens: readonly string[]): readonly string[] =>
  claims.filter((claim) => tokens.every((token) => formatFacetValues(claimFacets(claim)).split(' ').includes(token))).map(({ id }) => id);
const others = /\/claims\/\d+\/$/;

describe('the ledger’s filters', () => {
  test('offer what the core counts, and leave the claims of all pages that they promise', async () => {
    const page = await openClaims();
    expect(await rows(page).count()).toBe(served);
    for (const { name, label, options } of claimFilterFields(site)) {
      const shown = await field(page, label).locator('option').allTextContents();
      expect(shown).toEqual(['Any', ...options.map((option) => `${option.label} (${option.count})`)]);
      const last = options.at(-1);
      await field(page, label).selectOption(last?.value ?? '');
      await says(page, `${last?.count} of ${total} claims`);
      expect(await readIds(page)).toEqual(findIds(`${name}:${last?.value}`));
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      await says(page, new RegExp(`^${total} claims$`));
    }
    expect(await rows(page).count()).toBe(served);
  });

  test('combine, tell what each further one would leave, and stay in the address', async () => {
    const page = await openClaims();
    await field(page, 'Actor').selectOption('set');
    await field(page, 'Kind').selectOption('ridership');
    const both = findIds('actor:set', 'kind:ridership');
    await says(page, `${both.length} of ${total} claims`);
    expect(await readIds(page)).toEqual(both);
    expect(await readQuery(page)).toBe('?actor=set&kind=ridership');
    for (const option of await field(page, 'How firmly').locator('option:not([value=""])').all()) {
      const left = findIds('actor:set', 'kind:ridership', `hedge:${await option.getAttribute('value')}`).length;
      expect(await option.textContent()).toMatch(new RegExp(` \\(${left}\\)$`));
      expect(await option.isDisabled()).toBe(left === 0);
    }
    const ofKind = await field(page, 'Kind').locator('option[value=denial]').textContent();
    expect(ofKind).toBe(`Denial (${findIds('actor:set', 'kind:denial').length})`);
    await page.reload();
    await says(page, `${both.length} of ${total} claims`);
    expect(await readIds(page)).toEqual(both);
    await unfold(page);
    expect(await field(page, 'Actor').inputValue()).toBe('set');
  });

  test('go back and forward, and are taken away one by one', async () => {
    const page = await openClaims(`${urls.claims}?from=elsewhere`);
    await field(page, 'Actor').selectOption('set');
    await says(page, `${findIds('actor:set').length} of`);
    await field(page, 'Speaker').selectOption('author');
    await part(page, 'Actor: Southern European Trains (SET)').click();
    await says(page, `${findIds('speaker:author').length} of`);
    expect(await readQuery(page)).toBe('?from=elsewhere&speaker=author');
    expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await says(page, `${findIds('actor:set', 'speaker:author').length} of`);
    expect([await field(page, 'Actor').inputValue(), await field(page, 'Speaker').inputValue()]).toEqual(['set', 'author']);
    await page.goBack();
    await page.goBack();
    await says(page, new RegExp(`^${total} claims$`));
    expect(await field(page, 'Actor').inputValue()).toBe('');
    await page.goForward();
    await says(page, `${findIds('actor:set').length} of`);
  });

  test('that leave nothing say what to remove', async () => {
    const page = await open(`${urls.claims}?kind=denial&hedge=predicts`);
    await says(page, `None of ${total} claims fits all filters.`);
    expect(await rows(page).count()).toBe(0);
    await part(page, `Kind: Denial, leaves ${findIds('hedge:predicts').length}`).click();
    await says(page, `${findIds('hedge:predicts').length} of`);
  });

  test.each([
    ['xyz', '“xyz”'],
    ['<script>alert(1)</script>', '“<script>alert(1)</script>”'],
    ['a'.repeat(10_000), `“${'a'.repeat(60)}…”`],
  ])('with an unknown value name it and let it be undone: %.20s', async (value, shown) => {
    const page = await open(`${urls.claims}?speaker=${encodeURIComponent(value)}`, { viewport: phone });
    await expect.poll(() => status(page).textContent()).toBe(`No claim has the speaker ${shown}.`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.locator('select[name=speaker]').inputValue()).toBe(value);
    await part(page, `Speaker: ${shown}`).click();
    await says(page, new RegExp(`^${total} claims$`));
    expect(await readQuery(page)).toBe('');
    expect(await page.locator('select[name=speaker] [data-unknown]').count()).toBe(0);
  });

  test('say when claims are on their way, and fetch them once and only when used', async () => {
    const page = await openClaims();
    const fetched: string[] = [];
    page.on('request', (request) => request.resourceType() === 'fetch' && fetched.push(new URL(request.url()).pathname));
    const release = await holdRequests(page, others);
    await field(page, 'Kind').selectOption('ridership');
    await says(page, `Loading the other ${total - served} claims …`);
    release();
    await says(page, `${findIds('kind:ridership').length} of`);
    await field(page, 'Kind').selectOption('denial');
    await says(page, `${findIds('kind:denial').length} of`);
    expect(fetched.toSorted()).toEqual(further.toSorted());
  });

  test('leave what is there when claims cannot be had, say so, and try again', async () => {
    const page = await openClaims();
    const last = `**${further.at(-1)}`;
    await page.route(last, (route) => route.fulfill({ status: 500 }));
    await field(page, 'Kind').selectOption('rolling-stock');
    const here = claims.slice(0, served).filter(({ data }) => data.kind === 'rolling-stock').length;
    await says(page, `${here} of ${served} claims (the other ${total - served} claims could not be loaded)`);
    expect(await rows(page).count()).toBe(here);
    await page.unroute(last);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, `${findIds('kind:rolling-stock').length} of ${total} claims`);
    expect(await readIds(page)).toEqual(findIds('kind:rolling-stock'));
  });

  test('work by keyboard alone', async () => {
    const page = await openClaims();
    await field(page, 'How firmly').focus();
    // One letter: the browser begins a new word when the next takes too long.
    await page.keyboard.press('D');
    await page.keyboard.press('Tab');
    await says(page, `${findIds('hedge:denies').length} of`);
    await part(page, 'How firmly: Denies').focus();
    await page.keyboard.press('Enter');
    await says(page, new RegExp(`^${total} claims$`));
  });

  test('are folded on every screen, with the number in use', async () => {
    const page = await open(`${urls.claims}?kind=ridership&actor=set&contested=yes&q=trains`);
    const summary = page.locator('form summary');
    await expect.poll(() => summary.textContent()).toBe('More filters (2 in use)');
    expect(await field(page, 'Kind').isVisible()).toBe(false);
    await summary.click();
    await field(page, 'Kind').waitFor();
  });

  test('hide marks of a drawing too, and groups of which nothing is left, and count neither', async () => {
    const page = await openClaims();
    await page.locator('main').evaluate((main) => {
      const mark = (kind: string) => `<g data-group id="of-${kind}"><a data-facets="kind:${kind}"><rect width="9" height="9"/></a></g>`;
      main.insertAdjacentHTML('beforeend', `<svg width="20" height="20">${mark('ridership')}${mark('denial')}</svg>`);
    });
    await field(page, 'Kind').selectOption('ridership');
    await says(page, `${findIds('kind:ridership').length} of ${total} claims`);
    expect([await page.locator('#of-ridership a').isVisible(), await page.locator('#of-ridership').isVisible()]).toEqual([true, true]);
    expect([await page.locator('#of-denial a').isVisible(), await page.locator('#of-denial').isVisible()]).toEqual([false, false]);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.locator('#of-denial a').waitFor();
  });

  test('hide the ways that lead through the whole ledger while in use', async () => {
    const page = await open(`${urls.claims}?kind=ridership`);
    const nav = page.getByRole('navigation', { name: 'Pages of the list' });
    await says(page, / of /);
    expect(await nav.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await nav.waitFor();
  });
});

test('without scripts the ledger shows no form, and leads by kind and from page to page', async () => {
  const page = await open(urls.claims, { javaScriptEnabled: false });
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect(await page.getByRole('status').count()).toBe(0);
  await page.getByText('Browse', { exact: true }).click();
  await page.getByRole('link', { name: 'Ridership figure', exact: true }).click();
  await page.waitForURL(`**${urls.claimsOfKind('ridership')}`);
  expect(await rows(page).count()).toBe(findIds('kind:ridership').length);
  await page.getByRole('link', { name: 'All claims' }).click();
  await page.getByRole('link', { name: 'Older' }).click();
  await page.waitForURL(`**${further[0]}`);
});
