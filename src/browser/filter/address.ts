import type { Selection } from '../../core/facets/row-facets.ts';

/** The selection in the address (decisions.md#d46): the first value of each field that has one. */
export function readSelection(names: readonly string[]): Selection {
  const query = new URLSearchParams(location.search);
  return new Map(names.map((name) => [name, query.get(name) ?? ''] as const).filter(([, value]) => value !== ''));
}

/** Writes a selection to the address as a new history entry. Keeps the other parameters of the query. */
export function writeSelection(names: readonly string[], selection: Selection): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) query.delete(name);
  for (const [name, value] of selection) query.set(name, value);
  const search = query.toString();
  history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
}
