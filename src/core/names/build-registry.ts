import type { ActorId, PlaceId, SourceId } from '../schema/ids.ts';
import type { Name, NameType } from '../schema/name.ts';
import { prepositions } from './english-names.ts';
import { foldGap, toWords, type Word } from './fold.ts';
import { nameRules } from './name-rules.ts';
import { createSounder, type Sounds } from './spelling.ts';
import { buildVocabulary, isConnective, type Vocabulary } from './vocabulary.ts';

/** An actor, place or publication, which names belong to. */
export type Entity =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'source'; readonly id: SourceId };

/** What an entity is, as far as its names tell: those of people vary in other ways than those of groups, and states are places. */
export type Nature = 'person' | 'people' | 'place' | 'group';

/** An entity with its names. */
export interface Bearer {
  readonly entity: Entity;
  readonly nature?: Nature;
  /** The id of the country that it belongs to. */
  readonly country?: string | undefined;
  readonly names: readonly Name[];
}

/** A form as the matcher needs it: its words and what separates them. */
export interface CompiledName {
  readonly entity: Entity;
  readonly nature: Nature;
  readonly country: string | undefined;
  readonly name: Name;
  readonly words: readonly Word[];
  /** The separators between consecutive words, folded: one fewer than `words`. */
  readonly gaps: readonly string[];
  /** Text before the first word and after the last: the full stop of “U.S.”. */
  readonly head: string;
  readonly tail: string;
  /** What spellings are compared by: the words without titles and small words, but with dashes. */
  readonly content: readonly Sounds[];
}

