import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { getById } from '../support/get-by-id.ts';
import { holdRequests } from '../support/hold-requests.ts';
import { desk, phone, useSite } from '../support/open-site.ts';
import { runUntil } from '../support/run-until.ts';
import { waitForModule } from '../support/wait-for-module.ts';

const { open } = useSite();
const article = urls.article('the-night-map-is-being-redrawn');
const question = urls.question('do-the-trains-fill');
/** The file of all names, which are few. */
const names = `**${urls.previewFile('names-0')}`;
const touch: BrowserContextOptions = { viewport: phone, hasTouch: true };

const preview = (page: Page): Locator => page.getByRole('tooltip');
const toActor = (page: Page, id: string): Locator => page.locator(`.prose a[href="${urls.actor(id)}"]`).first();
const set = (page: Page): Locator => toActor(page, 'set');
const claim = (page: Page): Locator => page.locator('.position a[href*="/#claim-"]').first();
const pointAt = async (page: Page, target: Locator): Promise<void> => {
  await target.scrollIntoViewIfNeeded();
  const [x, y] = await target.evaluate((element) => {
    const { left, top, height } = element.getClientRects()[0] ?? new DOMRect();
    return [left + 4, top + height / 2] as const;
  });
  await page.mouse.move(x, y);
  // The code of previews, which is imported, has seen the pointer when the page answers.
  await page.evaluate(() => undefined);
};
const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
/** By keyboard, as the focus that a script gives is not always shown. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await page.locator('main h1').click();
  while (!(await isFocused(target))) await page.keyboard.press('Tab');
};
/** The page with a clock that stands still, after a preview has been shown, so that all code is there. */
const openAtRest = async (path: string, shown = set): Promise<Page> => {
  const page = await open(path);
  await page.clock.install();
  await page.reload();
  await pointAt(page, shown(page));
  await runUntil(page, () => preview(page).isVisible());
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
};

