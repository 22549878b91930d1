/** The values by which an item can be found, in each field: `{ actor: {'ttp', 'pakistan'}, kind: {'attack'} }`. */
export type FacetValues<Field extends string = string> = Readonly<Partial<Record<Field, ReadonlySet<string>>>>;

/** The same, of which only whether it has a value is known. */
export type FacetLookup<Field extends string = string> = Readonly<Partial<Record<Field, Pick<ReadonlySet<string>, 'has'>>>>;

/** Selects the items that have at least one of some values in a field. */
export interface Filter<Field extends string = string> {
  readonly field: Field;
  readonly values: ReadonlySet<string>;
  /** True when it selects all other items. */
  readonly isNot?: boolean | undefined;
}

/** Fields of which an item may have many values: it must fit every filter of the field. Of other fields it must fit at least one filter. */
type ConjunctiveFields<Field extends string> = ReadonlySet<Field>;

const fits = <Field extends string>(item: FacetLookup<Field>, { field, values }: Filter<Field>): boolean =>
  [...values].some((value) => item[field]?.has(value) === true);

/** True when an item fits all filters; the filters of the field `except` are ignored. */
export function passes<Field extends string>(
  item: FacetLookup<Field>,
  filters: readonly Filter<Field>[],
  conjunctive: ConjunctiveFields<Field> = new Set(),
  except?: Field,
): boolean {
  const perField = Map.groupBy(
    filters.filter(({ field, isNot }) => field !== except && isNot !== true),
    ({ field }) => field,
  );
  if (filters.some((filter) => filter.isNot === true && fits(item, filter))) return false;
  return [...perField].every(([field, same]) =>
    conjunctive.has(field) ? same.every((filter) => fits(item, filter)) : same.some((filter) => fits(item, filter)),
  );
}

/**
 * The number of items that each value of a field would leave. In a conjunctive field a value would be added to those in use, so the
 * field's own filters count; in other fields it would replace the one in use, so they do not.
 *
 * @example countValues([{ kind: new Set(['attack']) }], [], 'kind').get('attack') // 1
 */
export function countValues<Field extends string>(
  items: readonly FacetValues<Field>[],
  filters: readonly Filter<Field>[],
  field: Field,
  conjunctive: ConjunctiveFields<Field> = new Set(),
): ReadonlyMap<string, number> {
  const except = conjunctive.has(field) ? undefined : field;
  const counts = new Map<string, number>();
  for (const item of items)
    if (passes(item, filters, conjunctive, except)) for (const value of item[field] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
