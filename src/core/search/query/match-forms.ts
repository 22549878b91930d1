import { buildRegistry, type Bearer, type CompiledName, type Registry } from '../../names/build-registry.ts';
import type { Word } from '../../names/fold.ts';
import { toStem, toStems } from '../../names/inflect.ts';
import { matchSpellings, type Match } from '../../names/match-names.ts';
import { nameRules } from '../../names/name-rules.ts';
import type { Shape } from '../../names/shape-names.ts';
import { createSounder } from '../../names/spelling.ts';
import type { Vocabulary } from '../../names/vocabulary.ts';
import type { PlaceId } from '../../schema/ids.ts';
import type { NameType } from '../../schema/name.ts';
import type { NameFinder } from './find-names.ts';
import { isInOtherScript, type IndexedPage } from '../index/index-file.ts';
import type { NameForm } from './name-forms.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Forms of names at the words of a query from `from` to `to` (inclusive). */
export interface FormMatch extends Match {
  readonly forms: readonly NameForm[];
}

/** What a query names from each of its words on, under any spelling, longest first. */
export type MatchForms = (query: Shape) => readonly (readonly FormMatch[])[];

const toBearer = ({ form, type, exactSpacing }: NameForm, page: IndexedPage | undefined): Bearer => ({
  // Here entities are only told apart, so a place serves for any of them.
  entity: { kind: 'place', id: (page?.id ?? '') as PlaceId },
  nature: page?.nature ?? (page?.kind === 'place' || page?.kind === 'country' ? 'place' : 'group'),
  country: page?.countries[0],
  names: [{ form, type, exactSpacing }],
});

/** Words that only describe are not compared by how they sound. */
const isCompared = (type: NameType): boolean => (nameRules[type].searched && nameRules[type].isName) || type === 'unrelated';

/** The forms as the linker knows them. */
interface CompiledForms {
  readonly registry: Registry;
  readonly compiledOf: (form: NameForm) => CompiledName;
  readonly formOf: (name: CompiledName) => NameForm;
  /** Forms in other scripts by the stems of their words. */
  readonly byStems: ReadonlyMap<string, readonly NameForm[]>;
  readonly stems: ReadonlySet<string>;
}

function compileForms(forms: readonly NameForm[], pages: readonly IndexedPage[], vocabulary: Vocabulary): CompiledForms {
  const { inflections } = vocabulary.alphabet;
  const bearers = forms.map((form) => toBearer(form, pages[form.pages[0] ?? -1]));
  const registry = buildRegistry(bearers, vocabulary, isCompared);
  const formOf = new Map(registry.names.map((name, i) => [name, forms[i] as NameForm]));
  const compiledOf = new Map(registry.names.map((name, i) => [forms[i], name]));
  const inStems = forms
    .filter(({ form }) => isInOtherScript(form))
    .map((form) => ({ form, stems: form.words.map(({ folded }) => toStem(folded, inflections)) }));
  const byStems = Map.groupBy(inStems, ({ stems }) => stems.join(''));
  return {
    registry,
    compiledOf: (form) => compiledOf.get(form) as CompiledName,
    formOf: (name) => formOf.get(name) as NameForm,
    byStems: new Map(Array.from(byStems, ([key, group]) => [key, group.map(({ form }) => form)])),
    stems: new Set(inStems.flatMap(({ stems }) => stems)),
  };
}

/** True unless a word in another script stands between those of a name: few names of these scripts are registered, so it makes another one. */
const isAllWords = ({ words, connective }: Shape, from: number, to: number, names: readonly CompiledName[]): boolean => {
  const own = words.slice(from, to + 1).filter(({ raw }, i) => raw.length > 1 && connective[from + i] !== true);
  return !own.some(({ raw }) => isInOtherScript(raw)) || names.some(({ content }) => content.length >= own.length);
};

/** The shortest acronym or name with a plural s: “TTPs”. */
const plural = /^(.{3,})s$/u;

/** Creates a matcher of the forms of an index. */
export function createFormMatcher(
  forms: readonly NameForm[],
  { allPages, manifest: { maxWords } }: Pick<SearchIndex, 'allPages' | 'manifest'>,
  vocabulary: Vocabulary,
  { lookUp }: NameFinder,
): MatchForms {
  const { inflections } = vocabulary.alphabet;
  const { registry, compiledOf, formOf, byStems, stems } = compileForms(forms, allPages(), vocabulary);

  /** The forms that words are in the plural, or in another case of their language. */
  const lookUpInflected = (words: readonly Word[]): readonly NameForm[] => {
    const folded = words.map((word) => word.folded);
    const [, singular] = plural.exec(folded.at(-1) ?? '') ?? [];
    if (singular !== undefined) return lookUp([...folded.slice(0, -1), singular].join(' '));
    if (!folded.some(isInOtherScript)) return [];
    return (
      byStems.get(folded.map((word) => toStems(word, inflections).find((stem) => stems.has(stem)) ?? toStem(word, inflections)).join('')) ??
      []
    );
  };

  return (query) => {
    const { text, words, next } = query;
    const sound = createSounder(vocabulary.alphabet);
    const toMatch = (from: number, to: number, found: readonly NameForm[]): readonly FormMatch[] =>
      found.length === 0 ? [] : [{ from, to, forms: found, names: found.map(compiledOf) }];
    const matchTyped = (from: number): readonly FormMatch[] =>
      Array.from({ length: Math.min(maxWords, words.length - from) }, (_, i) => from + i).flatMap((to) => {
        const exact = lookUp(text.slice(words[from]?.start, words[to]?.end));
        return toMatch(from, to, exact.length > 0 ? exact : lookUpInflected(words.slice(from, to + 1)));
      });
    return words.map((_, from) => {
      const typed = matchTyped(from);
      // “Az-Zawahiri” is al-Zawahiri: the article before a name belongs to it.
      const afterArticle =
        query.connective[from] === true && (words[from]?.raw.length ?? 0) > 1 && typed.length === 0 ? matchTyped(from + 1) : [];
      const spelt = next[from] === undefined ? [] : matchSpellings(registry, query, from, sound);
      const others = spelt.filter(({ to, names }) => typed.every((match) => match.to !== to) && isAllWords(query, from, to, names));
      return [
        ...typed,
        ...afterArticle.map((match) => ({ ...match, from })),
        ...others.flatMap(({ to, names }) => toMatch(from, to, names.map(formOf))),
      ].toSorted((a, b) => b.to - a.to);
    });
  };
}
