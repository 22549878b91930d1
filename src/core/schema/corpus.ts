import type { Issue } from '../issues/issue.ts';
import { keepNothing, type Keeper } from '../reuse/keeper.ts';
import { memoize } from '../reuse/memoize.ts';
import { correctionsSchema, type Corrections } from './corrections.ts';
import type { PlaceId } from './ids.ts';
import { parseContentFile, type ContentFile, type ParsedFile } from './parse-content-file.ts';
import { parseSettings, type SettingsFile } from './parse-settings.ts';
import { nameWordsSchema, type NameWords } from './name-words.ts';
import { parseWordFile, type WordFile } from './parse-word-file.ts';
import type { Collection, IdOf } from './schemas.ts';
import { thesaurusSchema, type Thesaurus } from './thesaurus.ts';

/** All files of `content/` that could be read, by collection, in the order of their ids. */
export type Corpus = { readonly [C in Collection]: readonly ParsedFile<C>[] } & {
  /** undefined when `site.yaml` is missing or has faults, which are then among the issues. */
  readonly settings: SettingsFile | undefined;
  /** `about.md`: Markdown without frontmatter. */
  readonly about: TextFile | undefined;
  readonly thesaurus: WordFile<Thesaurus>;
  readonly nameWords: WordFile<NameWords>;
  readonly corrections: WordFile<Corrections>;
  /** The ids of all files, also of those with faults: a reference to such a file is not one more fault. */
  readonly ids: { readonly [C in Collection]: ReadonlySet<IdOf<C>> };
  /** Ids of the places that are countries or could not be read. */
  readonly countryIds: ReadonlySet<PlaceId>;
};

/** A text, with the line of its file on which it begins. */
export type TextFile = Pick<ParsedFile<Collection>, 'path' | 'body' | 'bodyLine'>;

const toTextFile = memoize(({ path, text }: ContentFile): TextFile => ({ path, body: text, bodyLine: 1 }));

const findAbout = (files: readonly ContentFile[]): TextFile | undefined =>
  files.filter(({ collection, id }) => collection === 'site' && id === 'about').map((file) => toTextFile(file))[0];

const isOf =
  <C extends Collection>(collection: C) =>
  (file: ContentFile): file is ContentFile & { readonly collection: C } =>
    file.collection === collection;

const parseOnce = memoize(<C extends Collection>(file: ContentFile & { readonly collection: C }, keeper: Keeper) =>
  parseContentFile(file, keeper),
);

/** Parses the files of one collection, in the order of their ids. Files with faults are left out and their issues returned. */
export function parseCollection<C extends Collection>(
  files: readonly ContentFile[],
  collection: C,
  keeper = keepNothing,
): { readonly parsed: readonly ParsedFile<C>[]; readonly issues: readonly Issue[] } {
  const results = files
    .filter(isOf(collection))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((file) => parseOnce(file, keeper));
  return { parsed: results.flatMap(({ parsed }) => parsed ?? []), issues: results.flatMap(({ issues }) => issues) };
}

/**
 * Parses every file. Files with faults are left out and their issues returned; never throws.
 *
 * @example parseCorpus([{ collection: 'actors', id: 'ttp', path: 'content/actors/ttp.md', text: '---\n…' }]).corpus.actors
 */
export function parseCorpus(
  files: readonly ContentFile[],
  keeper = keepNothing,
): { readonly corpus: Corpus; readonly issues: readonly Issue[] } {
  const { settings, issues: settingsFaults } = parseSettings(files);
  const thesaurus = parseWordFile(files, 'thesaurus', thesaurusSchema);
  const nameWords = parseWordFile(files, 'names', nameWordsSchema);
  const corrections = parseWordFile(files, 'corrections', correctionsSchema);
  const issues: Issue[] = [...settingsFaults, ...thesaurus.issues, ...nameWords.issues, ...corrections.issues];
  const inOrder = files.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const parse = <C extends Collection>(collection: C): readonly ParsedFile<C>[] => {
    const result = parseCollection(files, collection, keeper);
    issues.push(...result.issues);
    return result.parsed;
  };
  const toIds = <C extends Collection>(collection: C): ReadonlySet<IdOf<C>> =>
    new Set(inOrder.filter(isOf(collection)).map(({ id }) => id as IdOf<C>));
  const ids = {
    articles: toIds('articles'),
    actors: toIds('actors'),
    places: toIds('places'),
    sources: toIds('sources'),
    questions: toIds('questions'),
    events: toIds('events'),
  };
  const places = parse('places');
  const otherPlaces = new Set(places.filter(({ data }) => data.kind !== 'country').map(({ id }) => id));
  const corpus: Corpus = {
    settings,
    about: findAbout(files),
    thesaurus: thesaurus.words,
    nameWords: nameWords.words,
    corrections: corrections.words,
    articles: parse('articles'),
    actors: parse('actors'),
    places,
    sources: parse('sources'),
    questions: parse('questions'),
    events: parse('events'),
    ids,
    countryIds: new Set([...ids.places].filter((id) => !otherPlaces.has(id))),
  };
  return { corpus, issues };
}
