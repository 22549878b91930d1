import { describe, expect, test } from 'vitest';
import { cardFormat, fitCard, layOutCard, type CardNode } from '../../../src/core/layout/card.ts';
import type { Card, CardAnswer } from '../../../src/core/layout/card-words.ts';
import { loadCardRenderer, renderCard } from '../../../src/site/render-card.ts';
import { readTokens } from '../../support/read-tokens.ts';

const { renderer } = await loadCardRenderer();
const layOut = (title: string, more: Partial<Card> = {}): Promise<CardNode> =>
  fitCard(layOutCard({ site: 'Crossread', title, ...more }), (node) => renderer.measure(node));
const toTexts = (node: CardNode): readonly (CardNode & { type: 'text' })[] =>
  node.type === 'text' ? [node] : node.children.flatMap(toTexts);
const sizeOf = async (title: string, more?: Partial<Card>): Promise<unknown> => toTexts(await layOut(title, more))[1]?.style['fontSize'];

/** The box around all that is darker than the paper, below the bar and from `top` down. */
async function findInk(card: CardNode, top = 16): Promise<{ left: number; right: number; bottom: number }> {
  const pixels = await renderer.render(card, { ...cardFormat, format: 'raw' });
  const ink = { left: cardFormat.width, right: 0, bottom: 0 };
  for (let y = top; y < cardFormat.height; y++)
    for (let x = 0; x < cardFormat.width; x++)
      if ((pixels[4 * (y * cardFormat.width + x)] ?? 0) < 200)
        Object.assign(ink, { left: Math.min(ink.left, x), right: Math.max(ink.right, x), bottom: y });
  return ink;
}

const title = 'Who says what about militancy in Pakistan and Afghanistan';
const longTitle =
  'Who says what about militancy, sanctuaries, air strikes, negotiations and reconciliation in Pakistan and in Afghanistan.';
const longWord = 'Donaudampfschifffahrtselektrizitätswerke';
const urdu = 'کون کیا کہتا ہے: پاکستان اور افغانستان میں TTP (2025) کے بارے میں؟';
const line = 'Tariq Khan Tareen · Pakistan Today · August – November 2025 (inferred)';
const speakers = 'Michael Kugelman, in GZERO Media, 2021–2023; '.repeat(9);
const toAnswer = (name: string, claims: number): CardAnswer => ({ name, claims, counts: `${claims} claims in 2 articles`, speakers });
const answers = [toAnswer('Weak or losing control of it', 8), toAnswer('In part, or left open', 2), toAnswer('No', 4)];

describe('the title of a card', () => {
  test('is as large as there is room for', async () => {
    expect([longTitle.length, longWord.length]).toEqual([120, 40]);
    const sizes = await Promise.all([title, longTitle, longWord, `${title} `.repeat(20)].map(async (words) => sizeOf(words)));
    expect(sizes).toEqual([96, 72, 46, 38]);
    expect(await Promise.all([sizeOf(title, { line }), sizeOf(title, { answers })])).toEqual([84, 62]);
  });

  test('begins on the side where its script begins', async () => {
    const sides = await Promise.all([title, urdu, '۲۰۲۵ Drones', '«TTP» کیا ہے'].map(async (words) => findInk(await layOut(words), 130)));
    expect(sides.map(({ left, right }) => (left < 100 ? 'left' : right > 1100 ? 'right' : 'neither'))).toEqual([
      'left',
      'right',
      'left',
      'left',
    ]);
  });

  test('is itself, whatever it means in HTML, but without emoji', async () => {
    const texts = toTexts(await layOut('🚀 <b>Drones</b> & ❤️ “می‌گوید” 🇵🇰 © 1️⃣ 2025', { site: 'Cross🧵read', label: 'Person' }));
    expect(texts.map(({ text }) => text)).toEqual(['Crossread', 'Person', '<b>Drones</b> & “می‌گوید” © 2025']);
  });
});

test.each([
  ['a title', title],
  ['a title of 120 letters', longTitle],
  ['a word of 40 letters', longWord],
  ['a word that is broken', 'W'.repeat(90)],
  ['a title that is cut off', `${title} `.repeat(20), { line }],
  ['an Urdu title', urdu, { line: 'حسن عباس · 2025' }],
  ['an Urdu title that is cut off', `${urdu} `.repeat(9), { line }],
  ['a long name', title, { site: `The ${'Very '.repeat(30)}Long Review`, label: 'Answers that contradict one another' }],
  ['a long line', title, { line: line.repeat(9) }],
  ['a long label', title, { label: line.repeat(9) }],
  ['answers with many speakers', longTitle, { answers }],
  ['positions with long texts', urdu, { answers: answers.map(({ claims, counts }) => ({ name: speakers, claims, counts })) }],
])('everything stays within the card: %s', async (_, words, more?: Partial<Card>) => {
  const { left, right, bottom } = await findInk(await layOut(words, more));
  // A letter may stick out of its line a little, on any side.
  expect(left).toBeGreaterThan(74);
  expect(right).toBeLessThan(1126);
  expect(bottom).toBeLessThan(600);
});

test('the bar of an answer is as long as its claims are many', async () => {
  const widths = JSON.stringify(await layOut(title, { answers })).matchAll(/"width":(\d+),"height":14,"backgroundColor":"#1b1a17"/g);
  expect(Array.from(widths, ([, width]) => Number(width))).toEqual([320, 80, 160]);
});

test('a card has colours of the light theme', async () => {
  const { light } = readTokens().usual;
  const used = new Set(JSON.stringify(await layOut(title, { answers })).match(/#[\da-f]{6}/g));
  expect(used).toEqual(new Set(['paper', 'ink', 'line', 'link'].map((token) => light.get(token))));
});

test('a card has no more colours than a palette, and less than 40 kB, however full it is', async () => {
  const full = [{ line }, { answers }].flatMap((more) =>
    [`${title} `.repeat(20), urdu.repeat(9), longTitle].map((words) => ({ words, more })),
  );
  const cards = await Promise.all(full.map(({ words, more }) => renderCard({ site: 'Crossread', title: words, ...more })));
  // The header of a PNG has its kind of colour here; 3 is a palette.
  expect(cards.map((card) => card[25])).toEqual(cards.map(() => 3));
  expect(Math.max(...cards.map((card) => card.length))).toBeLessThan(40_000);
});

test('the same words give the same bytes', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => renderCard({ site: 'Crossread', title: urdu, answers })));
  expect(Buffer.compare(first ?? Buffer.of(1), second ?? Buffer.of(2))).toBe(0);
});
