/** What a row can be found by: tokens `name:value`. */
export type Facets = ReadonlySet<string>;

/** The value chosen in each field that is in use, by the field’s name. */
export type Choice = ReadonlyMap<string, string>;

export const toToken = (name: string, value: string): string => `${name}:${value}`;

/** Has a row every value that is chosen? */
export const fits = (facets: Facets, choice: Choice): boolean => [...choice].every(([name, value]) => facets.has(toToken(name, value)));

/** How many rows have each token. */
export function countTokens(rows: Iterable<Iterable<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of rows) for (const token of new Set(tokens)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** A choice with a field left open. */
export const without = (choice: Choice, name: string): Choice => new Map([...choice].filter(([other]) => other !== name));

/** How many rows each value of a field would leave, what is chosen in the other fields given; by token. */
export const countOptions = (rows: readonly Facets[], choice: Choice, name: string): ReadonlyMap<string, number> => {
  const others = without(choice, name);
  return countTokens(rows.filter((facets) => fits(facets, others)));
};
