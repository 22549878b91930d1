import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { waitForModule } from '../support/wait-for-module.ts';

const { open } = useSite();
const address = urls.article('the-night-map-is-being-redrawn');
const touch = { viewport: phone, hasTouch: true, reducedMotion: 'reduce' } as const;
const sheet = (page: Page) => page.getByRole('dialog');
const title = (page: Page) => page.locator('#sheet-title').textContent();
const sign = (page: Page, id = 'claim-set-sold-84-per-cent') => page.locator(`#${id} > .mark`);
const openArticle: typeof open = async (...given) => {
  const page = await open(...given);
  await waitForModule(page, 'start-article');
  return page;
};
const isClosed = (page: Page) => sheet(page).waitFor({ state: 'hidden' });

describe('a tap on a sign', () => {
  test('opens that claim alone at the foot of the screen, with its words above it underlined, and another tap the next', async () => {
    const page = await openArticle(address, touch);
    await sign(page).tap();
    await sheet(page).getByText('In the year to June 2025').waitFor();
    expect(await title(page)).toBe('Claim 7');
    expect(await sheet(page).locator('.quote').count()).toBe(1);
    const [box, words] = await Promise.all([sheet(page).boundingBox(), sign(page).boundingBox()]);
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, phone.width, phone.height]);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(box?.y ?? 0);
    expect(await page.locator('#claim-set-sold-84-per-cent').evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe(
      'underline',
    );
    await sheet(page).getByRole('button', { name: 'Next' }).tap();
    await expect.poll(() => title(page)).toBe('Editor’s note d');
    await sheet(page).getByText('17 March 2024 was a Sunday.').waitFor();
    await sheet(page).getByRole('button', { name: 'Previous' }).tap();
    await sheet(page).getByRole('button', { name: 'Previous' }).tap();
    await expect.poll(() => title(page)).toBe('Editor’s note c');
  });

  test('says what is said against the claim, and leads to who agrees', async () => {
    const page = await openArticle(address, touch);
    await sign(page).tap();
    await sheet(page)
      .getByText(/^Tomás Calderón is reported to say this\. But /)
      .waitFor();
    await sheet(page).getByRole('link', { name: 'Who agrees, who differs' }).tap();
    await page.waitForURL(`**${address}claims/#set-sold-84-per-cent`);
    await page.goBack();
    await sheet(page).getByText('In the year to June 2025').waitFor();
  });
});

describe('the words of the sheet', () => {
  test('stay in sight above it, wherever they were, while it comes in', async () => {
    const page = await openArticle(address, { viewport: phone, hasTouch: true });
    for (const at of [120, 760]) {
      await sign(page).evaluate((element, top) => scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' }), at);
      await sign(page).tap();
      await sheet(page).getByText('In the year to June 2025').waitFor();
      await sheet(page).evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
      const [words, box] = await Promise.all([sign(page).boundingBox(), sheet(page).boundingBox()]);
      expect(words?.y).toBeGreaterThan(0);
      expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
      await page.keyboard.press('Escape');
      await isClosed(page);
    }
  });
});

describe('the buttons of the browser', () => {
  test('back closes the sheet and forward opens it again, and the next one leaves the page where it is', async () => {
    const page = await openArticle(address, touch);
    await sign(page).tap();
    await sheet(page).getByText('In the year to June 2025').waitFor();
    await page.goBack();
    await isClosed(page);
    await page.goForward();
    await sheet(page).getByText('In the year to June 2025').waitFor();
    await sheet(page).getByRole('button', { name: 'Close' }).tap();
    await isClosed(page);
    await page.locator('.mark.contested').last().tap();
    await sheet(page).waitFor();
    const at = await page.evaluate(() => scrollY);
    await sheet(page).getByRole('button', { name: 'Close' }).tap();
    await isClosed(page);
    await expect.poll(() => page.evaluate(() => (history.state as { marked?: string } | null)?.marked)).toBeUndefined();
    expect(await page.evaluate(() => scrollY)).toBe(at);
  });
});

describe('the sheet is closed, and the page stays where it is,', () => {
  const ways: readonly [string, (page: Page) => Promise<unknown>][] = [
    ['by Escape', (page) => page.keyboard.press('Escape')],
    ['by the back button', (page) => page.goBack()],
    ['by its button', (page) => sheet(page).getByRole('button', { name: 'Close' }).tap()],
    ['by a tap outside, which does nothing else', (page) => page.touchscreen.tap(200, 120)],
    [
      'by a swipe',
      async (page) => {
        const client = await page.context().newCDPSession(page);
        const [x, y] = [195, ((await sheet(page).boundingBox())?.y ?? 0) + 20];
        const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', to?: number) =>
          client.send('Input.dispatchTouchEvent', { type, touchPoints: to === undefined ? [] : [{ x, y: to }] });
        await send('touchStart', y);
        await send('touchMove', y + 60);
        await send('touchMove', y + 120);
        await send('touchEnd');
      },
    ],
  ];

  test.each(ways)('%s', async (_, close) => {
    const page = await openArticle(address, touch);
    await sign(page).tap();
    await sheet(page).getByText('In the year to June 2025').waitFor();
    const at = await page.evaluate(() => scrollY);
    await close(page);
    await isClosed(page);
    await expect.poll(() => page.evaluate(() => (history.state as { marked?: string } | null)?.marked)).toBeUndefined();
    expect(await page.evaluate(() => scrollY)).toBe(at);
    expect(new URL(page.url()).pathname).toBe(address);
    await expect.poll(() => sign(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.margin.open').count()).toBe(0);
  });

  test('but not by a short swipe', async () => {
    const page = await openArticle(address, touch);
    await sign(page).tap();
    await sheet(page).getByText('In the year to June 2025').waitFor();
    const client = await page.context().newCDPSession(page);
    const y = ((await sheet(page).boundingBox())?.y ?? 0) + 20;
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 195, y }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 195, y: y + 30 }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await sheet(page).isVisible()).toBe(true);
    expect(await sheet(page).evaluate((element) => getComputedStyle(element).translate)).toBe('none');
  });
});

