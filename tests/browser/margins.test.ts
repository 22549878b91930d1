import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { real, urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { realSite } from '../support/real-site.ts';
import { serveDist } from '../support/serve-dist.ts';
import { waitForModule } from '../support/wait-for-module.ts';

const { open } = useSite();
const address = urls.article('the-night-map-is-being-redrawn');
const margin = (page: Page, id = 'm5') => page.locator(`#${id}`);
const isUnderlined = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).textDecorationLine === 'underline');

/** Of each row of text: pixels to the one above it that are not the space between passages, and how far its margin is out of its place. */
const measureRows = (page: Page) =>
  page.locator('.text').evaluate(async (text) => {
    // What is cut is known when a page is painted.
    for (let i = 0; i < 2; i += 1) await new Promise(requestAnimationFrame);
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const rows = [...text.querySelectorAll('.row')];
    const gaps = rows.flatMap((row) => {
      const next = row.nextElementSibling;
      return next?.matches('.row') === true ? [boxOf(next).top - boxOf(row).bottom - 15] : [];
    });
    const margins = rows.flatMap((row) => {
      const beside = row.querySelector('.margin');
      const block = row.firstElementChild;
      return beside === null || block === null ? [] : [{ beside: boxOf(beside), block: boxOf(block) }];
    });
    const isOut = margins.map(
      ({ beside, block }) => beside.left < block.right || beside.top < block.top || beside.bottom > block.bottom + 15,
    );
    const cut = [...text.querySelectorAll('.margin')].filter((element) => element.scrollHeight > element.clientHeight + 1);
    const told = [...text.querySelectorAll('.margin:has(> .more)')].filter((element) => element.querySelector('.more')?.checkVisibility());
    return {
      widestGap: Math.max(...gaps.map(Math.abs)),
      out: isOut.filter(Boolean).length,
      cutInSilence: cut.filter((element) => !told.includes(element)).length,
      toldInVain: told.filter((element) => element.scrollHeight <= element.clientHeight).length,
      margins: margins.length,
      width: document.documentElement.scrollWidth - innerWidth,
    };
  });

