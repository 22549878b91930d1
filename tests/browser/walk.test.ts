import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { claimAnchor, withAnchor, withNumber } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { getById } from '../support/get-by-id.ts';
import { useSite } from '../support/open-site.ts';

const { open, address } = useSite();
const article = getById(site.articles, 'the-night-train-reaches-the-strait');
const claim = getById(site.claims, 'summer-nights-full');
const arabic = { lang: 'ar', direction: 'rtl' };
const english = { lang: 'en-GB', direction: 'ltr' };
/** The language and direction of what an element says. */
const readScript = (element: Locator) =>
  element.evaluate((found) => ({
    lang: found.closest('[lang]')?.getAttribute('lang'),
    direction: getComputedStyle(found).direction,
  }));

test('a reader walks through a site below a path, with a text from right to left, and never leaves it', async () => {
  const asked: string[] = [];
  const missing: string[] = [];
  // Follows links faster than pages fade into one another, which browsers report as a fault of the page.
  const page = await open(urls.home, { reducedMotion: 'reduce' }, async (opened) => {
    opened.on('request', (request) => asked.push(request.url()));
    opened.on('response', (response) => response.status() === 404 && missing.push(new URL(response.url()).pathname));
  });
  const main = page.getByRole('main');
  const linkTo = (url: string) => main.locator(`a[href="${url}"]`).first();
  const sections = page.getByRole('navigation', { name: 'Sections' });
  const quote = (within: Locator) => within.locator('.quote').filter({ hasText: claim.data.text });
  const follow = async (link: Locator, url: string): Promise<void> => {
    await link.click();
    await page.waitForURL(`**${url}`);
  };

  await follow(main.getByRole('link', { name: article.data.title }), article.url);
  expect(await readScript(page.locator('html'))).toEqual(english);
  for (const part of ['h1', 'h1 + p', '#p1', 'h2#من-يدفع', '.contents a[href="#من-يدفع"]', '#m3 p:has(> [href^="#note-"]) bdi'])
    expect(await readScript(main.locator(part)), part).toEqual(arabic);
  expect(await readScript(main.locator('#m2'))).toEqual(english);
  expect(await main.locator('#m3').innerText()).toContain(getById(article.notes, 'cost-not-given').data.text);

  const mark = main.locator(`#${claimAnchor(claim.id)} > .mark`);
  await mark.click();
  const sheet = page.getByRole('dialog');
  await quote(sheet).waitFor();
  expect(await readScript(quote(sheet))).toEqual(arabic);
  await follow(sheet.getByRole('link', { name: 'Who agrees, who differs' }), withAnchor(urls.articleClaims(article.id), claim.id));
  expect(await readScript(quote(page.locator(':target')))).toEqual(arabic);

  const question = withAnchor(urls.question('do-the-trains-fill'), 'nearly-full');
  await follow(page.locator(':target').locator(`a[href="${question}"]`), question);
  expect(await readScript(quote(main))).toEqual(arabic);
  await linkTo(claim.url).hover();
  await page.getByRole('tooltip').waitFor();
  expect(await readScript(quote(page.getByRole('tooltip')))).toEqual(arabic);

  await follow(sections.getByRole('link', { name: 'Questions' }), urls.questions);
  await follow(linkTo(urls.claims), urls.claims);
  await follow(main.getByRole('link', { name: 'Older' }), withNumber(urls.claims, 3));
  expect(await readScript(quote(main))).toEqual(arabic);
  for (const url of [urls.claims, urls.questions, question]) {
    await page.goBack();
    await page.waitForURL(`**${url}`);
  }
  await follow(linkTo(urls.actor('set')), urls.actor('set'));
  const pair = urls.pair('set', 'tomas-calderon');
  await follow(linkTo(pair), pair);
  await follow(sections.getByRole('link', { name: 'When' }), urls.timeline);
  await follow(sections.getByRole('link', { name: 'Where' }), urls.countries);
  await follow(linkTo(urls.places), urls.places);
  await follow(linkTo(urls.map), urls.map);

  const query = 'ليالي الصيف';
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  const palette = page.getByRole('dialog', { name: 'Search' });
  await palette.getByRole('option', { name: article.data.title }).waitFor();
  expect(await readScript(palette.locator('mark').first())).toEqual(arabic);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => palette.getByRole('option', { selected: true }).textContent()).toContain('All results');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${urls.searchFor(query)}`);
  const result = main.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Claim: Northern Rail Office asserts' }) });
  // More of the answer may come meanwhile, and is rendered anew.
  await expect.poll(() => readScript(quote(result.last()))).toEqual(arabic);
  await result.last().getByRole('link').click();
  await page.getByRole('region', { name: 'What you searched for' }).waitFor();
  expect(await page.locator(':target').locator('mark').allTextContents()).toEqual(query.split(' '));

  const lost = article.url.replace('strait', 'straight');
  expect(missing).toEqual([]);
  await page.goto(address() + lost);
  await follow(page.locator('#near').getByRole('link', { name: article.url }), article.url);
  expect(missing).toEqual([lost]);
  expect(asked.filter((url) => !url.startsWith(address() + urls.home))).toEqual([]);
});
