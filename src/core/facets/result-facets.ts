import { countValues, passes, type Filter } from './facets.ts';

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
const conjunctive: ReadonlySet<ResultField> = new Set(['actor', 'country']);

export const passesFilters = (result: ResultFacets, filters: readonly ResultFilter[]): boolean => passes(result, filters, conjunctive);

/** The values of each field, with the number of results that each would leave, highest first. */
export function countFacets(
  results: readonly ResultFacets[],
  filters: readonly ResultFilter[],
  toLabel: (field: ResultField, value: string) => string,
): FacetCounts {
  const toOptions = (field: ResultField): readonly FacetOption[] =>
    Array.from(countValues(results, filters, field, conjunctive), ([value, count]) => ({
      value,
      label: toLabel(field, value),
      count,
    })).toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    kind: toOptions('kind'),
    actor: toOptions('actor'),
    country: toOptions('country'),
    source: toOptions('source'),
    year: toOptions('year'),
  };
}