/** The one index of names. The linker uses the maps; search and the pages use `names`. */
export interface Registry {
  readonly names: readonly CompiledName[];
  /** The same, by `toEntityKey`. */
  readonly byEntity: ReadonlyMap<string, readonly CompiledName[]>;
  /** Surnames that no file gives, of people who alone bear them. */
  readonly surnames: readonly CompiledName[];
  /** Names that may link or take words, by their folded words with spaces between them. */
  readonly byWords: ReadonlyMap<string, readonly CompiledName[]>;
  /** The numbers of words of the names that begin with a folded word, largest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** Names of several words, by `toSpellingKey`. */
  readonly bySpelling: ReadonlyMap<string, readonly CompiledName[]>;
  /** People with more than two names, by the first and last of them. */
  readonly longerPeople: ReadonlyMap<string, readonly CompiledName[]>;
  /** The folded words of every name, with spaces between them. */
  readonly known: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

/** The folded separators between consecutive words of a text. */
export const toGaps = (text: string, words: readonly Word[]): readonly string[] =>
  words.slice(1).map((word, i) => foldGap(text.slice(words[i]?.end, word.start)));

/** A key for an entity: places and actors may share an id. */
export const toEntityKey = ({ kind, id }: Entity): string => `${kind} ${id}`;

/** Folded words as a key. */
export const joinWords = (words: readonly string[]): string => words.join(' ');

/** The key of a name’s content words, for people in any order; undefined for fewer than two. */
export function toSpellingKey(content: readonly Sounds[], isPerson: boolean): string | undefined {
  const keys = content.map(({ consonants }) => consonants);
  if (keys.length < 2) return undefined;
  return isPerson ? `person ${keys.toSorted().join(' ')}` : keys.join(' ');
}

/** Stands among content words for a dash between spaces. */
export const dash = '–';

const toContent = (words: readonly Word[], gaps: readonly string[], vocabulary: Vocabulary): readonly string[] => {
  const content = words.flatMap((word, i) => {
    const isSmall =
      isConnective(word, { before: word.raw.length === 1, after: word.raw.length === 1 || gaps[i] === '-' }, vocabulary) ||
      prepositions.has(word.folded);
    return [...(gaps[i - 1] === ' - ' ? [dash] : []), ...(isSmall ? [] : [word.folded])];
  });
  const start = content.findIndex((word) => !vocabulary.titles.has(word));
  return start > 0 && content.length - start > 1 ? content.slice(start) : content;
};

type Compile = (bearer: Bearer, name: Name) => CompiledName;

const createCompiler = (vocabulary: Vocabulary): Compile => {
  const sound = createSounder(vocabulary.alphabet);
  return ({ entity, nature = 'group', country }, name) => {
    const words = toWords(name.form);
    const head = name.form.slice(0, words[0]?.start);
    const tail = name.form.slice(words.at(-1)?.end);
    const gaps = toGaps(name.form, words);
    return { entity, nature, country, name, words, gaps, head, tail, content: toContent(words, gaps, vocabulary).map(sound) };
  };
};

/**
 * The surnames of people for whom the registry gives none: the last word of the full name, where no other entity has it in a name and it is
 * not common.
 */
function deriveSurnames(names: readonly CompiledName[], vocabulary: Vocabulary, compile: Compile): readonly CompiledName[] {
  const bearers = new Map<string, Entity | undefined>();
  for (const { entity, words } of names)
    for (const { folded } of words) bearers.set(folded, !bearers.has(folded) || bearers.get(folded) === entity ? entity : undefined);
  const given = new Set(names.flatMap(({ entity, name }) => (name.type === 'surname' ? entity.id : [])));
  return names.flatMap(({ entity, nature, name, words, content }) => {
    const last = words.at(-1);
    const isFree = last !== undefined && bearers.get(last.folded) === entity && !vocabulary.commonNames.has(last.folded);
    if (
      nature !== 'person' ||
      name.type !== 'canonical' ||
      content.length < 2 ||
      vocabulary.titles.has(content[0]?.word ?? '') ||
      given.has(entity.id) ||
      !isFree
    )
      return [];
    return compile({ entity, nature, names: [] }, { form: last.raw, type: 'surname' });
  });
}

/** Names that a text may have without a mark of the author. */
const mayLink = (type: NameType): boolean => nameRules[type].linking !== 'when-marked';

/**
 * Compiles the names of every entity; those of which `isMatched` is true can be found in a text. Never throws: forms that two entities
 * claim are a fault that `check/` reports.
 *
 * @example buildRegistry([{ entity: { kind: 'actor', id: ttp }, names: [{ form: 'TTP', type: 'acronym' }] }]).byWords.get('ttp')
 */
export function buildRegistry(bearers: Iterable<Bearer>, vocabulary = buildVocabulary(), isMatched = mayLink): Registry {
  const compile = createCompiler(vocabulary);
  const names = [...bearers].flatMap((bearer) => bearer.names.map((name) => compile(bearer, name)));
  const surnames = deriveSurnames(names, vocabulary, compile);
  const linking = [...names, ...surnames].filter(({ name, words }) => words.length > 0 && isMatched(name.type));
  const lengths = new Map<string, Set<number>>();
  for (const { words } of linking) {
    const first = words[0]?.folded ?? '';
    const own = lengths.get(first);
    if (own === undefined) lengths.set(first, new Set([words.length]));
    else own.add(words.length);
  }
  const spelt = linking.flatMap((name) => {
    const isSpelt = !nameRules[name.name.type].exactCase && name.gaps.every((gap) => gap !== "'");
    const key = !isSpelt ? undefined : toSpellingKey(name.content, name.nature === 'person');
    return key === undefined ? [] : { key, name };
  });
  const toFolded = ({ words }: CompiledName): string => joinWords(words.map(({ folded }) => folded));
  return {
    names,
    byEntity: Map.groupBy(names, ({ entity }) => toEntityKey(entity)),
    surnames,
    byWords: Map.groupBy(linking, toFolded),
    lengths: new Map([...lengths].map(([first, all]) => [first, [...all].toSorted((a, b) => b - a)])),
    bySpelling: new Map([...Map.groupBy(spelt, ({ key }) => key)].map(([key, group]) => [key, group.map(({ name }) => name)])),
    longerPeople: Map.groupBy(
      names.filter(({ nature, content }) => nature === 'person' && content.length > 2),
      ({ content }) => joinWords([content[0]?.word ?? '', content.at(-1)?.word ?? '']),
    ),
    known: new Set(names.map(toFolded)),
    vocabulary,
  };
}