describe('the text never waits for what stands beside it', () => {
  let site: Awaited<ReturnType<typeof serveDist>>;
  beforeAll(async () => {
    site = await serveDist(real);
  });
  afterAll(() => site.stop());

  test.each(realSite.articles.map(({ url }) => url))('in %s', async (url) => {
    const page = await open(address);
    const ofOthers = await page.context().newPage();
    await ofOthers.goto(site.address + url);
    for (const width of [700, 820, 1024, 1440, 1920]) {
      await ofOthers.setViewportSize({ width, height: 900 });
      const { margins, ...faults } = await measureRows(ofOthers);
      expect(faults, `${width} pixels`).toEqual({ widestGap: 0, out: 0, cutInSilence: 0, toldInVain: 0, width: 0 });
      expect(margins).toBeGreaterThan(3);
    }
  });
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('on a wide screen, %s,', (_, javaScriptEnabled) => {
  test('what is cut is opened by “more”, over what is below', async () => {
    const page = await open(urls.article('platform-notes-2023-and-2024'), { javaScriptEnabled });
    const id = await page.locator('.margin:has(> .more:visible)').first().getAttribute('id');
    const cut = page.locator(`#${id ?? ''}`);
    const rows = () => page.locator('.row').evaluateAll((all) => all.map((row) => (row as HTMLElement).offsetTop));
    const before = await rows();
    await cut.locator('.more').click();
    await cut.locator('.more').waitFor({ state: 'hidden' });
    expect(await cut.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
    expect(await rows()).toEqual(before);
    if (!javaScriptEnabled) return;
    await page.keyboard.press('Escape');
    await cut.locator('.more').waitFor();
  });
});

describe('the words of a claim are underlined', () => {
  test('while their sign, or their number beside the text, is pointed at or has the focus; nothing else is', async () => {
    const page = await open(address);
    await waitForModule(page, 'start-article');
    const [words, other] = ['claim-set-sold-84-per-cent', 'claim-set-denies-counting-staff'];
    const number = margin(page).locator('a[href="claims/#set-sold-84-per-cent"]');
    for (const show of [() => page.locator(`#${words} > .mark`).hover(), () => number.hover(), () => number.focus()]) {
      await page.locator('h1').hover();
      await page.getByRole('link', { name: 'About this text' }).focus();
      await expect.poll(() => isUnderlined(page, words)).toBe(false);
      await show();
      await expect.poll(() => isUnderlined(page, words)).toBe(true);
      expect(await isUnderlined(page, other)).toBe(false);
    }
  });
});

describe('in reading mode', () => {
  const signs = (page: Page) =>
    page
      .locator('.text .mark')
      .evaluateAll((marks) => marks.filter((mark) => mark.checkVisibility()).map((mark) => mark.getAttribute('data-sign')));

  test('contested claims have numbers and notes letters, each a target of 24 pixels', async () => {
    const page = await open(address, { viewport: phone });
    expect(await signs(page)).toEqual(['a', 'b', 'c', '7', 'd', 'e', '9', 'f', '12', '14', 'g', '17']);
    const sizes = await page
      .locator('.text .mark:visible, .text .pin')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test.each([phone, { width: 820, height: 900 }, desk])(
    'the switch shows all, shifts nothing, and is remembered on later pages: %o',
    async (viewport) => {
      const page = await open(address, { viewport });
      const shape = () =>
        page
          .locator('.text')
          .evaluate((text) => [...text.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().toJSON() as object));
      const button = page.getByRole('button', { name: 'Show all claims' });
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
      const [before, few] = [await shape(), await signs(page)];
      await button.click();
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
      await page.locator('.own').first().waitFor({ state: 'attached' });
      expect(await shape()).toEqual(before);
      expect((await signs(page)).length).toBe(27);
      const links = await page.locator('.mark.uncontested').evaluateAll((all) => all.map((sign) => sign.getAttribute('href')));
      expect(new Set(links).size).toBe(links.length);
      for (const link of links) expect(link).toMatch(/^claims\/#[a-z0-9-]+$/);
      await page.reload();
      expect((await signs(page)).length).toBe(27);
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
      await button.click();
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
      await page.reload();
      expect(await signs(page)).toEqual(few);
    },
  );

  test('the same switch is under Display', async () => {
    const page = await open(address);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('checkbox', { name: 'Show all claims in articles' }).check();
    expect((await signs(page)).length).toBe(27);
    expect(await page.locator('button.all-claims').getAttribute('aria-pressed')).toBe('true');
  });

  test('without scripts there is a link to all claims in place of the switch', async () => {
    const page = await open(address, { javaScriptEnabled: false, viewport: phone });
    expect(await page.getByRole('button', { name: 'Show all claims' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Claims as a list', exact: true }).click();
    await page.waitForURL(`**${address}claims/`);
  });
});

describe('the signs', () => {
  test('do not stand in the way of who reads by ear or goes by Tab: the margin has links of the same', async () => {
    const page = await open(address, { viewport: phone });
    const passage = await page.locator('#p5').ariaSnapshot();
    expect(passage).not.toMatch(/Claim|Note|link "7"/);
    await page.locator('#p5 .pin').focus();
    await page.keyboard.press('Tab');
    const focused = page.locator('.margin a:focus');
    expect(await focused.textContent()).toBe('7');
    expect(await focused.isVisible()).toBe(true);
    expect(await page.evaluate(() => (document.activeElement?.getBoundingClientRect().height ?? 0) > 10)).toBe(true);
  });

  test('of all claims are links of the margins too, once they show', async () => {
    const page = await open(address, { viewport: phone });
    await waitForModule(page, 'start-article');
    expect(await page.locator('.own').count()).toBe(0);
    for (const shown of [20, 5]) {
      await page.getByRole('button', { name: 'Show all claims' }).click();
      await page.locator('.own').first().waitFor({ state: 'attached' });
      const links = page.locator('.margin :not(i) > a[href*="claims/#"]');
      await expect.poll(() => links.evaluateAll((all) => all.filter((link) => link.checkVisibility()).length)).toBe(shown);
    }
  });

  test('lead on a phone, without scripts, to what is opened below their passage, and on to the entry of a claim', async () => {
    const page = await open(address, { viewport: phone, javaScriptEnabled: false, reducedMotion: 'reduce' });
    await page.locator('#claim-set-sold-84-per-cent > .mark').click();
    const [text, opened, next] = await Promise.all(['#p5', '#m5', '#p6'].map((selector) => page.locator(selector).boundingBox()));
    expect(opened?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    expect((opened?.y ?? 0) + (opened?.height ?? 0)).toBeLessThanOrEqual(next?.y ?? 0);
    await margin(page).locator('a[href="claims/#set-sold-84-per-cent"]').click();
    await page.waitForURL(`**${address}claims/#set-sold-84-per-cent`);
  });
});

describe('the contents', () => {
  test('mark the part that is being read', async () => {
    const page = await open(address, { viewport: desk });
    const current = page.locator('.contents [aria-current=location]');
    expect(await current.count()).toBe(0);
    for (const title of ['Why the old trains went', 'Who pays']) {
      await page.locator('.text').getByRole('heading', { name: title }).scrollIntoViewIfNeeded();
      await page.locator('.contents').getByRole('link', { name: title }).click();
      await expect.poll(() => current.allTextContents()).toEqual([title]);
    }
  });

  test('stay at hand on a phone and name the part that is being read', async () => {
    const page = await open(address, { viewport: phone });
    const summary = page.locator('.contents > summary');
    await page.locator('#across-the-water').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    await expect.poll(() => summary.textContent()).toBe('In this article · Across the water');
    expect((await summary.boundingBox())?.y).toBeLessThan(5);
    await summary.click();
    await page.locator('.contents').getByRole('link', { name: 'Who pays' }).click();
    await page.waitForURL('**#who-pays');
  });

  test.each(['the-night-map-is-being-redrawn', 'a-note-on-empty-berths'])(
    'leave room: %s begins in the first 400 pixels of a phone',
    async (id) => {
      const page = await open(urls.article(id), { viewport: phone });
      expect((await page.locator('.text .row, .text h2').first().boundingBox())?.y).toBeLessThan(400);
    },
  );
});
