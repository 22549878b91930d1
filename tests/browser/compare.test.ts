import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { rootUrls } from '../../src/core/urls.ts';
import { buildContent } from '../support/build-content.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { makeActor, makeArticle, makeArticleOfClaims, makeClaim, makeEvent, makeQuestion, makeSettings } from '../support/make-content.ts';
import { phone, useSite } from '../support/open-site.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { withoutPairs } from '../support/without-pairs.ts';

const status = (page: Page) => page.locator('#choose').getByRole('status');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const lead = (page: Page) => page.locator('main header > div');
const compared = /^Compared: /;

/** The parts of a comparison: what is over each, and of each list its answer, its dots, under what it is folded, and the ids of its claims. Positions of a question without sides stand in another order. */
const readParts = (page: Page) =>
  page.locator('main').evaluate((main) =>
    Array.from(main.querySelectorAll('section[aria-labelledby], details:has(h2)'), (section) => ({
      id: section.getAttribute('aria-labelledby') ?? section.querySelector('[id^=on-]')?.id,
      label: section.querySelector('summary > .label')?.textContent,
      isOpen: section.hasAttribute('open'),
      lists: Array.from(section.querySelectorAll('ul:not(li ul, .dotted)'), (list) => ({
        answer: list.closest('div')?.querySelector(':scope > .semibold')?.textContent,
        dots: Array.from(list.querySelectorAll('.dot'), (dot) => dot.className).toSorted(),
        folded: list.closest('details')?.querySelector('summary')?.textContent.trim(),
        claims: Array.from(list.children, (item) =>
          Array.from(item.querySelectorAll<HTMLAnchorElement>('a[href*="#"]'), ({ hash }) => hash.replace(/^#(?:claim-)?/, '')).join(' '),
        ).toSorted(),
      })).toSorted((one, other) => (one.claims[0] ?? '').localeCompare(other.claims[0] ?? '')),
    })).toSorted((a, b) => (a.id ?? '').localeCompare(b.id ?? '')),
  );

describe('among few articles', () => {
  const { open } = useSite();
  const [pair] = site.comparisons;
  if (pair === undefined) throw new Error('The fixture compares no articles.');
  const [a, b] = pair.articles;

  test('two are chosen from lists, by keyboard, and lead to the page of the pair, from which the way back is to the lists', async () => {
    const page = await open(urls.comparisons);
    await page.getByLabel('First article').focus();
    await page.keyboard.type(b.short);
    await page.keyboard.press('Tab');
    await page.keyboard.type(a.short);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pair.url}`);
    await page.goBack();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(urls.comparisons);
  });

  test.each(site.comparisons)('a script compares as the page $url does', async ({ url, articles: [one, other] }) => {
    const page = await open(urls.compareAny(one.id, other.id), { viewport: phone }, withoutPairs);
    await expect.poll(() => page.title()).toMatch(compared);
    const [title, made, summary] = [await page.title(), await readParts(page), await lead(page).innerText()];
    const built = await open(url);
    expect(made).toEqual(await readParts(built));
    expect(title).toBe(await built.title());
    expect(summary).toBe(await lead(built).innerText());
  });

  test.each([
    ['one', urls.compareAny(a.id), `Choose another article, to compare ${a.short} with.`],
    ['one twice', urls.compareAny(a.id, a.id), 'That is one article twice. Choose another to compare it with.'],
    ['one that no article is', urls.compareAny(a.id, 'nowhere'), 'There is no article “nowhere” here. Choose another.'],
    ['what is no id', urls.compareAny(a.id, '..'), 'There is no article “..” here. Choose another.'],
  ])('who chose %s is told, and finds it chosen', async (_, path, words) => {
    const page = await open(path);
    await expect.poll(() => status(page).textContent()).toBe(words);
    expect(await page.getByLabel('First article').inputValue()).toBe(a.id);
    expect(await heading(page).textContent()).toBe('Compare two articles');
  });

  test('says that claims could not be loaded, and tries again on request', async () => {
    const page = await open(urls.compareAny(a.id, b.id), {}, (opened) => opened.route('**/claims/', (route) => route.abort()));
    await expect.poll(() => status(page).textContent()).toContain('The claims of these articles could not be loaded.');
    await page.unroute('**/claims/');
    await status(page).getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL(`**${pair.url}`);
  });

  test('without scripts the pairs that have a page are led to, and nothing is asked for that would not work', async () => {
    const page = await open(urls.compareAny(a.id), { javaScriptEnabled: false });
    expect(await page.getByLabel('First article').isVisible()).toBe(false);
    await page.locator(`main a[href="${pair.url}"]`).waitFor();
    expect(await page.locator('main .notice').count()).toBe(0);
  });
});

/** More articles than a list shows. Two tell one event and deny one another’s claims, but have no question in common. */
const { dist, remove } = await buildContent([
  makeSettings(),
  makeActor('alpha'),
  makeArticleOfClaims('north', ['north-told', 'north-lone'], { title: 'The northern report' }),
  makeArticleOfClaims(
    'south',
    ['south-told', makeClaim('south-denial', { text: 'It is not so.', denies: ['north-lone'], kind: 'denial', hedge: 'denies' })],
    { title: 'The southern report' },
  ),
  makeArticleOfClaims('east', ['east-lone'], { title: 'The eastern report' }),
  makeArticle('silent', 'Nothing.', { title: 'A silent report' }),
  ...Array.from({ length: 10 }, (_, i) => makeArticleOfClaims(`more-${i}`, [`more-${i}-claim`])),
  makeQuestion('shared', [{ yes: ['more-0-claim', 'north-lone'], no: ['more-1-claim'] }]),
  makeEvent('meeting', ['north-told', 'south-told']),
]);
const served = await serveFolder(dist);
afterAll(async () => {
  await served.stop();
  remove();
});

describe('among many articles', () => {
  const { open } = useSite('test', served.address);
  const choose = async (page: Page, label: string, words: string, title: string): Promise<void> => {
    const field = page.getByLabel(label);
    await field.fill(words);
    const option = page.locator(`datalist option[value^="${title}"]`);
    await option.waitFor({ state: 'attached' });
    // What a browser does when a suggestion is chosen.
    await field.fill((await option.getAttribute('value')) ?? '');
  };

  test('two are chosen from what search suggests, and compared where they share no question', async () => {
    const page = await open(rootUrls.articleClaims('north'), { viewport: phone });
    await page.getByRole('link', { name: 'With any other article' }).click();
    await expect.poll(() => page.getByLabel('First article').inputValue()).toContain('The northern report');
    await choose(page, 'Second article', 'southern', 'The southern report');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.title()).toMatch(compared);
    expect(new URL(page.url()).search).toBe(new URL(rootUrls.compareAny('north', 'south'), page.url()).search);
    expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('They have no question in common.').waitFor();
    const parts = await readParts(page);
    expect(parts.map(({ id, lists }) => [id, ...lists.map(({ claims }) => claims.join(', '))])).toEqual([
      ['alone', 'north-lone', 'south-denial'],
      ['denials', 'south-denial north-lone'],
      ['events', 'north-told', 'south-told'],
      ['of-meeting', 'north-told', 'south-told'],
    ]);
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toContain('Choose another article');
  });

  test('without scripts, what needs them is said', async () => {
    const page = await open(rootUrls.comparisons, { javaScriptEnabled: false });
    expect(await page.locator('main .notice').innerText()).toContain('needs JavaScript');
  });

  test('a suggestion that has not the very words that were typed has them as its label, or no browser would show it', async () => {
    const page = await open(rootUrls.comparisons);
    await page.getByLabel('First article').fill('report southern');
    const option = page.locator('datalist option');
    await option.waitFor({ state: 'attached' });
    expect(await option.getAttribute('value')).toMatch(/^The southern report/);
    expect(await option.getAttribute('label')).toContain('report southern');
  });

  test('what is none of those suggested is not sent', async () => {
    const page = await open(rootUrls.compareAny('north'));
    await page.getByLabel('Second article').fill('southern');
    await page.locator('datalist option').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await page.getByLabel('Second article').evaluate((input: HTMLInputElement) => input.validationMessage)).toBe(
      'Choose one of the articles that are suggested.',
    );
    expect(new URL(page.url()).search).toBe(new URL(rootUrls.compareAny('north'), page.url()).search);
  });

  test('an article without claims is said to have none, and what the other says is open', async () => {
    const page = await open(rootUrls.compareAny('silent', 'east'));
    await page.getByText('has no claims here.').waitFor();
    expect(await page.locator('#east-lone').isVisible()).toBe(true);
  });
});
