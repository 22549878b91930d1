import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const events = site.events;

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
    const number = await mark.locator('text').textContent();
    expect(await page.locator('.event:target .event-number').textContent()).toBe(number);
  });
});

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
  expect(await readIds()).toEqual(ids);
  expect(await readMarks()).toEqual(ids.map((id) => `#${id}`));
  expect(await readHeadings()).toEqual(['2022 to 2025']);
  expect(await page.evaluate(() => location.search)).toBe('?actor=set&country=portugal');
  await page.reload();
  await expect.poll(readIds).toEqual(ids);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  expect(await readIds()).toEqual(events.map(({ id }) => id));
  expect(await readHeadings()).toEqual(['2012', '2022 to 2025']);
});
