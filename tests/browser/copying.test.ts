import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
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
    expect(text).toBe(
      `${passage.replaceAll('\u2060', '').trim()}\n\n“The night map is being redrawn”, Maud Ferrier-Lopes · Meridian Rail Letter · November 2025 (inferred)\n${address()}${path}#p5`,
    );
    expect(html).toContain(`<a href="${address()}${path}#p5">`);
    expect(html).not.toMatch(/class="(?:mark|marked|pin|margin)/);
    expect((await copy(page, '#p5 a', '#p5 a')).text.split(/\s+/).length).toBeLessThan(6);
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
