import type { Language } from '../names/language.ts';
import { countValues, type FacetValues } from './facets.ts';

/** A field of a form that filters rows: its values and the number of rows with each. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Of the label, unless it is that of the pages. */
    readonly language?: Language | undefined;
    readonly count: number;
  }[];
}

/** A value of a field, its label, and the language of that unless it is that of the pages. */
export type LabelledValue = readonly [value: string, label: string, language?: Language | undefined];

/** Builds a field from those of the given values that rows have, in the given order. */
export function toFilterField(name: string, label: string, values: readonly LabelledValue[], rows: readonly FacetValues[]): FilterField {
  const counts = countValues(rows, [], name);
  const options = values.map(([value, text, language]) => ({ value, label: text, language, count: counts.get(value) ?? 0 }));
  return { name, label, options: options.filter(({ count }) => count > 0) };
}
