import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { citeAnchor } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { getById } from '../support/get-by-id.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { waitForModule } from '../support/wait-for-module.ts';

const { open, address } = useSite();
const path = urls.article('the-night-map-is-being-redrawn');
const permissions = ['clipboard-read', 'clipboard-write'];

/** Selects from the beginning of one element to the end of another, and copies. Returns the copied text and HTML. */
async function copy(page: Page, from: string, to: string): Promise<{ readonly text: string; readonly html: string }> {
  await page.evaluate(
    ([start = '', end = '']) => {
      const [first, last] = [document.querySelector(start), document.querySelector(end)];
      if (first !== null && last !== null) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    },
    [from, to],
  );
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (item?.types.includes(type) === true ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
const toPlain = (page: Page, ...ids: readonly string[]) =>
  page.evaluate((all) => all.map((id) => document.getElementById(id)?.textContent ?? ''), ids);

describe.each([phone, { width: 820, height: 900 }, desk])('at %o', (viewport) => {
  test('two passages with figures before signs are copied as they are written, whatever shows', async () => {
    const page = await open(path, { viewport, permissions });
    await waitForModule(page, 'start-article');
    await page.getByRole('button', { name: 'Show all claims' }).click();
    const { text, html } = await copy(page, '#p5', '#p6');
    const passages = (await toPlain(page, 'p5', 'p6')).map((passage) => passage.replaceAll('\u2060', '').trim());
    expect(text.split(/\n+/).map((line) => line.trim())).toEqual(passages);
    expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/But |Tomás Calderón is reported|more\b.*more\b/);
  });
});

describe('with its source', () => {
  test('text is copied only if the reader chose so, and names and figures never', async () => {
    const page = await open(path, { permissions });
    await waitForModule(page, 'start-article');
    expect((await copy(page, '#p5', '#p5')).text).not.toContain('Maud');
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('checkbox', { name: 'Copy text with its source' }).check();
    await page.keyboard.press('Escape');
    await waitForModule(page, 'copy-with-source');
    const { text, html } = await copy(page, '#p5', '#p5');
    const [passage = ''] = await toPlain(page, 'p5');
    const [words = '', ...source] = text.split(/\n+/);
    expect(words).toBe(passage.replaceAll('\u2060', '').trim());
    expect(source.slice(-2)).toEqual([
      '“The night map is being redrawn”, Maud Ferrier-Lopes · Meridian Rail Letter · November 2025 (inferred)',
      expect.stringContaining(`${address()}${path}#p5:~:text=`),
    ]);
    expect(html).toContain(`<a href="${source.at(-1)}">`);
    expect(html).not.toMatch(/class="(?:mark|marked|pin|margin)/);
    expect((await copy(page, '#p5 a', '#p5 a')).text.split(/\s+/).length).toBeLessThan(6);
  });
});

describe('a quotation', () => {
  const toButton = (page: Page) => page.getByRole('button', { name: 'Copy quotation' });
  const select = (page: Page, selector: string): Promise<void> =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element !== null) getSelection()?.selectAllChildren(element);
    }, selector);

  test('is offered for selected words, with who says them, and a link that leads to them', async () => {
    const page = await open(path, { permissions });
    await waitForModule(page, 'start-article');
    const claim = page
      .locator('.marked[id^=claim-]')
      .filter({ hasText: /(?:\S+\s+){6}/ })
      .first();
    const id = (await claim.getAttribute('id')) ?? '';
    await select(page, `#${id}`);
    await toButton(page).click();
    await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
    const [words = '', ...source] = (await page.evaluate(() => navigator.clipboard.readText())).split(/\n+/);
    expect(words).toBe(((await claim.textContent()) ?? '').replaceAll('\u2060', '').trim());
    const speaker =
      getById(
        site.articles.flatMap(({ claims }) => claims),
        id.replace('claim-', ''),
      ).speaker?.name ?? 'The author';
    expect(source[0]).toMatch(new RegExp(`^${speaker} .* this$`));
    const link = new URL(source.at(-1) ?? '');
    await page.goto('about:blank');
    await page.goto(link.href);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('is not offered for a name, or for words outside the text, and no more once nothing is selected', async () => {
    const page = await open(path, { permissions });
    await waitForModule(page, 'start-article');
    await select(page, '#p5');
    await toButton(page).waitFor();
    await select(page, '#p5 a');
    await toButton(page).waitFor({ state: 'detached' });
    await select(page, '#p5');
    await toButton(page).waitFor();
    await select(page, '#about');
    await toButton(page).waitFor({ state: 'detached' });
  });

  test('is reached from the selected words by the keyboard', async () => {
    const page = await open(path, { permissions });
    await waitForModule(page, 'start-article');
    await select(page, '#p5');
    await toButton(page).waitFor();
    for (let i = 0; i < 20 && !(await toButton(page).evaluate((button) => button === document.activeElement)); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
  });
});

describe('the sign of a passage', () => {
  test('copies its link, says so, and moves nothing', async () => {
    const page = await open(`${path}?find=Lisbon`, { permissions });
    await waitForModule(page, 'start-article');
    await page.getByRole('region', { name: 'What you searched for' }).waitFor();
    const pin = page.getByRole('link', { name: 'Link to passage 5', exact: true });
    await pin.scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    await pin.click();
    await page.getByRole('status').getByText('Link copied').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${address()}${path}#p5`);
    expect(new URL(page.url()).hash).toBe('#p5');
    expect(await page.evaluate(() => scrollY)).toBe(at);
    await page.locator('#p5').getByRole('link', { name: 'Cite' }).click();
    await page.locator(`[id="${citeAnchor('the-night-map-is-being-redrawn-p5')}"]:target`).waitFor();
  });

  test('leads to the passage where the browser refuses to copy', async () => {
    const page = await open(path, {}, (opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
    );
    await waitForModule(page, 'start-article');
    await page.getByRole('link', { name: 'Link to passage 5', exact: true }).click();
    await page.locator('#p5:target').waitFor();
  });
});

describe('a citation', () => {
  test('is copied as it stands, in words and in each format', async () => {
    const page = await open(`${path}cite/`, { permissions });
    const [cited] = await page.locator('.cited').allTextContents();
    const button = page.getByRole('button', { name: 'Copy', exact: true }).first();
    await button.click();
    await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(cited);
    await page.getByText('BibLaTeX, BibTeX').first().click();
    await page.locator('details[open]').getByRole('button', { name: 'Copy' }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@online\{/);
  });

  test.each([urls.actors, urls.questions].map((list) => ({ list })))(
    'is a link away from a page under $list, as is its address',
    async ({ list }) => {
      const url = (list === urls.actors ? site.actors : site.questions)[0]?.url ?? '';
      const page = await open(`${url}?from=elsewhere`, { permissions });
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('status').getByText('Copied').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address() + url);
      await page.getByRole('link', { name: 'Cite this page' }).click();
      await page.locator('.cited').first().waitFor();
    },
  );
});
