import { toToken } from './filter-rows.ts';

/** A field of a form that filters rows, with the values that rows have and in how many rows each stands. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** A field of the values that any row has, in the order given; `counts` is by token. */
export const toField = (
  name: string,
  label: string,
  values: readonly (readonly [value: string, label: string])[],
  counts: ReadonlyMap<string, number>,
): FilterField => ({
  name,
  label,
  options: values
    .map(([value, text]) => ({ value, label: text, count: counts.get(toToken(name, value)) ?? 0 }))
    .filter(({ count }) => count > 0),
});
