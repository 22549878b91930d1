import { countValues, type FacetValues } from './facets.ts';

/** A field of a form that filters rows: its values and the number of rows with each. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** A value of a field and its label. */
export type LabelledValue = readonly [value: string, label: string];

/** Builds a field from those of the given values that rows have, in the given order. */
export function toFilterField(name: string, label: string, values: readonly LabelledValue[], rows: readonly FacetValues[]): FilterField {
  const counts = countValues(rows, [], name);
  const options = values.map(([value, text]) => ({ value, label: text, count: counts.get(value) ?? 0 }));
  return { name, label, options: options.filter(({ count }) => count > 0) };
}
