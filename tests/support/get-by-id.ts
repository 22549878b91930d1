/** The entity of a list with an id. Throws when the list has none. */
export function getById<Entity extends { readonly id: string }>(list: readonly Entity[], id: string): Entity {
  const found = list.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The test has no “${id}”.`);
  return found;
}
