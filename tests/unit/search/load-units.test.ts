import { expect, test } from 'vitest';
import type { TextFile } from '../../../src/core/search/index-file.ts';
import { createUnitLoader } from '../../../src/core/search/load-units.ts';

const file: TextFile = { id: 'one', units: [{ kind: 'passage', id: 'p1', url: '', label: '', text: 'More raids.', names: [] }] };

/** A loader, and the addresses that it has asked for; each answer is used once. */
const makeLoader = (...answers: readonly (TextFile | Error)[]) => {
  const asked: string[] = [];
  const left = [...answers];
  const { load, isLoaded } = createUnitLoader((address) => {
    asked.push(address);
    const next = left.shift() ?? new Error('asked too often');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return { load, isLoaded, asked };
};

test('units come with their words and terms', async () => {
  const [unit] = await makeLoader(file).load('one.json');
  expect(unit).toMatchObject({ id: 'p1', words: [{ folded: 'more' }, { folded: 'raids' }], terms: [{ term: 'more' }, { term: 'raid' }] });
});

test('a file is asked for once, though it is asked for again before it is there', async () => {
  const { load, asked } = makeLoader(file);
  const [first, second] = await Promise.all([load('one.json'), load('one.json')]);
  expect(await load('one.json')).toBe(first);
  expect(second).toBe(first);
  expect(asked).toEqual(['one.json']);
});

test('each address has a file of its own', async () => {
  const { load, asked } = makeLoader(file, { id: 'two', units: [] });
  expect([await load('one.json'), await load('two.json')].map((units) => units.length)).toEqual([1, 0]);
  expect(asked).toEqual(['one.json', 'two.json']);
});

test('a file is loaded when it is there, not when it is asked for, and other files are not', async () => {
  const { load, isLoaded } = makeLoader(file);
  expect(isLoaded('one.json')).toBe(false);
  const units = load('one.json');
  expect(isLoaded('one.json')).toBe(false);
  await units;
  expect([isLoaded('one.json'), isLoaded('two.json')]).toEqual([true, false]);
});

test('a file that cannot be had is asked for again the next time', async () => {
  const { load, isLoaded, asked } = makeLoader(new Error('offline'), file);
  await expect(load('one.json')).rejects.toThrow('offline');
  expect(isLoaded('one.json')).toBe(false);
  expect(await load('one.json')).toHaveLength(1);
  expect([isLoaded('one.json'), asked.length]).toEqual([true, 2]);
});
