import { describe, expect, test } from 'vitest';
import { pageFromFirst, pageFromOldest } from '../../../src/core/model/paging.ts';

/** So many numbers, from the newest, which is the highest, to the oldest, 1. */
const newestFirst = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => count - i);

describe('pages counted from the oldest', () => {
  test.each([
    [0, [[undefined, []]]],
    [1, [[undefined, [1]]]],
    [3, [[undefined, [3, 2, 1]]]],
    [5, [[undefined, [5, 4, 3, 2, 1]]]],
    [
      6,
      [
        [undefined, [6, 5, 4]],
        [1, [3, 2, 1]],
      ],
    ],
    [
      11,
      [
        [undefined, [11, 10, 9, 8, 7]],
        [2, [6, 5, 4]],
        [1, [3, 2, 1]],
      ],
    ],
  ])('of %i items, three a page', (count, pages) => {
    expect(pageFromOldest(newestFirst(count), 3, 'newest first').map(({ number, items }) => [number, items])).toEqual(pages);
  });

  test('have items in the order of the list, also when that is the oldest first', () => {
    expect(pageFromOldest([1, 2, 3, 4, 5, 6, 7], 3, 'oldest first')).toEqual([{ items: [4, 5, 6, 7] }, { number: 1, items: [1, 2, 3] }]);
  });

  test.each([1, 2, 3, 7])('with a number stay as they are when newer items come, %i a page', (size) => {
    for (let count = 0; count < 40; count += 1)
      for (const order of ['newest first', 'oldest first'] as const) {
        const page = (items: readonly number[]) => pageFromOldest(order === 'newest first' ? items : items.toReversed(), size, order);
        const before = page(newestFirst(count));
        const after = page(newestFirst(count + 1));
        for (const { number, items } of before.slice(1)) {
          expect(items).toHaveLength(size);
          expect(after.find((other) => other.number === number)?.items).toEqual(items);
        }
        expect(before[0]?.number).toBeUndefined();
        expect(before[0]?.items.length).toBeGreaterThanOrEqual(Math.min(count, size));
        expect(before[0]?.items.length).toBeLessThan(2 * size);
        expect(new Set(before.flatMap(({ items }) => items)).size).toBe(count);
      }
  });
});

test.each([
  [0, [[undefined, []]]],
  [3, [[undefined, [3, 2, 1]]]],
  [
    4,
    [
      [undefined, [4, 3, 2]],
      [2, [1]],
    ],
  ],
])('pages counted from the first: %i items, three a page', (count, pages) => {
  expect(pageFromFirst(newestFirst(count), 3).map(({ number, items }) => [number, items])).toEqual(pages);
});
