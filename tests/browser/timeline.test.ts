import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const events = site.events;
const toYears = (some: typeof events) => [...new Set(some.map(({ days }) => days.first.slice(0, 4)))].toReversed();

describe.each([
  ['down', phone],
  ['right', desk],
] as const)('the timeline that runs %s', (direction, viewport) => {
  test('is the only one shown, fits the screen, and has legible text and targets of 24 pixels', async () => {
    const page = await open(urls.timeline, { viewport, javaScriptEnabled: false });
    const shown = page.locator('svg[role=group]:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('class')).toBe(`timeline-${direction}`);
    const box = await shown.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(viewport.width);
    const targets = await shown.locator('.timeline-target').all();
    for (const target of targets) {
      const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const heights = await shown
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
  });

  test('leads by keyboard to the entry of a mark', async () => {
    const page = await open(urls.timeline, { viewport });
    const mark = page.locator(`.timeline-${direction} .timeline-mark`).nth(3);
    await mark.focus();
    await page.keyboard.press('Enter');
    const number = await mark.locator('text').first().textContent();
    expect(await page.locator('.event:target .event-number').textContent()).toBe(number);
    await page.locator('.event:target details > ul > li').first().waitFor();
  });
});

describe('an entry', () => {
  const [first, second] = events.map(({ id }) => id);
  const account = (id = '') => `#${id} details > ul > li >> nth=0`;

  test.each([true, false])('is opened by its address, with a script (%s) or without', async (javaScriptEnabled) => {
    const page = await open(`${urls.timeline}#${first}`, { javaScriptEnabled });
    await page.locator(account(first)).waitFor();
    expect(await page.locator(account(second)).isVisible()).toBe(false);
    await page.locator(`.timeline-mark:visible >> nth=1`).click();
    await page.locator(account(second)).waitFor();
    const top = (await page.locator(`#${second} summary`).boundingBox())?.y ?? -1;
    const bar = (await page.locator('.year-bar').boundingBox()) ?? { y: Infinity, height: 0 };
    expect(top).toBeGreaterThanOrEqual(bar.y + bar.height);
  });

  test('is opened and closed by its line, of which none is open at first', async () => {
    const page = await open(urls.timeline);
    expect(await page.locator('.event details > ul > li:visible').count()).toBe(0);
    await page.locator(`#${second} summary`).click();
    await page.locator(account(second)).waitFor();
    await page.locator(`#${second} summary`).press('Enter');
    expect(await page.locator('.event details > ul > li:visible').count()).toBe(0);
  });
});

test.each([phone, desk])(
  'the bar of years stays in sight, is one row, and leads to the heading of a year below it: %o',
  async (viewport) => {
    const page = await open(urls.timeline, { viewport, javaScriptEnabled: false });
    const bar = page.locator('.year-bar');
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(46);
    await bar.getByRole('link').last().click();
    const [barBox, heading] = [await bar.boundingBox(), await page.locator('h2:target').boundingBox()];
    expect(barBox?.y).toBe(0);
    expect(heading?.y).toBeGreaterThanOrEqual(barBox?.height ?? Infinity);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  },
);

test('actor and country filter list and drawing together, years without events go, and all is in the address', async () => {
  const page = await open(urls.timeline);
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('portugal');
  await page.getByRole('combobox', { name: 'Actor', exact: true }).selectOption('set');
  const left = events.filter(
    ({ actors, countries }) => actors.some(({ id }) => id === 'set') && countries.some(({ id }) => id === 'portugal'),
  );
  const ids = left.map(({ id }) => id);
  expect(ids).not.toEqual([]);
  const readIds = () => page.locator('.event:visible').evaluateAll((entries) => entries.map(({ id }) => id));
  const readHeadings = () => page.locator('#list h2:visible').allTextContents();
  const readMarks = () =>
    page.locator('.timeline-right .timeline-mark:visible').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')));
  await expect.poll(() => page.getByRole('status').textContent()).toBe(`${ids.length} of ${events.length} events`);
  expect(await readIds()).toEqual(ids.toReversed());
  expect(await readMarks()).toEqual(ids.map((id) => `#${id}`));
  expect(await readHeadings()).toEqual(toYears(left));
  expect(await page.evaluate(() => location.search)).toBe('?actor=set&country=portugal');
  await page.reload();
  await expect.poll(readIds).toEqual(ids.toReversed());
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  expect(await readIds()).toEqual(events.map(({ id }) => id).toReversed());
  expect(await readHeadings()).toEqual(toYears(events));
});
