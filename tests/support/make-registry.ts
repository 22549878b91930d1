import { buildRegistry, type Registry } from '../../src/core/names/build-registry.ts';
import { findMentions } from '../../src/core/names/find-mentions.ts';
import type { Name, NameType } from '../../src/core/schema/name.ts';
import type { ActorId, PlaceId } from '../../src/core/schema/ids.ts';
import { asId } from './as-id.ts';

/** The forms of an entity by type: `{ acronym: ['TTP'] }`. An ending `?` makes a form ambiguous, an ending `!` its spacing exact. */
export type Forms = Partial<Readonly<Record<NameType, readonly string[]>>>;
export type FormsByEntity = Readonly<Record<string, Forms>>;

export const toNames = (forms: Forms): Name[] =>
  (Object.entries(forms) as [NameType, readonly string[]][]).flatMap(([type, written]) =>
    written.map((form) => ({
      form: form.replace(/[?!]$/, ''),
      type,
      ambiguous: form.endsWith('?'),
      exactSpacing: form.endsWith('!'),
    })),
  );

export const makeRegistry = (actors: FormsByEntity, places: FormsByEntity = {}): Registry =>
  buildRegistry([
    ...Object.entries(actors).map(([id, forms]) => ({ entity: { kind: 'actor' as const, id: asId<ActorId>(id) }, names: toNames(forms) })),
    ...Object.entries(places).map(([id, forms]) => ({ entity: { kind: 'place' as const, id: asId<PlaceId>(id) }, names: toNames(forms) })),
  ]);

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

/** An annotated text without its annotation. */
export const stripAnnotation = (annotated: string): string => annotated.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
