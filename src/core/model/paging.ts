/** How many of each kind a page of a list has; its first page may have almost twice as many. */
export const pageSizes = { articles: 40, events: 25, quotes: 100, figures: 60, pages: 200, questions: 60, relations: 200 } as const;

/** Some items of a list, and the number of their page; the first page has none. */
export interface Chunk<Item> {
  readonly number?: number | undefined;
  readonly items: readonly Item[];
}

/**
 * Cuts a list that grows by what is newest into pages that never shift: those with a number are counted from the oldest and are full; the
 * first has the newest items and no number. It has at least `size` items, if there are so many, and fewer than twice as many.
 *
 * @example pageFromOldest(['d', 'c', 'b', 'a'], 1, 'newest first').map(({ number }) => number) // [undefined, 3, 2, 1]
 */
export function pageFromOldest<Item>(items: readonly Item[], size: number, order: 'newest first' | 'oldest first'): readonly Chunk<Item>[] {
  const count = Math.max(0, Math.floor(items.length / size) - 1);
  const cut = (start: number, end: number): readonly Item[] =>
    order === 'oldest first' ? items.slice(start, end) : items.slice(items.length - end, items.length - start);
  const full = Array.from({ length: count }, (_, i) => ({ number: i + 1, items: cut(i * size, (i + 1) * size) }));
  return [{ items: cut(count * size, items.length) }, ...full.toReversed()];
}

/** Cuts a list that grows anywhere, such as one from A to Z, into pages counted from its beginning; the first has no number. */
export const pageFromFirst = <Item>(items: readonly Item[], size: number): readonly Chunk<Item>[] =>
  Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, i) => ({
    number: i === 0 ? undefined : i + 1,
    items: items.slice(i * size, (i + 1) * size),
  }));
