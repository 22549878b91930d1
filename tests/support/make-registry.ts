import { buildRegistry, type Entity, type Registry } from '../../src/core/names/build-registry.ts';
import { findMentions } from '../../src/core/names/find-mentions.ts';
import { makeNames, type FormsById } from './make-names.ts';

const makeEntities = (kind: 'actor' | 'place', forms: FormsById) =>
  Object.entries(forms).map(([id, own]) => ({ entity: { kind, id } as Entity, names: makeNames(own) }));

export const makeRegistry = (actors: FormsById, places: FormsById = {}): Registry =>
  buildRegistry([...makeEntities('actor', actors), ...makeEntities('place', places)]);

/** A text whose mentions stand in brackets with their entity: `the [TTP|ttp] said`. */
export function annotate(registry: Registry, text: string): string {
  let at = 0;
  let annotated = '';
  for (const { start, end, entity } of findMentions(registry, text)) {
    annotated += `${text.slice(at, start)}[${text.slice(start, end)}|${entity.id}]`;
    at = end;
  }
  return annotated + text.slice(at);
}
