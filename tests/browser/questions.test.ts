import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/core/layout/geometry.ts';
import { urls } from '../support/fixture.ts';
import { measureBox } from '../support/measure-box.ts';
import { desk, phone, useSite } from '../support/open-site.ts';

const { open } = useSite();
const question = urls.question('do-the-trains-fill');

describe('the page of a question', () => {
  test('answers in the first screen of a phone: the question, two sentences and the grid', async () => {
    const page = await open(question, { viewport: phone, javaScriptEnabled: false });
    const grid = page.locator('.answer-grid').first();
    expect((await measureBox(page.locator('h1'))).bottom).toBeLessThan((await measureBox(grid)).y);
    expect((await measureBox(grid)).bottom).toBeLessThanOrEqual(phone.height);
  });

  test('shows a part of the claims by a chip, without scripts and by keyboard alone', async () => {
    const page = await open(question, { viewport: phone, javaScriptEnabled: false });
    const claims = page.locator('.position li:visible');
    const all = await claims.count();
    await page.getByRole('radio', { name: /^All/ }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'By the author' }).isChecked()).toBe(true);
    const byAuthor = await claims.count();
    await page.getByRole('radio', { name: 'Quoted people' }).check();
    expect(byAuthor).toBeGreaterThan(0);
    expect(byAuthor + (await claims.count())).toBe(all);
    expect(
      await page.locator('.position:visible').evaluateAll((list) => list.every((one) => one.querySelector('li:not([hidden])') !== null)),
    ).toBe(true);
  });

  test('keeps what is related folded until a reader opens it', async () => {
    const page = await open(question, { viewport: desk });
    const related = page.locator('details.side');
    expect(await related.locator('li').first().isVisible()).toBe(false);
    await related.locator('summary').click();
    expect(await related.locator('li').first().isVisible()).toBe(true);
  });
});

test.each([phone, desk])('columns of a grid stand under their heads at $width pixels', async (viewport) => {
  const page = await open(urls.questions, { viewport });
  const grid = page.locator('.answer-grid').first();
  const toEdges = async (cells: string) =>
    Promise.all((await grid.locator(cells).all()).map(async (cell) => Math.round((await measureBox(cell)).x)));
  expect(await toEdges('tbody tr:first-child td')).toEqual(await toEdges('thead th:not(:first-child)'));
});

describe.each([phone, desk])('what changed with time at $width pixels', (viewport) => {
  test('is drawn in marks that are large enough to hit, do not overlap and lead to their sentences', async () => {
    const page = await open(urls.question('what-a-berth-costs'), { viewport, javaScriptEnabled: false });
    const marks = page.locator('.voices svg a');
    const boxes = await Promise.all((await marks.locator('.reach').all()).map((reach) => measureBox(reach)));
    expect(boxes.length).toBeGreaterThan(2);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)))).toEqual([]);
    await page
      .locator('.voices')
      .getByRole('link', { name: /Rosa Teixeira, relayed, .*, said 18 March 2024/ })
      .click();
    expect(new URL(page.url()).hash).not.toBe('');
  });
});