describe('by keyboard', () => {
  test.each([phone, desk])('the number in the margin opens the sheet, the focus goes in, stays, and comes back: %o', async (viewport) => {
    const page = await openArticle(address, { viewport });
    const number = page.locator('#m5 a[href="claims/#set-sold-84-per-cent"]');
    await number.focus();
    await page.keyboard.press('Enter');
    await sheet(page).getByText('In the year to June 2025').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sheet-title');
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches('dialog *, body'))).toBe(true);
    }
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => title(page)).toBe('Editor’s note d');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => title(page)).toBe('Claim 7');
    await page.keyboard.press('Escape');
    await isClosed(page);
    await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('by mouse', () => {
  test('it stands in the place of the margin at the height of the words, and a press outside closes it', async () => {
    const page = await openArticle(address);
    await sign(page).click();
    await sheet(page).getByText('In the year to June 2025').waitFor();
    const [box, row, words] = await Promise.all([sheet(page).boundingBox(), page.locator('#p5').boundingBox(), sign(page).boundingBox()]);
    expect(box?.x).toBeGreaterThan((row?.x ?? 0) + (row?.width ?? 0));
    expect(box?.y).toBeLessThanOrEqual(words?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(desk.height);
    await page.mouse.click(200, 500);
    await isClosed(page);
  });

  test('a press with Ctrl is left to the browser, as on any link', async () => {
    const page = await openArticle(address);
    const isTaken = await sign(page).evaluate((link) => {
      let taken: boolean | undefined;
      addEventListener('click', (event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      });
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
      return taken;
    });
    expect(isTaken).toBe(false);
  });
});

test('the number of a claim of the author’s own opens it too, once all claims show', async () => {
  const page = await openArticle(address);
  await page.getByRole('button', { name: 'Show all claims' }).click();
  await page.locator('.own a', { hasText: /^6$/ }).click();
  await sheet(page).getByText('works on the tracks').waitFor();
  expect(await title(page)).toBe('Claim 6');
});

test('a mouse and a finger on one device never fight', async () => {
  const page = await openArticle(address, touch);
  await page.clock.install();
  const box = await sign(page).boundingBox();
  await sign(page).tap();
  await sheet(page).getByText('In the year to June 2025').waitFor();
  await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
  await page.mouse.move(100, 700);
  await page.clock.runFor(5000);
  expect(await sheet(page).isVisible()).toBe(true);
  expect(await page.getByRole('tooltip').count()).toBe(0);
  await page.mouse.click(200, 100);
  await isClosed(page);
  await sign(page).click();
  await sheet(page).waitFor();
  await page.touchscreen.tap(200, 100);
  await isClosed(page);
});

test('without the file of claims it says what the margin says', async () => {
  const page = await openArticle(address, touch);
  await page.route('**/previews/**', (route) => route.abort());
  await sign(page).tap();
  await sheet(page)
    .getByText(/^Tomás Calderón is reported to say this\. But /)
    .waitFor();
  expect(await sheet(page).locator('.quote').count()).toBe(0);
  await sheet(page).getByRole('link', { name: 'Who agrees, who differs' }).waitFor();
});
