import type { FacetValues, Filter } from './facets.ts';

/** The values of a row as an attribute of its element: “actor:ttp actor:pakistan kind:attack”. */
export const formatFacetValues = (values: FacetValues): string =>
  Object.entries(values)
    .flatMap(([field, own]) => Array.from(own ?? [], (value) => `${field}:${value}`))
    .join(' ');

/** Reads what `formatFacetValues` wrote. */
export function parseFacetValues(text: string): FacetValues {
  const values: Record<string, Set<string>> = {};
  for (const token of text.split(' ')) {
    const [field = '', value] = token.split(':');
    if (value !== undefined) (values[field] ??= new Set()).add(value);
  }
  return values;
}

/** The chosen values by the name of their field. Fields without a choice are not in it. */
export type Selection = ReadonlyMap<string, string>;

export const toFilters = (selection: Selection): readonly Filter[] =>
  Array.from(selection, ([field, value]) => ({ field, values: new Set([value]) }));

/** A selection without the value of one field. */
export const withoutField = (selection: Selection, name: string): Selection => new Map([...selection].filter(([other]) => other !== name));
