import type { Site } from '../../model/site.ts';
import type { CompiledName, Entity } from '../../names/build-registry.ts';
import { foldWord } from '../../names/fold.ts';
import { nameRules } from '../../names/name-rules.ts';
import { minDictionaryLength } from '../query/correct-spelling.ts';
import type { PageFinder } from './build-pages.ts';
import { isInOtherScript, type IndexedName, type IndexedPage, type KnownNames, type ScriptsFile } from './index-file.ts';

/** What is known of names outside the content. */
export interface KnownElsewhere {
  /** Names of places that need not have a page, in words of letters alone. */
  readonly places: readonly KnownNames[];
  /** What a letter of another script is in Latin letters; empty for none. */
  readonly toLatin: (letter: string) => string;
}

/** The names of the index, and those in other scripts. */
export const buildNames = (
  site: Site,
  pages: readonly IndexedPage[],
  find: PageFinder,
  toLatin: KnownElsewhere['toLatin'],
): { readonly names: readonly IndexedName[]; readonly printedCount: number; readonly scripts: ScriptsFile } => {
  const capitals = new Map<string, string | undefined>(
    site.places.filter(({ data }) => data.capital).map(({ id, country }) => [id, country?.id]),
  );
  const toPositions = (kind: Entity['kind'], id: string): readonly number[] => {
    const country = kind === 'place' ? capitals.get(id) : undefined;
    return [...find(kind, id), ...(country === undefined ? [] : find('place', country))];
  };
  const titles = pages.map((page, i): IndexedName => [page.title, 'canonical', [i]]);
  const toIndexed = ({ name, entity }: CompiledName): IndexedName => {
    const [by] = name.by === undefined ? [] : find('actor', name.by);
    const positions = toPositions(entity.kind, entity.id);
    if (name.exactSpacing === true) return [name.form, name.type, positions, by ?? null, 1];
    return by === undefined ? [name.form, name.type, positions] : [name.form, name.type, positions, by];
  };
  // The default meaning of a form comes before others that share it.
  const inOrder = [...site.registry.names, ...site.registry.surnames].toSorted(
    (a, b) => Number(a.name.ambiguous ?? false) - Number(b.name.ambiguous ?? false),
  );
  const searched = inOrder.filter(({ name }) => nameRules[name.type].searched);
  const isPrinted = ({ name }: CompiledName): boolean => site.printedForms.has(name.form);
  const isInScripts = (name: CompiledName): boolean => isInOtherScript(name.name.form) && !isPrinted(name);
  const inScripts = searched.filter(isInScripts);
  const scripts: ScriptsFile = {
    names: inScripts.map(toIndexed),
    inflections: site.nameWords.inflections,
    letters: toLetters(
      inScripts.map(({ name }) => name.form),
      toLatin,
    ),
  };
  const indexed = searched.filter((name) => !isInScripts(name));
  const printed = [...titles, ...indexed.filter(isPrinted).map(toIndexed)];
  const unprinted = indexed.filter((name) => !isPrinted(name)).map(toIndexed);
  const unrelated = site.registry.names
    .filter(({ name }) => name.type === 'unrelated')
    .map(({ name }): IndexedName => [name.form, 'unrelated', []]);
  return { scripts, names: [...printed, ...unprinted, ...unrelated], printedCount: printed.length };
};

/** What each letter of some forms that is not Latin is in Latin letters. */
const toLetters = (forms: readonly string[], toLatin: KnownElsewhere['toLatin']): ScriptsFile['letters'] => {
  const letters = [...new Set(forms.flatMap((form) => [...foldWord(form)]))].filter((letter) =>
    /[^\p{Script=Latin}\P{L}]|\p{M}/u.test(letter),
  );
  return Object.fromEntries(letters.toSorted().map((letter) => [letter, toLatin(letter).toLowerCase()]));
};

/** Names of other things, without those that have a page here and those that the names of the content already have. */
export const listKnown = ({ nameWords, registry }: Site, { places }: KnownElsewhere): readonly KnownNames[] => {
  const own = new Set(
    registry.names.flatMap(({ name, words }) => (nameRules[name.type].searched && words.length === 1 ? (words[0]?.folded ?? '') : [])),
  );
  const listed = new Set<string>();
  const isNew = (name: string): boolean => {
    const folded = foldWord(name);
    if (own.has(folded) || listed.has(folded) || folded.length < minDictionaryLength) return false;
    listed.add(folded);
    return true;
  };
  return [...places, { names: [...nameWords.knownNames, ...nameWords.commonNames] }].flatMap(({ what, names }) => {
    const others = names.filter(isNew);
    return others.length === 0 ? [] : { what, names: others };
  });
};
