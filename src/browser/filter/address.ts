import type { Choice } from '../../core/filter/filter-rows.ts';

/** What the address chooses: the first value of each field that has one. */
export function readChoice(names: readonly string[]): Choice {
  const query = new URLSearchParams(location.search);
  return new Map(names.map((name) => [name, query.get(name) ?? ''] as const).filter(([, value]) => value !== ''));
}

/** Puts a choice into the address as a new entry of the history; other parts of the query stay. */
export function keepChoice(names: readonly string[], choice: Choice): void {
  const query = new URLSearchParams(location.search);
  for (const name of names) query.delete(name);
  for (const [name, value] of choice) query.set(name, value);
  const search = query.toString();
  history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
}
