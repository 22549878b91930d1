import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { claimFacets } from '../../src/core/facets/claim-facets.ts';
import type { Claim } from '../../src/core/model/claim.ts';
import { toSortKey } from '../../src/core/schema/dates.ts';
import { readBuiltIndex } from '../../src/site/read-built-index.ts';
import { getList, site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { phone, useSite } from '../support/open-site.ts';
import { searchAddresses } from '../support/search-addresses.ts';
import { waitForModule } from '../support/wait-for-module.ts';

const { open } = useSite();
const { claims } = site;
const total = claims.length;
const served = getList(urls.claims).pages[0]?.items.length ?? 0;

const status = (page: Page) => page.getByRole('status');
const says = (page: Page, words: string | RegExp) => expect.poll(() => status(page).textContent()).toMatch(words);
const box = (page: Page) => page.getByRole('searchbox', { name: /^Filter the claims/ });
const chip = (page: Page, name: string) => page.getByRole('group', { name: 'Parts of the claims' }).getByRole('button', { name });
const header = (page: Page, name: string) => page.getByRole('columnheader', { name });
const press = (page: Page, name: string) => header(page, name).getByRole('button').click();
const rows = (page: Page) => page.locator('.ledger tbody tr:visible');
const readIds = (page: Page) => rows(page).evaluateAll((shown) => shown.map(({ id }) => id));
const readQuery = (page: Page): Promise<string> => page.evaluate(() => location.search);

const has = (claim: Claim, name: string, value = 'yes'): boolean => claimFacets(claim)[name as 'actor']?.has(value) === true;
const find = (...tests: readonly ((claim: Claim) => boolean)[]) => claims.filter((claim) => tests.every((isOf) => isOf(claim)));
const toIds = (found: readonly Claim[]) => found.map(({ id }) => id);
const isContested = (claim: Claim) => has(claim, 'contested');
/** What the box is asked for, and what the search of the built site finds, of claims on several pages. */
const word = 'berths';
const { findClaims } = (await readBuiltIndex(fixture.dist)).search;
const foundIds: ReadonlySet<string> = new Set((await findClaims(word)).ids);
const isFound = ({ id }: Claim) => foundIds.has(id);

describe('the box', () => {
  test('filters the claims of all pages as one types, and tells what each chip would leave', async () => {
    const page = await open(urls.claims);
    await box(page).pressSequentially(word);
    const wanted = find(isFound);
    expect(wanted.length).toBeGreaterThan(1);
    expect(claims.slice(served).some(isFound)).toBe(true);
    await says(page, new RegExp(`^${wanted.length} of ${total} claims$`));
    expect(await readIds(page)).toEqual(toIds(wanted));
    expect(await readQuery(page)).toBe(`?q=${word}`);
    expect(await chip(page, 'Contested').textContent()).toMatch(new RegExp(` ${wanted.filter(isContested).length}\\s*$`));
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('is emptied by Escape, and what was typed is one step back', async () => {
    const page = await open(`${urls.claims}?contested=yes`);
    await says(page, / of /);
    await box(page).pressSequentially(word);
    await says(page, new RegExp(`^${find(isFound, isContested).length} of`));
    await page.goBack();
    await says(page, new RegExp(`^${find(isContested).length} of`));
    expect(await box(page).inputValue()).toBe('');
    await page.goForward();
    await says(page, new RegExp(`^${find(isFound, isContested).length} of`));
    await box(page).press('Escape');
    await says(page, new RegExp(`^${find(isContested).length} of`));
    expect(await readQuery(page)).toBe('?contested=yes');
  });

  test.each([
    ['actor:nobody', 'No actor here is called “nobody”.'],
    ['year:soon', '“soon” is no year. Write it as 2025, or 2021-2023.'],
    ['xyzzyqq', 'Nothing has all of “xyzzyqq”.'],
  ])('gives the plain answer of the search to %s, and a way back', async (query, answer) => {
    const page = await open(`${urls.claims}?q=${encodeURIComponent(query)}&contested=yes`);
    await expect.poll(() => status(page).textContent()).toContain(answer);
    expect(await rows(page).count()).toBe(0);
    await page.getByRole('button', { name: `Remove “${query}”, leaves ${find(isContested).length}` }).click();
    await says(page, new RegExp(`^${find(isContested).length} of`));
    expect(await box(page).inputValue()).toBe('');
  });

  test('leads to the search when other texts have what no claim has', async () => {
    const page = await open(`${urls.claims}?q=strawberries`);
    await says(page, 'No claim has all of “strawberries”.');
    await status(page).getByRole('link', { name: 'Search all texts' }).click();
    await page.waitForURL(`**${urls.searchFor('strawberries')}`);
  });

  test('says how a misspelling was understood', async () => {
    const page = await open(`${urls.claims}?q=bertsh`);
    await says(page, /^\d+ of \d+ claims\. These are for “berth”\.$/);
  });

  test('says when the search cannot be had, shows the rest, and tries again', async () => {
    const page = await open(urls.claims, {}, (page) => page.route(searchAddresses.manifest, (route) => route.abort()));
    await chip(page, 'Contested').click();
    await box(page).fill(word);
    await says(page, 'the search could not be loaded');
    expect(await readIds(page)).toEqual(toIds(find(isContested)));
    await page.unroute(searchAddresses.manifest);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, new RegExp(`^${find(isFound, isContested).length} of`));
  });
});

describe('chips', () => {
  test('say that they are pressed, combine with one another and the selects, and stay in the address', async () => {
    const page = await open(urls.claims);
    const isIn = (claim: Claim) => isContested(claim) && has(claim, 'figures');
    await chip(page, 'Contested').click();
    await chip(page, 'With figures').click();
    await says(page, new RegExp(`^${find(isIn).length} of`));
    expect(await chip(page, 'Contested').getAttribute('aria-pressed')).toBe('true');
    expect(await chip(page, 'Forecasts').getAttribute('aria-pressed')).toBe('false');
    await page.getByText('More filters').click();
    await page.getByRole('combobox', { name: 'How firmly' }).selectOption('asserts');
    const wanted = find(isIn, (claim) => has(claim, 'hedge', 'asserts'));
    await says(page, new RegExp(`^${wanted.length} of`));
    expect(await readIds(page)).toEqual(toIds(wanted));
    expect(await readQuery(page)).toBe('?contested=yes&figures=yes&hedge=asserts');
    await chip(page, 'Contested').click();
    await says(page, new RegExp(`^${find((claim) => has(claim, 'figures') && has(claim, 'hedge', 'asserts')).length} of`));
    await page.goBack();
    await says(page, new RegExp(`^${wanted.length} of`));
    expect(await chip(page, 'Contested').getAttribute('aria-pressed')).toBe('true');
  });

  test.each(['contested', 'figures', 'forecasts', 'people', 'denials'])('count and leave the claims that they say: %s', async (name) => {
    const wanted = find((claim) => has(claim, name));
    const page = await open(urls.claims);
    const button = page.locator(`.claim-chips button[name=${name}]`);
    expect(await button.locator('span').textContent()).toBe(String(wanted.length));
    await button.click();
    await says(page, new RegExp(`^${wanted.length} of`));
    expect(await readIds(page)).toEqual(toIds(wanted));
  });

  test('that were pressed before their code was there are not lost', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await open(urls.claims, {}, (page) =>
      page.route(/start-filter/, async (route) => {
        await held;
        await route.continue();
      }),
    );
    await chip(page, 'Contested').click();
    await press(page, 'Article');
    release();
    await says(page, `${find(isContested).length} of ${total} claims, sorted by article`);
    expect(await readQuery(page)).toBe('?contested=yes&sort=article');
  });

  test('are in one row on a phone, large enough for a thumb, and nothing is wider than the screen', async () => {
    const page = await open(urls.claims, { viewport: phone });
    const boxes = await page.locator('.claim-chips button').evaluateAll((chips) => chips.map((one) => one.getBoundingClientRect()));
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await chip(page, 'Denials').focus();
    await page.keyboard.press('Space');
    await says(page, new RegExp(`^${find((claim) => has(claim, 'denials')).length} of`));
  });
});

describe('headers', () => {
  const sorted = claims.toSorted((a, b) => {
    const [one, other] = [toSortKey(a.said.date), toSortKey(b.said.date)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return one < other ? -1 : Number(one > other);
  });

  test('sort the claims of all pages, from the first, from the last and not at all, and say so', async () => {
    const page = await open(urls.claims);
    await press(page, 'Said');
    await says(page, `${total} claims, sorted by said`);
    expect(await readIds(page)).toEqual(toIds(sorted));
    expect(await header(page, 'Said').getAttribute('aria-sort')).toBe('ascending');
    expect(await readQuery(page)).toBe('?sort=said');
    await press(page, 'Said');
    await says(page, 'sorted by said, from the last');
    expect(await header(page, 'Said').getAttribute('aria-sort')).toBe('descending');
    const dates = (await readIds(page))
      .map((id) => claims.find((claim) => claim.id === id))
      .map((claim) => claim && toSortKey(claim.said.date));
    const known = dates.filter((date) => date !== '');
    expect(dates).toEqual([...known.toSorted().toReversed(), ...dates.slice(known.length)]);
    await press(page, 'Said');
    await says(page, new RegExp(`^${total} claims$`));
    expect(await header(page, 'Said').getAttribute('aria-sort')).toBeNull();
    expect(await readIds(page)).toEqual(toIds(claims.slice(0, served)));
    await page.goBack();
    await says(page, 'sorted by said, from the last');
  });

  test.each(['Who says it', 'How firmly', 'Claim', 'About', 'Article'])('sort by %s, and have the claims that there are', async (name) => {
    const page = await open(urls.claims);
    await press(page, name);
    await says(page, `${total} claims, sorted by ${name.toLowerCase()}`);
    expect((await readIds(page)).toSorted()).toEqual(toIds(claims).toSorted());
  });

  test('have a field that sorts as they do, for screens without them', async () => {
    const page = await open(urls.claims, { viewport: phone });
    await page.getByText('More filters').click();
    await page.getByLabel('Order').selectOption('Said, from the last');
    await says(page, 'sorted by said, from the last');
    expect(await readQuery(page)).toBe('?sort=-said');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Order').inputValue()).toBe('');
    expect(await readIds(page)).toEqual(toIds(claims.slice(0, served)));
  });

  test('are plain words where all of the list is not sorted', async () => {
    const page = await open(urls.claimsOfKind('ridership'));
    expect(await header(page, 'Said').isVisible()).toBe(true);
    expect(await page.locator('th button').count()).toBe(0);
  });

  test('leave room for a list of blocks on narrower screens', async () => {
    const page = await open(`${urls.claims}?sort=said`, { viewport: { width: 820, height: 900 } });
    await says(page, 'sorted by said');
    expect(await header(page, 'Said').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Remove Sorted by said' }).click();
    await says(page, new RegExp(`^${total} claims$`));
  });
});

test('box, chip, select and header together are an address that can be passed on, and saved as shown', async () => {
  const page = await open(urls.claims);
  await box(page).fill(word);
  await chip(page, 'With figures').click();
  await page.getByText('More filters').click();
  await page.getByRole('combobox', { name: 'Speaker' }).selectOption('author');
  await press(page, 'Claim');
  const wanted = find(isFound, (claim) => has(claim, 'figures') && has(claim, 'speaker', 'author'));
  expect(wanted.length).toBeGreaterThan(1);
  await says(page, `${wanted.length} of ${total} claims, sorted by claim`);
  const other = await open((await page.evaluate(() => location.pathname + location.search)).replace(/^/, ''));
  await says(other, `${wanted.length} of ${total} claims, sorted by claim`);
  const ids = await readIds(other);
  expect(ids.toSorted()).toEqual(toIds(wanted).toSorted());
  const [download] = await Promise.all([other.waitForEvent('download'), other.getByRole('button', { name: 'JSON', exact: true }).click()]);
  const saved = JSON.parse(await text(await download.createReadStream())) as readonly { readonly id: string }[];
  expect(saved.map(({ id }) => id)).toEqual(ids);
  expect(download.suggestedFilename()).toBe('claims-q-berths-figures-yes-speaker-author-sort-claim.json');
});

test('a row that is pointed to is found in any order', async () => {
  const last = claims.at(-1)?.id ?? '';
  const page = await open(`${urls.claims}?sort=-said#${last}`);
  await says(page, 'sorted by said, from the last');
  await expect.poll(() => page.locator(`[id="${last}"]`).evaluate((row) => row.matches(':target'))).toBe(true);
});

describe('without scripts', () => {
  const off = { javaScriptEnabled: false };

  test('chips lead to lists, and headers are words', async () => {
    const page = await open(urls.claims, off);
    const labels = page.locator('.ledger th');
    expect(await labels.evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText.trim()))).toEqual([
      ...['Said', 'Who says it', 'How firmly', 'Claim', 'About', 'Article'],
    ]);
    expect(await page.locator('th button:visible').count()).toBe(0);
    await page.getByRole('link', { name: /^Contested/ }).click();
    await page.waitForURL(`**${urls.claimsOfPart('contested')}`);
    expect(await readIds(page)).toEqual(toIds(find(isContested)).slice(0, await rows(page).count()));
  });

  test('there is no box, as the search that answers it needs one', async () => {
    const page = await open(urls.claims, off);
    expect(await page.getByRole('main').getByRole('searchbox').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('link', { name: 'the data' }).isVisible()).toBe(true);
  });
});

test('a form that asks the search page for claims finds claims alone', async () => {
  const page = await open(`${urls.search}?q=${word}&kind=claim`);
  await page.locator('#results mark').first().waitFor();
  expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe(`${word} kind:claim`);
  await says(page, /^\d+ claims\.$/);
});

test('the code of the filter comes with its first use', async () => {
  const page = await open(urls.claims);
  await box(page).focus();
  await waitForModule(page, 'start-filter');
});
