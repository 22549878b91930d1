import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { getList, site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const status = (page: Page) => page.getByRole('status');
const facet = (page: Page, name: RegExp) => page.locator('#facets').getByRole('link', { name });
const readQuery = (page: Page): Promise<string | null> => page.evaluate(() => new URLSearchParams(location.search).get('q'));
/** Waits until all passages that a search looks into are there; until then each answer counts anew. */
const waitForAll = (page: Page): Promise<void> => page.getByRole('progressbar').waitFor({ state: 'hidden' });

describe('filters on the search page', () => {
  test('tell how many results they leave, and leave so many', async () => {
    const page = await open(urls.searchFor('berths'));
    await waitForAll(page);
    const articles = facet(page, /^Articles/);
    const count = /\d+/.exec((await articles.textContent()) ?? '')?.[0];
    await articles.click();
    await expect.poll(() => status(page).textContent()).toBe(`${count} articles.`);
    expect(await readQuery(page)).toBe('berths kind:article');
  });

  test('combine, are undone one by one, and go back', async () => {
    const page = await open(urls.searchFor('trains'));
    await facet(page, /^Claims/).click();
    await facet(page, /^2024/).click();
    await expect.poll(() => readQuery(page)).toBe('trains kind:claim year:2024');
    const used = page.getByRole('list', { name: 'Filters in use' });
    // Until the answer is there, the list is that of the query before.
    await used.getByRole('link', { name: 'Remove Year: 2024' }).waitFor();
    await used.getByRole('link', { name: 'Remove Kind: Claims' }).click();
    await expect.poll(() => readQuery(page)).toBe('trains year:2024');
    expect(await page.getByRole('searchbox').inputValue()).toBe('trains year:2024');
    await page.goBack();
    await expect.poll(() => readQuery(page)).toBe('trains kind:claim year:2024');
    await used.getByRole('link', { name: 'Remove Kind: Claims' }).waitFor();
  });

  test('that are gone back to are shown, and not the answer that was still on its way', async () => {
    const page = await open(urls.searchFor('trains kind:claim year:2024'));
    const used = page.getByRole('list', { name: 'Filters in use' });
    const remove = used.getByRole('link', { name: 'Remove Kind: Claims' });
    await remove.waitFor();
    await remove.evaluate((link) => {
      (link as HTMLAnchorElement).click();
      history.back();
    });
    await expect.poll(() => readQuery(page)).toBe('trains kind:claim year:2024');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('trains kind:claim year:2024');
    await remove.waitFor();
  });

  test('keep the focus where it was for the keyboard', async () => {
    const page = await open(urls.searchFor('trains'));
    await facet(page, /^Claims/).focus();
    await page.keyboard.press('Enter');
    await facet(page, /^Claims/)
      .and(page.locator('[aria-current]'))
      .waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Claims/);
  });

  test('show phrases and exclusions too', async () => {
    const page = await open(urls.searchFor('"sleeping cars" -Vaudrey'));
    const used = page.getByRole('list', { name: 'Filters in use' });
    await used.getByRole('link', { name: 'Remove Phrase: “sleeping cars”' }).waitFor();
    const isChip = await used
      .getByRole('link')
      .first()
      .evaluate((link) => getComputedStyle(link).borderRadius !== '0px');
    expect(isChip).toBe(true);
    await used.getByRole('link', { name: 'Remove Without: Vaudrey' }).click();
    await expect.poll(() => readQuery(page)).toBe('"sleeping cars"');
  });

  test('stand behind a summary on a phone', async () => {
    const page = await open(urls.searchFor('SET'), { viewport: phone });
    const summary = page.locator('#narrow > summary');
    await summary.waitFor();
    expect(await facet(page, /^Passages/).isVisible()).toBe(false);
    await summary.click();
    await facet(page, /^Passages/).waitFor();
  });

  test.each([
    ['actor:nobody', 'No actor here is called “nobody”.'],
    ['year:soon', '“soon” is no year.'],
    ['berths kind:claim year:1950', 'Remove a filter.'],
  ])('that fit nothing say so: %s', async (query, words) => {
    const page = await open(urls.searchFor(query));
    await expect.poll(() => status(page).textContent()).toContain(words);
  });

  test('a corrected misspelling is offered, searched, and can be declined', async () => {
    const page = await open(urls.searchFor('Barcelna'));
    await page.locator('#meant').getByText('These are results for').waitFor();
    await page.getByRole('link', { name: 'Search for the words as typed' }).click();
    await expect.poll(() => readQuery(page)).toBe('"Barcelna"');
    await expect.poll(() => status(page).textContent()).toContain('Nothing has all of');
  });

  test('an ambiguous name gives a choice', async () => {
    const page = await open(urls.searchFor('Madrid'));
    const choice = page.locator('section', { has: page.getByRole('heading', { name: '“Madrid” can mean' }) });
    await choice.waitFor();
    expect(await choice.getByRole('link').allTextContents()).toEqual(['Madrid', 'Spain', 'Spain as a country']);
  });
});

