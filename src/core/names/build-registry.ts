import type { ActorId, PlaceId, SourceId } from '../schema/ids.ts';
import type { Name } from '../schema/name.ts';
import { foldGap, toWords, type Word } from './fold.ts';
import { nameRules } from './name-rules.ts';

/** An actor, place or publication, which names belong to. */
export type Entity =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'source'; readonly id: SourceId };

/** A form as the matcher needs it: its words and what separates them. */
export interface CompiledName {
  readonly entity: Entity;
  readonly name: Name;
  readonly words: readonly Word[];
  /** The separators between consecutive words, folded: one fewer than `words`. */
  readonly gaps: readonly string[];
  /** Text before the first word and after the last: the full stop of “U.S.”. */
  readonly head: string;
  readonly tail: string;
}

/** The one index of names. The linker uses `byFirstWord` (longest names first); search and the pages use `names`. */
export interface Registry {
  readonly names: readonly CompiledName[];
  /** Names that may link, by the folded form of their first word. */
  readonly byFirstWord: ReadonlyMap<string, readonly CompiledName[]>;
}

/** The folded separators between consecutive words of a text. */
export const toGaps = (text: string, words: readonly Word[]): readonly string[] =>
  words.slice(1).map((word, i) => foldGap(text.slice(words[i]?.end, word.start)));

const compile = (entity: Entity, name: Name): CompiledName => {
  const words = toWords(name.form);
  const head = name.form.slice(0, words[0]?.start);
  const tail = name.form.slice(words.at(-1)?.end);
  return { entity, name, words, gaps: toGaps(name.form, words), head, tail };
};

/**
 * Compiles the names of every entity. Never throws: forms that two entities claim are a fault that `check/` reports.
 *
 * @example buildRegistry([{ entity: { kind: 'actor', id: ttp }, names: [{ form: 'TTP', type: 'acronym' }] }]).byFirstWord.get('ttp')
 */
export function buildRegistry(entities: Iterable<{ readonly entity: Entity; readonly names: readonly Name[] }>): Registry {
  const names = [...entities].flatMap(({ entity, names: forms }) => forms.map((name) => compile(entity, name)));
  const linking = names
    .filter(({ name, words }) => words.length > 0 && nameRules[name.type].linking !== 'when-marked')
    .toSorted((a, b) => b.words.length - a.words.length || b.name.form.length - a.name.form.length);
  return { names, byFirstWord: Map.groupBy(linking, ({ words }) => words[0]?.folded ?? '') };
}
