import { describe, expect, test } from 'vitest';
import { cardFormat, fitCard, type CardNode } from '../../../src/core/layout/card.ts';
import { loadCardRenderer, renderCard } from '../../../src/site/render-card.ts';
import { readTokens } from '../../support/read-tokens.ts';

const renderer = await loadCardRenderer();
const layOut = (words: string, name = 'Crossread'): Promise<CardNode> => fitCard(name, words, (card) => renderer.measure(card, cardFormat));
const toTexts = (node: CardNode): readonly (CardNode & { type: 'text' })[] =>
  node.type === 'text' ? [node] : node.children.flatMap(toTexts);
const sizeOf = async (words: string): Promise<unknown> => toTexts(await layOut(words))[1]?.style['fontSize'];

/** The box around all that is darker than the paper, above the bar and from `top` down. */
async function findInk(card: CardNode, top = 0): Promise<{ left: number; right: number; bottom: number }> {
  const pixels = await renderer.render(card, { ...cardFormat, format: 'raw' });
  const ink = { left: cardFormat.width, right: 0, bottom: 0 };
  for (let y = top; y < cardFormat.height - 24; y++)
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

describe('the words on the card', () => {
  test('are as large as there is room for', async () => {
    expect([longTitle.length, longWord.length]).toEqual([120, 40]);
    const sizes = await Promise.all([title, longTitle, longWord, `${title} `.repeat(20)].map(sizeOf));
    expect(sizes).toEqual([84, 62, 46, 38]);
  });

  test.each([
    ['a title', title],
    ['a title of 120 letters', longTitle],
    ['a word of 40 letters', longWord],
    ['a word that is broken', 'W'.repeat(90)],
    ['a title that is cut off', `${title} `.repeat(20)],
    ['an Urdu title', urdu],
    ['an Urdu title that is cut off', `${urdu} `.repeat(9)],
    ['a long name', title, `The ${'Very '.repeat(30)}Long Review`],
  ])('stay within the card: %s', async (_, words, name?: string) => {
    const { left, right, bottom } = await findInk(await layOut(words, name));
    // A letter may stick out of its line a little, on any side.
    expect(left).toBeGreaterThan(90);
    expect(right).toBeLessThan(1110);
    expect(bottom).toBeLessThan(595);
  });

  test('begin on the side where their script begins', async () => {
    const sides = await Promise.all([title, urdu, '۲۰۲۵ Drones', '«TTP» کیا ہے'].map(async (words) => findInk(await layOut(words), 220)));
    expect(sides.map(({ left, right }) => (left < 110 ? 'left' : right > 1090 ? 'right' : 'neither'))).toEqual([
      'left',
      'right',
      'left',
      'left',
    ]);
  });

  test('are themselves, whatever they mean in HTML, but without emoji', async () => {
    const texts = toTexts(await layOut('🚀 <b>Drones</b> & ❤️ “می‌گوید” 🇵🇰 © 1️⃣ 2025', 'Cross🧵read'));
    expect(texts.map(({ text }) => text)).toEqual(['Crossread', '<b>Drones</b> & “می‌گوید” © 2025']);
  });
});

test('the card has colours of the light theme', async () => {
  const { light } = readTokens().usual;
  const used = new Set(JSON.stringify(await layOut(title)).match(/#[\da-f]{6}/g));
  expect(used).toEqual(new Set(['paper', 'ink', 'link'].map((token) => light.get(token))));
});

test('the same words give the same bytes', async () => {
  expect(Buffer.compare(await renderCard('Crossread', urdu), await renderCard('Crossread', urdu))).toBe(0);
});
