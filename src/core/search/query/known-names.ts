import { foldWord } from '../../names/fold.ts';
import { createSounder, isSameName, type Alphabet } from '../../names/spelling.ts';
import type { KnownNames } from '../index/index-file.ts';

/** A name of something that has no page here. */
export interface KnownName {
  readonly name: string;
  /** What is known of it; undefined for a name that many people bear. */
  readonly what?: string | undefined;
  /** True when it is written like this; false when it sounds like this. */
  readonly isExact: boolean;
}

/** Creates a lookup of folded words among names of other things: as they are written, then as they sound. */
export function createKnownNames(
  groups: readonly KnownNames[],
  alphabet: Alphabet,
): { readonly find: (word: string) => KnownName | undefined } {
  const all = groups.flatMap(({ what, names }) => names.map((name) => ({ name, what, folded: foldWord(name) })));
  const byName = Map.groupBy(all, ({ folded }) => folded);
  const sound = createSounder(alphabet);
  let bySound: ReadonlyMap<string, typeof all> | undefined;
  return {
    find: (word) => {
      const [exact] = byName.get(word) ?? [];
      if (exact !== undefined) return { name: exact.name, what: exact.what, isExact: true };
      bySound ??= Map.groupBy(all, ({ folded }) => sound(folded).consonants);
      const sounds = sound(word);
      const alike = bySound.get(sounds.consonants)?.find(({ folded }) => isSameName(sound(folded), sounds));
      if (alike === undefined) return undefined;
      const what = alike.what === undefined ? undefined : `${alike.name}, ${alike.what}`;
      return { name: alike.name, what, isExact: false };
    },
  };
}
