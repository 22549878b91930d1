import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { measureBox } from '../support/measure-box.ts';
import { openDisplay } from '../support/open-display.ts';
import { phone, useSite } from '../support/open-site.ts';

const { open, address } = useSite();
const id = 'the-night-map-is-being-redrawn';
const article = urls.article(id);
const button = (page: Page) => page.getByRole('button', { name: 'Display' });
const panel = (page: Page) => page.getByRole('group', { name: 'Display' });
const choice = (page: Page, name: string) => panel(page).getByRole('radio', { name });
const toGround = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const toBarColours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );
const light = 'rgb(253, 252, 249)';
const dark = 'rgb(22, 23, 26)';

describe('the theme', () => {
  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('is the system’s, %s, until one is chosen, without scripts too', async (colorScheme, ground) => {
    const page = await open(article, { colorScheme, javaScriptEnabled: false });
    expect(await toGround(page)).toBe(ground);
  });

  test('is chosen once for all pages, for what is drawn and for the browser’s bars, and can be left to the system again', async () => {
    const page = await open(article, { colorScheme: 'light' });
    await openDisplay(page);
    expect(await choice(page, 'Automatic').isChecked()).toBe(true);
    await choice(page, 'Dark').check();
    expect(await toGround(page)).toBe(dark);
    expect(await toBarColours(page)).toEqual(['#16171a']);
    await page.goto(address() + urls.timeline);
    expect(await toGround(page)).toBe(dark);
    await expect.poll(() => toBarColours(page)).toEqual(['#16171a']);
    const drawn = page.locator('.timeline-right .timeline-mark').first();
    expect(await drawn.evaluate((mark) => getComputedStyle(mark).color)).toBe('rgb(147, 197, 232)');
    await openDisplay(page);
    expect(await choice(page, 'Dark').isChecked()).toBe(true);
    await choice(page, 'Automatic').check();
    expect(await toGround(page)).toBe(light);
    expect(await toBarColours(page)).toEqual(['#fdfcf9']);
  });

  test('does not flash: it is there before any script that is fetched', async () => {
    const page = await open(urls.about, { colorScheme: 'light' });
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(address() + article, { waitUntil: 'domcontentloaded' });
    expect(await page.evaluate(() => [...document.documentElement.classList])).toEqual(['dark']);
    expect(await toGround(page)).toBe(dark);
  });

  test('does not keep a page from being read when the browser keeps nothing', async () => {
    const page = await open(urls.about, { colorScheme: 'dark' });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(address() + article);
    expect(await toGround(page)).toBe(dark);
    await openDisplay(page);
    await choice(page, 'Light').check();
    expect(await toGround(page)).toBe(light);
  });

  test('is the same in every tab, and on pages that are gone back to', async () => {
    const page = await open(urls.about, { colorScheme: 'light' });
    const other = await page.context().newPage();
    await other.goto(address() + article);
    await other.goto(address() + urls.questions);
    await openDisplay(other);
    await choice(other, 'Dark').check();
    await expect.poll(() => toGround(page)).toBe(dark);
    await other.goBack();
    await expect.poll(() => toGround(other)).toBe(dark);
  });
});

describe('the display settings', () => {
  test('open and close by keyboard, in order, and Escape gives the focus back', async () => {
    const page = await open(article);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await button(page).evaluate((element) => (element as HTMLButtonElement).popoverTargetElement?.id)).toBe('display');
    await page.keyboard.press('Tab');
    expect(await choice(page, 'Automatic').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await choice(page, 'Light').isChecked()).toBe(true);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => localStorage.getItem('previews'))).toBe('off');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await panel(page).getByRole('checkbox', { name: 'Previews of names and claims' }).isChecked()).toBe(false);
    await panel(page).getByRole('checkbox', { name: 'Previews' }).check();
    expect(await page.evaluate(() => localStorage.getItem('previews'))).toBeNull();
    await page.mouse.click(20, 600);
    await panel(page).waitFor({ state: 'hidden' });
  });

  test('list the keys that the site knows, where there is a mouse and so a keyboard', async () => {
    const page = await open(article);
    await openDisplay(page);
    expect(await panel(page).locator('dt').allTextContents()).toEqual(['/ or Ctrl K', '↑ ↓ Enter', 'Escape']);
    const phonePage = await open(article, { viewport: phone, hasTouch: true, isMobile: true });
    await openDisplay(phonePage);
    expect(await panel(phonePage).locator('dl').isVisible()).toBe(false);
  });

  test('leave the marks of a search alone when they are closed', async () => {
    const page = await open(`${article}?find=Lisbon`);
    const bar = page.getByRole('region', { name: 'What you searched for' });
    await bar.waitFor();
    await openDisplay(page);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await bar.isVisible()).toBe(true);
  });

  test.each([195, 390, 1024, 1440])('stand by their button at %i pixels, within the screen, and shift nothing', async (width) => {
    const page = await open(article, { viewport: { width, height: 900 } });
    const before = await measureBox(page.locator('main'));
    await openDisplay(page);
    const [box, from] = [await measureBox(panel(page)), await measureBox(button(page))];
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(900);
    expect(box.y >= from.bottom || box.bottom <= from.y).toBe(true);
    expect(Math.min(from.width, from.height)).toBeGreaterThanOrEqual(24);
    expect(await measureBox(page.locator('main'))).toEqual(before);
  });

  test('are closed before the menu that they were opened from, by Escape', async () => {
    const page = await open(article, { viewport: phone });
    await openDisplay(page);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await button(page).waitFor({ state: 'hidden' });
    expect(await page.getByRole('button', { name: 'Menu' }).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('are not offered where they could do nothing', async () => {
    const page = await open(article, { javaScriptEnabled: false, viewport: phone });
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await button(page).isVisible()).toBe(false);
  });
});

