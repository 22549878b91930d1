import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatFacetValues } from '../../src/core/facets/row-facets.ts';
import { claimFacets } from '../../src/core/facets/claim-facets.ts';
import { claimFilterFields } from '../../src/core/facets/claim-facets.ts';
import { claimsPerPage } from '../../src/core/model/addresses.ts';
import { site } from '../support/built-site.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const { claims } = site;
const total = claims.length;

const status = (page: Page) => page.getByRole('status');
const says = (page: Page, words: string | RegExp) => expect.poll(() => status(page).textContent()).toMatch(words);
const rows = (page: Page) => page.locator('.ledger > li:visible');
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const part = (page: Page, name: string) => page.getByRole('button', { name: `Take away ${name}` });
const readQuery = (page: Page): Promise<string> => page.evaluate(() => location.search);
const readIds = (page: Page) => rows(page).evaluateAll((shown) => shown.map(({ id }) => id));
/** The ids of the claims that have all of some tokens, in the order of the ledger. */
const findIds = (...tokens: readonly string[]): readonly string[] =>
  claims.filter((claim) => tokens.every((token) => formatFacetValues(claimFacets(claim)).split(' ').includes(token))).map(({ id }) => id);
const others = /\/claims\/\d+\/$/;

describe('the ledger’s filters', () => {
  test('offer what the core counts, and leave the claims of all pages that they promise', async () => {
    const page = await open('/claims/');
    expect(await rows(page).count()).toBe(Math.min(total, claimsPerPage));
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
    expect(await rows(page).count()).toBe(Math.min(total, claimsPerPage));
  });

  test('combine, tell what each further one would leave, and stay in the address', async () => {
    const page = await open('/claims/');
    await field(page, 'Actor').selectOption('ttp');
    await field(page, 'Kind').selectOption('attack');
    const both = findIds('actor:ttp', 'kind:attack');
    await says(page, `${both.length} of ${total} claims`);
    expect(await readIds(page)).toEqual(both);
    expect(await readQuery(page)).toBe('?actor=ttp&kind=attack');
    for (const option of await field(page, 'How firmly').locator('option:not([value=""])').all()) {
      const left = findIds('actor:ttp', 'kind:attack', `hedge:${await option.getAttribute('value')}`).length;
      expect(await option.textContent()).toMatch(new RegExp(` \\(${left}\\)$`));
      expect(await option.isDisabled()).toBe(left === 0);
    }
    const ofKind = await field(page, 'Kind').locator('option[value=denial]').textContent();
    expect(ofKind).toBe(`Denial (${findIds('actor:ttp', 'kind:denial').length})`);
    await page.reload();
    await says(page, `${both.length} of ${total} claims`);
    expect(await readIds(page)).toEqual(both);
    expect(await field(page, 'Actor').inputValue()).toBe('ttp');
  });

  test('go back and forward, and are taken away one by one', async () => {
    const page = await open('/claims/?from=elsewhere');
    await field(page, 'Actor').selectOption('ttp');
    await says(page, `${findIds('actor:ttp').length} of`);
    await field(page, 'Speaker').selectOption('author');
    await part(page, 'Actor: Tehreek-e-Taliban Pakistan (TTP)').click();
    await says(page, `${findIds('speaker:author').length} of`);
    expect(await readQuery(page)).toBe('?from=elsewhere&speaker=author');
    expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await says(page, `${findIds('actor:ttp', 'speaker:author').length} of`);
    expect([await field(page, 'Actor').inputValue(), await field(page, 'Speaker').inputValue()]).toEqual(['ttp', 'author']);
    await page.goBack();
    await page.goBack();
    await says(page, new RegExp(`^${total} claims$`));
    expect(await field(page, 'Actor').inputValue()).toBe('');
    await page.goForward();
    await says(page, `${findIds('actor:ttp').length} of`);
  });

  test('that leave nothing say what to take away', async () => {
    const page = await open('/claims/?kind=denial&hedge=predicts');
    await says(page, `None of ${total} claims has all of this.`);
    expect(await rows(page).count()).toBe(0);
    await part(page, `Kind: Denial, leaves ${findIds('hedge:predicts').length}`).click();
    await says(page, `${findIds('hedge:predicts').length} of`);
  });

  test.each([
    ['xyz', '“xyz”'],
    ['<script>alert(1)</script>', '“<script>alert(1)</script>”'],
    ['a'.repeat(10_000), `“${'a'.repeat(60)}…”`],
  ])('with an unknown value name it and let it be undone: %.20s', async (value, shown) => {
    const page = await open(`/claims/?speaker=${encodeURIComponent(value)}`, { viewport: phone });
    await expect.poll(() => status(page).textContent()).toBe(`No claim has the speaker ${shown}.`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.locator('select[name=speaker]').inputValue()).toBe(value);
    await part(page, `Speaker: ${shown}`).click();
    await says(page, new RegExp(`^${total} claims$`));
    expect(await readQuery(page)).toBe('');
    expect(await page.locator('select[name=speaker] [data-unknown]').count()).toBe(0);
  });

  test('say when claims are on their way, and fetch them once and only when used', async () => {
    const page = await open('/claims/');
    const fetched: string[] = [];
    page.on('request', (request) => request.resourceType() === 'fetch' && fetched.push(new URL(request.url()).pathname));
    const release = await holdRequests(page, others);
    await field(page, 'Kind').selectOption('attack');
    await says(page, `Loading the other ${total - claimsPerPage} claims …`);
    release();
    await says(page, `${findIds('kind:attack').length} of`);
    await field(page, 'Kind').selectOption('denial');
    await says(page, `${findIds('kind:denial').length} of`);
    const pages = Array.from({ length: Math.ceil(total / claimsPerPage) - 1 }, (_, i) => `/claims/${i + 2}/`);
    expect(fetched.toSorted()).toEqual(pages);
  });

  test('leave what is there when claims cannot be had, say so, and try again', async () => {
    const page = await open('/claims/');
    const last = `**/claims/${Math.ceil(total / claimsPerPage)}/`;
    await page.route(last, (route) => route.fulfill({ status: 500 }));
    await field(page, 'Kind').selectOption('judgement');
    const here = claims.slice(0, claimsPerPage).filter(({ data }) => data.kind === 'judgement').length;
    await says(page, `${here} of ${claimsPerPage} claims (the other ${total - claimsPerPage} claims could not be loaded)`);
    expect(await rows(page).count()).toBe(here);
    await page.unroute(last);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, `${findIds('kind:judgement').length} of ${total} claims`);
    expect(await readIds(page)).toEqual(findIds('kind:judgement'));
  });

  test('work by keyboard alone', async () => {
    const page = await open('/claims/');
    await field(page, 'How firmly').focus();
    // One letter: the browser begins a new word when the next takes too long.
    await page.keyboard.press('D');
    await page.keyboard.press('Tab');
    await says(page, `${findIds('hedge:denies').length} of`);
    await part(page, 'How firmly: Denies').focus();
    await page.keyboard.press('Enter');
    await says(page, new RegExp(`^${total} claims$`));
  });

  test('stand behind a summary on a phone, with the number in use', async () => {
    const page = await open('/claims/?kind=attack&actor=ttp', { viewport: phone });
    const summary = page.locator('form summary');
    await expect.poll(() => summary.textContent()).toBe('Filter (2 in use)');
    expect(await field(page, 'Kind').isVisible()).toBe(false);
    await summary.click();
    await field(page, 'Kind').waitFor();
  });

  test('hide marks of a drawing too, and groups of which nothing is left, and count neither', async () => {
    const page = await open('/claims/');
    await page.locator('main').evaluate((main) => {
      const mark = (kind: string) => `<g data-group id="of-${kind}"><a data-facets="kind:${kind}"><rect width="9" height="9"/></a></g>`;
      main.insertAdjacentHTML('beforeend', `<svg width="20" height="20">${mark('attack')}${mark('denial')}</svg>`);
    });
    await field(page, 'Kind').selectOption('attack');
    await says(page, `${findIds('kind:attack').length} of ${total} claims`);
    expect([await page.locator('#of-attack a').isVisible(), await page.locator('#of-attack').isVisible()]).toEqual([true, true]);
    expect([await page.locator('#of-denial a').isVisible(), await page.locator('#of-denial').isVisible()]).toEqual([false, false]);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await page.locator('#of-denial a').waitFor();
  });

  test('hide the ways that lead through the whole ledger while in use', async () => {
    const page = await open('/claims/?kind=attack');
    const nav = page.getByRole('navigation', { name: 'Pages of claims' });
    await says(page, / of /);
    expect(await nav.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await nav.waitFor();
  });
});

test('without scripts the ledger shows no form, and leads by kind and from page to page', async () => {
  const page = await open('/claims/', { javaScriptEnabled: false });
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect(await page.getByRole('status').count()).toBe(0);
  await page.getByText('Browse by kind, article or actor').click();
  await page.getByRole('link', { name: 'Attack', exact: true }).click();
  await page.waitForURL('**/claims/kind/attack/');
  expect(await rows(page).count()).toBe(findIds('kind:attack').length);
  await page.getByRole('link', { name: 'All claims' }).click();
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForURL('**/claims/2/');
});
