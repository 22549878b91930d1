import type { FilterField } from './parse-query.ts';

/** What a result can be narrowed by: its kind, the ids of actors, countries and sources that it names or comes from, its years. */
export type Traits = Readonly<Record<FilterField, ReadonlySet<string>>>;

export interface Filter {
  readonly field: FilterField;
  /** Any of these. */
  readonly values: ReadonlySet<string>;
}

/** A value that results can be narrowed by, and how many there would be. */
export interface FacetOption {
  readonly value: string;
  /** The value in words. */
  readonly label: string;
  readonly count: number;
}
export type Facets = Readonly<Record<FilterField, readonly FacetOption[]>>;

/** A result names many actors and countries: every one asked for must be among them. It has one kind or source: any will do. */
const needsEvery: Readonly<Record<FilterField, boolean>> = { kind: false, actor: true, country: true, source: false, year: false };

const hasAny = (traits: Traits, { field, values }: Filter): boolean => [...values].some((value) => traits[field].has(value));

/** Do the traits pass all filters, those of one field left out? */
export function passes(traits: Traits, filters: readonly Filter[], except?: FilterField): boolean {
  const perField = Map.groupBy(
    filters.filter(({ field }) => field !== except),
    ({ field }) => field,
  );
  return [...perField].every(([field, same]) =>
    needsEvery[field] ? same.every((filter) => hasAny(traits, filter)) : same.some((filter) => hasAny(traits, filter)),
  );
}

/** For each field its values with the number of results each would leave, most first; a field of which any value will do counts as if it were not filtered. */
export function countFacets(
  all: readonly Traits[],
  filters: readonly Filter[],
  toLabel: (field: FilterField, value: string) => string,
): Facets {
  const count = (field: FilterField): readonly FacetOption[] => {
    const counts = new Map<string, number>();
    for (const traits of all)
      if (passes(traits, filters, needsEvery[field] ? undefined : field))
        for (const value of traits[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, number]) => ({ value, label: toLabel(field, value), count: number }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { kind: count('kind'), actor: count('actor'), country: count('country'), source: count('source'), year: count('year') };
}
