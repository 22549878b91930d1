import type { Selection } from '../../core/facets/row-facets.ts';

/** The selection in the address (decisions.md#d46): the first value of each field that has one. */
export function readSelection(names: readonly string[]): Selection {
  const query = new URLSearchParams(location.search);
  return new Map(names.map((name) => [name, query.get(name) ?? ''] as const).filter(([, value]) => value.trim() !== ''));
}

/**
 * Writes a selection to the address: as a new entry of the history, or in the place of the current one. Keeps the other parameters of the
 * query.
 */
export function writeSelection(names: readonly string[], selection: Selection, isNew = true): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) query.delete(name);
  for (const [name, value] of selection) query.set(name, value);
  const search = query.toString();
  // Browsers throw when this is called too often.
  try {
    history[isNew ? 'pushState' : 'replaceState'](null, '', search === '' ? location.pathname : `?${search}`);
  } catch {
    return;
  }
}
