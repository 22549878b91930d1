import { expect, test, vi } from 'vitest';
import { memoizeAsync } from '../../../src/core/search/memoize-async.ts';

test('a call is made once for each key', async () => {
  const load = vi.fn((key: string) => Promise.resolve(`value of ${key}`));
  const loadOnce = memoizeAsync(load);
  expect([await loadOnce('a'), await loadOnce('a'), await loadOnce('b')]).toEqual(['value of a', 'value of a', 'value of b']);
  expect(load.mock.calls).toEqual([['a'], ['b']]);
});

test('calls made before the first one ends share its promise', async () => {
  const load = vi.fn(() => Promise.resolve('value'));
  const loadOnce = memoizeAsync(load);
  const first = loadOnce();
  expect(loadOnce()).toBe(first);
  await first;
  expect(load).toHaveBeenCalledOnce();
});

test('a call that failed is made again, and then no more', async () => {
  const load = vi.fn(() => Promise.resolve('value')).mockRejectedValueOnce(new Error('offline'));
  const loadOnce = memoizeAsync(load);
  const first = loadOnce();
  expect(loadOnce()).toBe(first);
  await expect(first).rejects.toThrow('offline');
  expect([await loadOnce(), await loadOnce()]).toEqual(['value', 'value']);
  expect(load).toHaveBeenCalledTimes(2);
});
