import { foldGap, toNameKey, toWords, type Word } from './fold.ts';
import { nameRules, type Name } from './name-types.ts';

/** Who bears a name. */
export interface Owner {
  readonly kind: 'actor' | 'place' | 'source';
  readonly id: string;
}

/** A form as the matcher wants it: its words, and what stands between them. */
export interface CompiledName {
  readonly owner: Owner;
  readonly name: Name;
  readonly words: readonly Word[];
  readonly gaps: readonly string[];
  /** What stands before the first word and after the last: the full stop of “U.S.”. */
  readonly head: string;
  readonly tail: string;
}

/** One form that more than one owner bears without all but one of them declaring it ambiguous; each owner with its own spelling. */
export type Collision = readonly { readonly owner: Owner; readonly form: string }[];

/** The one index of names: the linker reads `byFirstWord` (longest names first), search and the pages read `names`. */
export interface Registry {
  readonly names: readonly CompiledName[];
  readonly byFirstWord: ReadonlyMap<string, readonly CompiledName[]>;
  readonly collisions: readonly Collision[];
}

/** The gaps between consecutive words of a text. */
export const toGaps = (text: string, words: readonly Word[]): readonly string[] =>
  words.slice(1).map((word, i) => foldGap(text.slice(words[i]?.end, word.start)));

const compile = (owner: Owner, name: Name): CompiledName => {
  const words = toWords(name.form);
  const head = name.form.slice(0, words[0]?.start);
  const tail = name.form.slice(words.at(-1)?.end);
  return { owner, name, words, gaps: toGaps(name.form, words), head, tail };
};

const toOwnerKey = ({ kind, id }: Owner): string => `${kind}:${id}`;

/** Two acronyms that differ in letter case alone never fit the same text. */
const canFitAlike = (a: CompiledName, b: CompiledName): boolean =>
  !(nameRules[a.name.type].exactCase && nameRules[b.name.type].exactCase) || a.name.form === b.name.form;

const findCollisions = (names: readonly CompiledName[]): Collision[] =>
  [
    ...Map.groupBy(
      names.filter(({ name }) => name.ambiguous !== true && name.type !== 'unrelated'),
      ({ name }) => toNameKey(name.form),
    ).values(),
  ].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const rivals = same.filter((other) => toOwnerKey(other.owner) !== toOwnerKey(first.owner) && canFitAlike(first, other));
    const perOwner = new Map([first, ...rivals].map(({ owner, name }) => [toOwnerKey(owner), { owner, form: name.form }]));
    return perOwner.size > 1 ? [[...perOwner.values()]] : [];
  });

/** Compiles the names of every owner, and finds the forms that two owners claim. */
export function buildRegistry(owners: Iterable<{ readonly owner: Owner; readonly names: readonly Name[] }>): Registry {
  const names = [...owners].flatMap(({ owner, names: forms }) => forms.map((name) => compile(owner, name)));
  const matched = names
    .filter(({ name, words }) => words.length > 0 && nameRules[name.type].linking !== 'when-marked')
    .toSorted((a, b) => b.words.length - a.words.length || b.name.form.length - a.name.form.length);
  return { names, byFirstWord: Map.groupBy(matched, ({ words }) => words[0]?.folded ?? ''), collisions: findCollisions(names) };
}
