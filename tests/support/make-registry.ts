import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildRegistry, type Entity, type Nature, type Registry } from '../../src/core/names/build-registry.ts';
import { findMentions } from '../../src/core/names/find-mentions.ts';
import { buildVocabulary } from '../../src/core/names/vocabulary.ts';
import { nameWordsSchema } from '../../src/core/schema/name-words.ts';
import { makeNames, type FormsById } from './make-names.ts';

const vocabulary = buildVocabulary(nameWordsSchema.parse(parse(readFileSync('content/names.yaml', 'utf8'))));

/** The ids of entities that are people or states. */
type Natures = Partial<Readonly<Record<Nature, readonly string[]>>>;

const makeEntities = (kind: 'actor' | 'place', forms: FormsById, { person = [], place = [] }: Natures) =>
  Object.entries(forms).map(([id, own]) => ({
    entity: { kind, id } as Entity,
    nature: person.includes(id) ? ('person' as const) : place.includes(id) || kind === 'place' ? ('place' as const) : ('group' as const),
    names: makeNames(own),
  }));

/** A registry of entities with their forms. Its vocabulary is that of the content. */
export const makeRegistry = (actors: FormsById, places: FormsById = {}, natures: Natures = {}): Registry =>
  buildRegistry([...makeEntities('actor', actors, natures), ...makeEntities('place', places, natures)], vocabulary);

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
