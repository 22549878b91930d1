import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepCard } from '../../src/site/card-cache.ts';
import { dropUnused } from '../../src/site/kept-files.ts';

let folder: string;
let drawn: number;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'cards');
  drawn = 0;
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const keep = async (inputs: string): Promise<string> => {
  const card = await keepCard(folder, inputs, async () => {
    drawn++;
    return Promise.resolve(new TextEncoder().encode(`card of ${inputs}`));
  });
  return new TextDecoder().decode(card);
};
const listFiles = (): readonly string[] => readdirSync(folder).map((name) => join(folder, name));

test('a card is drawn once for the same inputs', async () => {
  expect([await keep('a'), await keep('b'), await keep('a')]).toEqual(['card of a', 'card of b', 'card of a']);
  expect(drawn).toBe(2);
  expect(listFiles()).toHaveLength(2);
});

test.each<readonly [string, (file: string) => void]>([
  [
    'is cut off',
    (file) => {
      truncateSync(file, 40);
    },
  ],
  [
    'is empty',
    (file) => {
      truncateSync(file);
    },
  ],
  [
    'has other bytes',
    (file) => {
      writeFileSync(file, readFileSync(file).reverse());
    },
  ],
  [
    'is gone',
    (file) => {
      rmSync(file);
    },
  ],
])('a card whose file %s is drawn anew', async (_, damage) => {
  await keep('a');
  listFiles().forEach(damage);
  expect([await keep('a'), drawn]).toEqual(['card of a', 2]);
  expect([await keep('a'), drawn]).toEqual(['card of a', 2]);
});

test('what nobody has used for a month is removed', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'half-written'), '');
  await keep('used');
  await keep('unused');
  const past = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const file of listFiles()) utimesSync(file, past, past);
  await keep('used');
  await dropUnused(folder);
  expect(listFiles()).toHaveLength(1);
  expect([await keep('used'), drawn]).toEqual(['card of used', 2]);
});

test('there may be no card to remove', async () => {
  await expect(dropUnused(folder)).resolves.toBeUndefined();
});