describe('by mouse', () => {
  test('a link is previewed while the pointer is on it or on its preview', async () => {
    const page = await open(article);
    await pointAt(page, set(page));
    await preview(page).waitFor();
    expect(await preview(page).textContent()).toContain('Train operatorSouthern European Trains (SET)');
    expect(await preview(page).textContent()).toMatch(/Named \d+ times in 4 articles/);
    expect(await set(page).getAttribute('aria-describedby')).toBe(await preview(page).getAttribute('id'));
    await preview(page).hover();
    await page.mouse.move(1, 1);
    await preview(page).waitFor({ state: 'detached' });
    expect(await set(page).getAttribute('aria-describedby')).toBeNull();
  });

  test('a preview stays while the pointer is in it, and a quick pass over a link shows none', async () => {
    const page = await openAtRest(article);
    await pointAt(page, set(page));
    await page.clock.runFor(400);
    await page.mouse.move(1, 1);
    await page.clock.runFor(5000);
    expect(await preview(page).count()).toBe(0);
    await pointAt(page, set(page));
    await runUntil(page, () => preview(page).isVisible());
    await preview(page).hover();
    await page.clock.runFor(5000);
    expect(await preview(page).count()).toBe(1);
    await page.mouse.move(1, 1);
    await page.clock.runFor(200);
    expect(await preview(page).count()).toBe(1);
    await page.clock.runFor(200);
    expect(await preview(page).count()).toBe(0);
  });

  test('the preview of the next link replaces it after the delay, with no gap', async () => {
    const page = await openAtRest(article);
    await pointAt(page, set(page));
    await runUntil(page, () => preview(page).isVisible());
    await pointAt(page, toActor(page, 'ateliers-vaudrey'));
    await page.clock.runFor(450);
    expect(await preview(page).textContent()).toContain('(SET)');
    await runUntil(page, async () => (await preview(page).textContent())?.includes('Ateliers Vaudrey') === true);
    expect(await page.locator('[aria-describedby=link-preview]').count()).toBe(1);
  });

  test('a preview never covers its link and is on the screen, also of a link broken over lines', async () => {
    const page = await open(article, { viewport: { width: 500, height: 700 } });
    const links = await page.locator(`.prose a[href^="${urls.actors}"]`).all();
    const lines = await Promise.all(links.map((link) => link.evaluate((element) => element.getClientRects().length)));
    const broken = links.find((_, i) => lines[i] === 2);
    for (const link of [...links.slice(0, 4), ...(broken === undefined ? [] : [broken])]) {
      await pointAt(page, link);
      await expect.poll(() => link.getAttribute('aria-describedby')).toBe('link-preview');
      const [shown, linked] = [await preview(page).boundingBox(), await link.boundingBox()];
      if (shown === null || linked === null) throw new Error('Nothing is shown.');
      expect(shown.x >= 0 && shown.x + shown.width <= 500 && shown.y >= 0 && shown.y + shown.height <= 700).toBe(true);
      expect(shown.y + shown.height <= linked.y + 1 || shown.y >= linked.y + linked.height - 1).toBe(true);
      await page.keyboard.press('Escape');
      await page.mouse.move(1, 1);
    }
    expect(broken).toBeDefined();
  });

  test('a claim tells who says it and who differs', async () => {
    const page = await open(question);
    await pointAt(page, claim(page));
    await preview(page).waitFor();
    const { data } = getById(site.claims, 'summer-nights-full');
    expect(await preview(page).textContent()).toMatch(
      new RegExp(`^Northern Rail Office asserts:.*${data.text}.*passage.*Other claims differ: `),
    );
    expect(await preview(page).getByText(data.text).getAttribute('dir')).toBe('rtl');
  });

  test('the number of a claim in its article tells it too', async () => {
    const page = await open(article);
    await pointAt(page, page.locator('.prose a.mark.contested').first());
    await preview(page).waitFor();
    expect(await preview(page).textContent()).toContain('Maud Ferrier-Lopes, 2025, passage\u00A05');
  });

  test('words from right to left are marked as such: those of a claim, through whom they came, and what is denied', async () => {
    const id = 'the-night-train-reaches-the-strait';
    const { claims } = getById(site.articles, id);
    const toData = (claimId: string) => getById(claims, claimId).data;
    const page = await open(urls.article(id));
    await waitForModule(page, 'start-article');
    await page.getByRole('button', { name: 'Show all claims' }).click();
    const readMarked = async (claimId: string): Promise<readonly string[]> => {
      await page.keyboard.press('Escape');
      await pointAt(page, page.locator(`#claim-${claimId} > a.mark`));
      await preview(page).getByText(toData(claimId).text).first().waitFor();
      return preview(page).locator('[lang=ar][dir=rtl]').allTextContents();
    };
    expect(await readMarked('rabat-and-madrid-share-costs')).toEqual([
      toData('rabat-and-madrid-share-costs').attribution,
      toData('rabat-and-madrid-share-costs').text,
    ]);
    expect(await readMarked('office-denies-fare-rise')).toEqual([
      toData('office-denies-fare-rise').text,
      toData('fares-up-by-a-third').text,
    ]);
  });

  test.each([
    ['to the page that is open', urls.actor('set'), `main a[href="${urls.actor('set')}"]`],
    ['to a claim from its own entry', urls.claims, 'main tr[id] a[href*="/#claim-"]'],
    ['to a pair', urls.actor('set'), 'main a[href*="/with/"]'],
    ['to an index', `${article}claims/`, `main a[href="${urls.claims}"]`],
    ['in the header', article, `header a[href="${urls.actors}"]`],
    ['in the matrix', urls.network, 'main .matrix td > a'],
    ['to an editor’s note', article, '.prose a.mark.note'],
  ])('there is no preview of a link %s', async (_, path, selector) => {
    const page = await openAtRest(path, (opened) =>
      opened.locator(`main :not(svg, nav *) > a[href^="${urls.actors}"]:not([href*="/with/"]):visible`).first(),
    );
    await pointAt(page, page.locator(`${selector}:visible`).first());
    await page.clock.runFor(5000);
    expect(await preview(page).count()).toBe(0);
  });
});

describe('by keyboard', () => {
  test('a link that has the focus is previewed; Escape hides the preview and nothing else', async () => {
    const page = await open(`${article}?${urls.highlights('SET')}`);
    const bar = page.getByRole('region', { name: 'What you searched for' });
    await bar.waitFor();
    await tabTo(page, set(page));
    await preview(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await preview(page).count()).toBe(0);
    expect(await isFocused(set(page))).toBe(true);
    expect(await bar.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await bar.count()).toBe(0);
  });

  test('focus that moves on hides it', async () => {
    const page = await open(article);
    await tabTo(page, set(page));
    await preview(page).waitFor();
    await page.keyboard.press('/');
    expect(await preview(page).count()).toBe(0);
  });
});