describe('what the reader has asked the system for', () => {
  test('stronger contrast is black and white with thicker lines', async () => {
    const page = await open(article, { colorScheme: 'light', contrast: 'more' });
    const link = page.locator('.prose p a:not(.mark)').first();
    expect(await link.evaluate((element) => getComputedStyle(element).textDecorationThickness)).toBe('2px');
    expect(await toGround(page)).toBe('rgb(255, 255, 255)');
  });

  test('colours of the system are those of drawings too, whatever theme was chosen', async () => {
    const page = await open(urls.about, { colorScheme: 'light' });
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await page.goto(address() + urls.map);
    const [label, wanted] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('a'));
      probe.style.color = 'LinkText';
      const text = document.querySelector('.map a:not(.events) text');
      return [text && getComputedStyle(text).fill, getComputedStyle(probe).color];
    });
    expect(label).toBe(wanted);
  });

  test.each([urls.home, article, urls.question('do-the-trains-fill'), urls.timeline])(
    'text twice as large is neither cut nor laid over other text: %s',
    async (path) => {
      const page = await open(urls.about, { viewport: { width: 1280, height: 900 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      await page.goto(address() + path);
      const found = await page.evaluate(() => {
        const blocks = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, a, button, label)')].filter(
          (element) =>
            // On a narrow screen margins are out of sight until they are opened.
            element.checkVisibility() && element.closest('.margin') === null,
        );
        const cut = blocks.filter(({ scrollWidth, clientWidth, clientHeight }) => clientHeight > 0 && scrollWidth > clientWidth + 1);
        const headings = blocks.filter((element) => /^(?:H\d|P)$/.test(element.tagName)).map((element) => element.getBoundingClientRect());
        const laid = headings.filter((box, i) => {
          const next = headings[i + 1];
          return (
            next !== undefined && next.left < box.right && next.right > box.left && next.top < box.bottom - 1 && next.bottom > box.top + 1
          );
        });
        return {
          size: getComputedStyle(document.documentElement).fontSize,
          wide: document.documentElement.scrollWidth - innerWidth,
          cut: cut.length,
          laid: laid.length,
        };
      });
      expect(found).toEqual({ size: '32px', wide: 0, cut: 0, laid: 0 });
    },
  );

  test.each([
    ['no-preference', 'true'],
    ['reduce', 'false'],
  ] as const)('pages turn softly, forward and back, only when motion is welcome: %s', async (reducedMotion, wanted) => {
    const page = await open(urls.about, { reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset['turned'] = String(viewTransition !== null);
      });
    });
    const html = page.locator('html');
    await page.getByRole('link', { name: 'Questions', exact: true }).first().click();
    await page.waitForURL(`**${urls.questions}`);
    await expect.poll(() => html.getAttribute('data-turned')).toBe(wanted);
    await page.getByRole('main').getByRole('rowheader').getByRole('link').first().click();
    await page.waitForURL(`**${urls.question('*')}`);
    await expect.poll(() => html.getAttribute('data-turned')).toBe(wanted);
    await page.goBack();
    await page.waitForURL(`**${urls.questions}`);
    await expect.poll(() => html.getAttribute('data-turned')).toBe(wanted);
  });

  test('pages that turn softly still lead to their targets, and back to where one was', async () => {
    const page = await open(urls.articleClaims(id));
    const link = page.getByRole('link', { name: /^Claim \d+ in the text$/ }).nth(15);
    await link.scrollIntoViewIfNeeded();
    const from = await page.evaluate(() => scrollY);
    expect(from).toBeGreaterThan(500);
    await link.click();
    await page.waitForURL(`**${article}#claim-*`);
    await expect
      .poll(() =>
        page.locator(':target').evaluate((target) => {
          const { top } = target.getBoundingClientRect();
          return top > 0 && top < innerHeight;
        }),
      )
      .toBe(true);
    await page.goBack();
    await page.waitForURL(`**${urls.articleClaims(id)}`);
    await expect.poll(() => page.evaluate((before) => Math.abs(scrollY - before) < 200, from)).toBe(true);
  });
});

describe('pages whose links are pressed', () => {
  const watch = async (page: Page): Promise<string[]> => {
    const session = await page.context().newCDPSession(page);
    const fetched: string[] = [];
    session.on('Preload.prefetchStatusUpdated', ({ key, status }) => {
      if (status === 'Running') fetched.push(new URL(key.url).pathname);
    });
    await session.send('Preload.enable');
    return fetched;
  };
  const press = async (page: Page, whilePressed: () => Promise<unknown> = () => Promise.resolve()): Promise<void> => {
    await page.getByRole('link', { name: 'Questions', exact: true }).first().hover();
    await page.mouse.down();
    await whilePressed();
    await page.mouse.up();
    await page.waitForURL(`**${urls.questions}`);
  };

  test('are fetched before the press ends, and no others are', async () => {
    const page = await open(urls.about);
    const fetched = await watch(page);
    await press(page, () => expect.poll(() => fetched).toEqual([urls.questions]));
    expect(fetched).toEqual([urls.questions]);
  });

  test('are not fetched early when the reader saves data', async () => {
    const page = await open(urls.about);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.reload();
    const fetched = await watch(page);
    await press(page);
    expect(fetched).toEqual([]);
    expect(await page.locator('script[type=speculationrules]').count()).toBe(0);
  });
});
