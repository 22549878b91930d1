import { expect, test } from 'vitest';
import { createLookup } from '../../../src/core/check/create-lookup.ts';
import { createRandom } from '../../support/create-random.ts';

test('a look-up finds just what stands in the text', () => {
  const random = createRandom(1984);
  const letters = ['a', 'b', 'é', '–', 'ق', '😀', ' '];
  const makeText = (length: number): string => Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
  for (let round = 0; round < 200; round += 1) {
    const text = makeText(Math.floor(random() * 300));
    const has = createLookup(text);
    const start = Math.floor(random() * text.length);
    const parts = [text.slice(start, start + Math.floor(random() * 20)), makeText(1 + Math.floor(random() * 6))];
    for (const part of parts) expect([part, has(part)]).toEqual([part, text.includes(part)]);
  }
});

test('words are found at both ends of a text, and none are longer than it', () => {
  const has = createLookup('the long war');
  expect(['', 'the', 'war', 'the long war'].map(has)).toEqual([true, true, true, true]);
  expect(['the long wars', 'peace', 'x'].map(has)).toEqual([false, false, false]);
});
