import { countValues, type FacetValues } from './facets.ts';

/** A field of a form that filters rows, with the values that rows have and how many rows have each. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** A value of a field and its label. */
export type LabelledValue = readonly [value: string, label: string];

/** A field with those of the given values that any row has, in the order given. */
export function toFilterField(name: string, label: string, values: readonly LabelledValue[], rows: readonly FacetValues[]): FilterField {
  const counts = countValues(rows, [], name);
  const options = values.map(([value, text]) => ({ value, label: text, count: counts.get(value) ?? 0 }));
  return { name, label, options: options.filter(({ count }) => count > 0) };
}
