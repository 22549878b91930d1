import { countValues, passes, type FacetLookup, type Filter } from './facets.ts';

/** The fields that search results can be filtered by. */
export const resultFields = ['kind', 'actor', 'country', 'source', 'year'] as const;
export type ResultField = (typeof resultFields)[number];

export type ResultFilter = Filter<ResultField>;
/** The values of a result: its kind, the ids of what it names or comes from, its years. */
export type ResultFacets = Readonly<Record<ResultField, ReadonlySet<string>>>;

/** A value to filter results by, and the number of results that it would leave. */
export interface FacetOption {
  readonly value: string;
  /** The value in words. */
  readonly label: string;
  readonly count: number;
}
export type FacetCounts = Readonly<Record<ResultField, readonly FacetOption[]>>;

/** A result names many actors and countries, and must name every one asked for. It has one kind and one source. */
export const conjunctive: ReadonlySet<ResultField> = new Set(['actor', 'country']);

export const passesFilters = (result: FacetLookup<ResultField>, filters: readonly ResultFilter[]): boolean =>
  passes(result, filters, conjunctive);

/** More values of a field are of no use to a reader. */
export const maxOptions = 40;

/** The values of each field, with the number of results that each would leave, highest first; those filtered by are always among them. */
export function countFacets(
  results: readonly ResultFacets[],
  filters: readonly ResultFilter[],
  toLabel: (field: ResultField, value: string) => string,
): FacetCounts {
  const toOptions = (field: ResultField): readonly FacetOption[] => {
    const isInUse = (value: string): boolean => filters.some((filter) => filter.field === field && filter.values.has(value));
    return [...countValues(results, filters, field, conjunctive)]
      .toSorted(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
      .filter(([value], i) => i < maxOptions || isInUse(value))
      .map(([value, count]) => ({ value, label: toLabel(field, value), count }));
  };
  return {
    kind: toOptions('kind'),
    actor: toOptions('actor'),
    country: toOptions('country'),
    source: toOptions('source'),
    year: toOptions('year'),
  };
}