describe('a row that the address points to', () => {
  const { claims, events } = site;
  const { pages } = getList(urls.claims);
  const row = (page: Page, id: string) => page.locator(`[id="${id}"]`);
  const note = (page: Page) => page.getByText(/does not fit the filters/);
  const isInView = (page: Page, id: string): Promise<boolean> =>
    row(page, id).evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return element.matches(':target') && top > -1 && top < innerHeight;
    });
  const of = (kind: string) => claims.filter(({ data }) => data.kind === kind).length;
  const firstOther = claims.find(({ data }) => data.kind !== 'history')?.id ?? '';
  const oldest = pages.at(-1);
  const further = oldest?.kind === 'claims' ? oldest.items : [];
  const furtherOther = further.find(({ data }) => data.kind !== 'history')?.id ?? '';
  const furtherFitting = further.find(({ data }) => data.kind === 'history')?.id ?? '';

  test.each([
    ['of this page', firstOther],
    ['of a further page', furtherOther],
  ])('is shown though filters leave it out, says why, and is not counted: %s', async (_, id) => {
    const page = await open(`${urls.claims}?kind=history#${id}`);
    await expect.poll(() => status(page).textContent()).toBe(`${of('history')} of ${claims.length} claims`);
    expect(
      await row(page, id).getByText('This claim does not fit the filters; it is shown because the address points to it.').isVisible(),
    ).toBe(true);
    expect(await page.locator('.ledger tr[id]:visible').count()).toBe(of('history') + 1);
    await expect.poll(() => isInView(page, id)).toBe(true);
    await page.getByText('More filters').click();
    await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('ridership');
    await expect.poll(() => status(page).textContent()).toBe(`${of('ridership')} of ${claims.length} claims`);
    expect(await note(page).count()).toBe(0);
    expect(await page.locator('.ledger tr[id]:visible').count()).toBe(of('ridership'));
  });

  test('is gone to when it comes from a further page, and says nothing when it fits', async () => {
    const page = await open(`${urls.claims}?kind=history#${furtherFitting}`, { viewport: { width: 390, height: 300 } });
    await row(page, furtherFitting).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(2);
    await expect.poll(() => isInView(page, furtherFitting)).toBe(true);
    expect(await note(page).count()).toBe(0);
  });

  test('may be an event', async () => {
    const id = events.find(({ actors }) => actors.every((actor) => actor.id !== 'set'))?.id ?? '';
    const fitting = events.filter(({ actors }) => actors.some((actor) => actor.id === 'set'));
    const page = await open(`${urls.timeline}?actor=set#${id}`);
    await row(page, id).getByText('This event does not fit the filters; it is shown because the address points to it.').waitFor();
    expect(await page.locator('.event:visible').count()).toBe(fitting.length + 1);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    expect(await note(page).count()).toBe(0);
  });

  test.each(['#nowhere', '#list', '#%E0%A4%A', '#'])('may be none: %s', async (hash) => {
    const page = await open(`${urls.timeline}?actor=set${hash}`);
    await expect.poll(() => status(page).textContent()).toMatch(/ of /);
    expect(await note(page).count()).toBe(0);
  });

  test('changes with a link of the page', async () => {
    const [first, second] = events.filter(({ actors }) => actors.every((actor) => actor.id !== 'set'));
    const page = await open(`${urls.timeline}?actor=set#${first?.id}`);
    await row(page, first?.id ?? '')
      .getByText('does not fit')
      .waitFor();
    await page.evaluate((id) => (location.hash = id), second?.id ?? '');
    await row(page, second?.id ?? '')
      .getByText('does not fit')
      .waitFor();
    expect(await row(page, first?.id ?? '').isVisible()).toBe(false);
    await expect.poll(() => isInView(page, second?.id ?? '')).toBe(true);
  });
});
