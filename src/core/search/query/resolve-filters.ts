import type { ResultFilter } from '../../facets/result-facets.ts';
import { toPageTerm, type IndexedPage } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { FilterPart } from './parse-query.ts';
import type { ResultField } from '../../facets/result-facets.ts';
import type { NameResolver } from './resolve-names.ts';

export const resultKinds = ['actor', 'country', 'place', 'source', 'article', 'passage', 'claim', 'note', 'question', 'event'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** A filter with its values as ids, and its part of the query. */
export interface ResolvedFilter extends ResultFilter {
  readonly part: FilterPart;
}

const singulars: Readonly<Record<string, ResultKind>> = { countries: 'country', publication: 'source', publications: 'source' };
/** The kind of results that a word stands for, in the singular or plural. */
export const parseKind = (value: string): ResultKind | undefined => {
  const singular = singulars[value] ?? value.replace(/s$/, '');
  return resultKinds.find((kind) => kind === singular);
};

/** The years of articles before or after one. */
const parseOpenYears = (value: string, years: readonly string[]): readonly string[] => {
  const [, side, year = ''] = /^(before|after) (\d{4})$/.exec(value) ?? [];
  const isIn = (one: string): boolean => (side === 'before' ? one < year : one > year);
  return side === undefined ? [] : years.filter(isIn);
};

/** The years that a text stands for: one, some from one to another, or those of articles (`known`) before or after one. */
export const parseYears = (value: string, known: readonly string[]): readonly string[] => {
  const [, from, to = from] = /^(\d{4})(?:[-–/](\d{4}))?$/.exec(value) ?? [];
  if (from === undefined || to === undefined) return parseOpenYears(value, known);
  const [first, last] = [Number(from), Math.min(Number(to), Number(from) + 1000)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
};

/** The ids that a value stands for: an id itself, or any name of an actor or country; a publication by a part of its name too. */
const findIds = (field: ResultField, text: string, index: SearchIndex, names: NameResolver): readonly string[] => {
  const value = text.toLowerCase();
  if (field === 'kind') return [parseKind(value)].filter((kind) => kind !== undefined);
  if (field === 'year') return parseYears(value, index.manifest.years);
  if (index.positionsOf(toPageTerm(field, value)).length > 0) return [value];
  const toPages = (positions: readonly number[]): readonly IndexedPage[] =>
    [...new Set(positions)].flatMap((position) => index.pageAt(position) ?? []).filter(({ kind }) => kind === field);
  const ids = toPages([...names.lookUp(text.toUpperCase()), ...names.lookUp(text)]).map(({ id }) => id);
  if (ids.length > 0 || field !== 'source') return ids;
  return toPages(index.idsWith(toPageTerm('source', '')).flatMap(index.positionsOf))
    .filter(({ id, title }) => `${id} ${title.toLowerCase()}`.includes(value))
    .map(({ id }) => id);
};

/** Filters with their values as ids, and those whose value is unknown as they were. */
export interface ResolvedFilters {
  readonly filters: readonly ResolvedFilter[];
  readonly unknownFilters: readonly FilterPart[];
}

const isOpenRange = ({ part, isNot }: ResolvedFilter): boolean => isNot !== true && /^(?:before|after) /.test(part.text);

/** Years after one and before another are those between: elsewhere one of several values is enough. */
function narrowRanges(filters: readonly ResolvedFilter[]): readonly ResolvedFilter[] {
  const [first, ...others] = filters.filter(isOpenRange);
  if (first === undefined) return filters;
  const values = new Set([...first.values].filter((year) => others.every((other) => other.values.has(year))));
  return filters.map((filter) => (isOpenRange(filter) ? { ...filter, values } : filter));
}

/** Resolves filters by a function that gives the ids that the value of one stands for. */
export function resolveFiltersBy(parts: readonly FilterPart[], find: (part: FilterPart) => readonly string[]): ResolvedFilters {
  const resolved = parts.map((part): ResolvedFilter => ({ field: part.field, part, values: new Set(find(part)), isNot: part.isNot }));
  return {
    filters: narrowRanges(resolved.filter(({ values }) => values.size > 0)),
    unknownFilters: resolved.filter(({ values }) => values.size === 0).map(({ part }) => part),
  };
}

/** Resolves filters by the names of an index. */
export const resolveFilters = (parts: readonly FilterPart[], index: SearchIndex, names: NameResolver): ResolvedFilters =>
  resolveFiltersBy(parts, ({ field, text }) => findIds(field, text, index, names));