describe('by touch', () => {
  test('the first tap previews a link and the second follows it', async () => {
    const page = await open(article, touch);
    await set(page).tap();
    await preview(page).waitFor();
    expect(await preview(page).textContent()).toContain('Tap again to open');
    expect(await page.evaluate(() => location.pathname)).toBe(article);
    await set(page).tap();
    await page.waitForURL(`**${urls.actor('set')}`);
  });

  test('a tap elsewhere hides the preview, and the next tap on the link shows it again', async () => {
    const page = await open(article, touch);
    await set(page).tap();
    await preview(page).waitFor();
    await page.touchscreen.tap(5, phone.height / 2);
    await preview(page).waitFor({ state: 'detached' });
    await set(page).tap();
    await preview(page).waitFor();
    expect(await page.evaluate(() => location.pathname)).toBe(article);
  });

  test('the preview stands along the edge of the screen that is farther from the link, and never on it', async () => {
    const page = await open(article, touch);
    for (const block of ['start', 'end'] as const) {
      await set(page).evaluate((link, where) => link.scrollIntoView({ block: where, behavior: 'instant' }), block);
      await set(page).tap();
      await preview(page).waitFor();
      const [shown, linked] = [await preview(page).boundingBox(), await set(page).boundingBox()];
      if (shown === null || linked === null) throw new Error('Nothing is shown.');
      expect([shown.x, shown.width]).toEqual([0, phone.width]);
      const widthOfFewWords = await preview(page).evaluate((panel) => {
        panel.firstElementChild?.replaceChildren('Few words');
        return panel.getBoundingClientRect().width;
      });
      expect(widthOfFewWords).toBe(phone.width);
      expect(shown.y + shown.height <= linked.y || shown.y >= linked.y + linked.height).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  test('links of a list are followed at once, and signs of claims open a sheet', async () => {
    const page = await open(urls.actor('set'), touch);
    await page.locator(`main .link-list a[href^="${urls.actors}"]:visible`).first().tap();
    await page.waitForURL((url) => url.pathname.startsWith(urls.actors) && url.pathname !== urls.actor('set'));
    await page.goto(new URL(article, page.url()).href);
    await waitForModule(page, 'start-article');
    await page.locator('.prose a.mark.contested').first().tap();
    await page.getByRole('dialog').locator('.quote').waitFor();
    expect(await page.getByRole('tooltip').count()).toBe(0);
  });

  test('a link is followed when its preview cannot be loaded', async () => {
    const page = await open(article, touch);
    await page.route(names, (route) => route.abort());
    await set(page).tap();
    await page.waitForURL(`**${urls.actor('set')}`);
  });
});

test('with previews switched off none is shown or fetched, and a tap follows a link', async () => {
  const page = await open(article, touch);
  await page.evaluate(() => localStorage.setItem('previews', 'off'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await pointAt(page, set(page));
  await set(page).tap();
  await page.waitForURL(`**${urls.actor('set')}`);
  expect(asked.filter((url) => url.includes('preview'))).toEqual([]);
});

test('all names are fetched once, the claims of an article once, and no page is fetched', async () => {
  const page = await open(question);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/\.[\w-]{8}\./, '*')));
  const actors = page.locator(`main a[href^="${urls.actors}"]`);
  for (const link of [actors.nth(0), actors.nth(1), claim(page), actors.nth(2)]) {
    await pointAt(page, link);
    await expect.poll(() => link.getAttribute('aria-describedby')).toBe('link-preview');
    // It may lie over the next link.
    await page.mouse.move(1, 1);
    await preview(page).waitFor({ state: 'detached' });
  }
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([
    urls.previewFile('names-0'),
    urls.previewFile('claims-the-night-train-reaches-the-strait'),
  ]);
  expect(asked.filter((url) => !/\.(?:json|js|css)$|\*(?:js|css)$/.test(url))).toEqual([]);
});

test('a fetch that fails leaves the page as it was, and the next try works', async () => {
  const page = await open(article);
  await page.route(names, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await pointAt(page, set(page));
  const request = await failed;
  // The page has noticed that failure once it notices a later one.
  await page.evaluate((url) => fetch(url).catch(() => undefined), request.url());
  await page.mouse.move(1, 1);
  expect(await preview(page).count()).toBe(0);
  await page.unroute(names);
  await pointAt(page, set(page));
  await preview(page).waitFor();
});

test('a second tap follows a link while its preview is still being fetched', async () => {
  const page = await open(article, touch);
  const release = await holdRequests(page, names);
  const asked = page.waitForRequest(names);
  await set(page).tap();
  await asked;
  await set(page).tap();
  await page.waitForURL(`**${urls.actor('set')}`);
  release();
});

test('a preview keeps a border in forced colours, and is not printed', async () => {
  const page = await open(article, { viewport: desk, forcedColors: 'active' });
  await pointAt(page, set(page));
  await preview(page).waitFor();
  const width = await preview(page)
    .locator('> div')
    .evaluate((box) => getComputedStyle(box).borderTopWidth);
  expect(width).toBe('1px');
  await page.emulateMedia({ media: 'print' });
  expect(await preview(page).isVisible()).toBe(false);
});
