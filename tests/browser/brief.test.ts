import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fitBrief } from '../../src/core/brief/fit-brief.ts';
import { listBriefs } from '../../src/core/brief/list-briefs.ts';
import { withBrief } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { real, urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { realSite } from '../support/real-site.ts';
import { loadAxe, runAxe } from '../support/run-axe.ts';
import { serveDist } from '../support/serve-dist.ts';

const { open, address } = useSite();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const status = (page: Page) => page.locator('#brief-status');
const briefs = Array.from(listBriefs(site));
const set = site.actors.find(({ id }) => id === 'set')?.name ?? '';
const toAddress = (query: Readonly<Record<string, string>>): string => `${urls.briefs}?${new URLSearchParams(query)}`;

describe('a brief that a script makes', () => {
  test.each([{ question: 'can-they-pay-for-themselves' }, { actor: 'lisbon-madrid-sleepers' }, { country: 'morocco' }] as const)(
    'looks as one that was built: %o',
    async (wanted) => {
      const [[kind = '', id = ''] = []] = Object.entries(wanted);
      const url = briefs.find((brief) => brief.kind === kind && brief.id === id)?.url ?? '';
      const built = await open(withBrief(url));
      const expected = await built.locator('.brief').innerHTML();
      const page = await open(urls.about);
      await page.route(`**${withBrief(url)}`, (route) => route.fulfill({ status: 404 }));
      await page.goto(address() + toAddress(wanted));
      await page.locator('.brief').waitFor();
      const made = await page.locator('.brief').evaluate((brief) => {
        brief.querySelector('h1')?.removeAttribute('tabindex');
        return brief.innerHTML;
      });
      const withoutAddress = (html: string): string => html.replace(/(?<=class="brief-head)[^<]*/, '');
      expect(withoutAddress(made)).toBe(withoutAddress(expected));
      expect(await page.locator('.brief-head').textContent()).toContain(`/brief/?${kind}=${id}`);
      expect(await page.title()).toContain('Brief: ');
    },
  );

  test('of one thing at all times is the page that was built', async () => {
    const page = await open(toAddress({ question: 'do-the-trains-fill' }));
    await page.waitForURL(`**${withBrief(urls.question('do-the-trains-fill'))}`);
  });

  test('of some years is asked for below one that was built', async () => {
    const page = await open(withBrief(urls.actor('set')));
    await page.getByLabel('from').fill('2024');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('Only what was said from 2024.').waitFor();
    expect(await page.getByLabel('from').inputValue()).toBe('2024');
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
    const whens = await page.locator('[aria-labelledby=brief-claims] li > span').allTextContents();
    for (const when of whens) expect(when).not.toContain('2023');
  });

  test('of a private person, and of several things, there is one', async () => {
    const page = await open(toAddress({ actor: 'rosa-teixeira' }));
    await heading(page).getByText('Teixeira').waitFor();
    await page.goto(address() + toAddress({ country: 'spain', question: 'do-the-trains-fill' }));
    await heading(page).getByText(' · ').waitFor();
    expect(await page.locator('[aria-labelledby=brief-claims] h3').count()).toBeGreaterThan(0);
  });

  test('takes a name for its id, and says what is near to one that nothing goes by', async () => {
    const page = await open(toAddress({ actor: set, to: '2999' }));
    await heading(page).getByText(set).waitFor();
    await page.goto(address() + toAddress({ actor: 'trasmare-note' }));
    await status(page).getByText('There is no actor').waitFor();
    const near = status(page).getByRole('link');
    expect(await near.getAttribute('href')).toBe('?actor=trasmare-notte');
    await page.goto(address() + toAddress({ country: 'zzzz' }));
    expect(await status(page).getByRole('link', { name: 'All countries' }).getAttribute('href')).toBe(urls.countries);
    expect(await page.getByRole('heading', { name: 'Questions' }).isVisible()).toBe(true);
  });

  test('can be asked for again when a file could not be loaded', async () => {
    const page = await open(urls.about);
    await page.route('**/data/claims.ndjson', (route) => route.abort());
    await page.goto(address() + toAddress({ actor: 'set', from: '2024' }));
    await status(page).getByText('could not be loaded').waitFor();
    await page.unroute('**/data/claims.ndjson');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page).getByText(set).waitFor();
  });
});

test.each([desk, phone])('briefs have no faults of accessibility at $width', async (viewport) => {
  for (const path of [urls.briefs, withBrief(urls.actor('set')), toAddress({ actor: 'set', from: '2024' })]) {
    const page = await open(path, { viewport, bypassCSP: true });
    await page.locator('h1').waitFor();
    if (path.includes('?')) await page.locator('.brief').waitFor();
    await loadAxe(page);
    expect(await runAxe(page, 'all'), path).toEqual([]);
  }
});

test('without scripts there is the brief, and nothing that needs one', async () => {
  const page = await open(withBrief(urls.actor('set')), { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
  expect(await page.locator('[aria-labelledby=brief-sources] li').count()).toBeGreaterThan(0);
});

describe('on paper', () => {
  /** The longest briefs of a site. */
  const findLongest = (from: typeof site): readonly string[] =>
    Array.from(listBriefs(from), (subject) => ({ url: withBrief(subject.url), length: JSON.stringify(fitBrief(subject)).length }))
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 8)
      .map(({ url }) => url);
  const countSheets = async (page: Page): Promise<number | undefined> =>
    (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

  let other: Awaited<ReturnType<typeof serveDist>>;
  beforeAll(async () => {
    other = await serveDist(real);
  });
  afterAll(() => other.stop());

  test('a brief takes two sheets at most', async () => {
    const page = await open(urls.about);
    for (const url of findLongest(site)) {
      await page.goto(address() + url);
      expect(await countSheets(page), url).toBeLessThanOrEqual(2);
    }
    const ofOther = await page.context().newPage();
    for (const url of findLongest(realSite)) {
      await ofOther.goto(other.address + url);
      expect(await countSheets(ofOther), url).toBeLessThanOrEqual(2);
    }
  });

  test('has the name of the site and its address on every sheet, and no link that is printed as an address but the sources', async () => {
    const page = await open(withBrief(urls.actor('set')));
    await page.emulateMedia({ media: 'print' });
    const head = page.locator('.brief-head');
    expect(await head.evaluate((line) => getComputedStyle(line).display)).toBe('table-header-group');
    expect(await head.textContent()).toContain(withBrief(urls.actor('set')));
    const shown = await page.locator(':is(button, input, nav):visible').count();
    expect(shown).toBe(0);
    const printed = await page.locator('.brief a').evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(new Set(printed)).toEqual(new Set(['none']));
  });
});
