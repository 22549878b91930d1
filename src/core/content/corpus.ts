import type { Issue } from '../issues/issue.ts';
import { parseContentFile, type ContentFile, type ParsedFile } from './parse-content-file.ts';
import type { ActorData, ArticleData, Collection, EventData, PlaceData, QuestionData, SourceData } from './schemas.ts';

/** All files of `content/` that could be read, by collection, in the order of their ids. */
export interface Corpus {
  readonly articles: readonly ParsedFile<ArticleData>[];
  readonly actors: readonly ParsedFile<ActorData>[];
  readonly places: readonly ParsedFile<PlaceData>[];
  readonly sources: readonly ParsedFile<SourceData>[];
  readonly questions: readonly ParsedFile<QuestionData>[];
  readonly events: readonly ParsedFile<EventData>[];
  /** The ids of all files, those with faults included: a reference to one of these is no fault of its own. */
  readonly ids: Readonly<Record<Collection, ReadonlySet<string>>>;
  /** Ids of the places that are countries, or that could not be read. */
  readonly countryIds: ReadonlySet<string>;
}

const isOf =
  <C extends Collection>(collection: C) =>
  (file: ContentFile): file is ContentFile & { readonly collection: C } =>
    file.collection === collection;

/** Parses every file; those with faults are left out and their issues returned. */
export function parseCorpus(files: readonly ContentFile[]): { readonly corpus: Corpus; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const inOrder = files.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const parse = <C extends Collection>(collection: C) =>
    inOrder.filter(isOf(collection)).flatMap((file) => {
      const result = parseContentFile(file);
      issues.push(...result.issues);
      return result.parsed === undefined ? [] : [result.parsed];
    });
  const toIds = (collection: Collection): ReadonlySet<string> => new Set(inOrder.filter(isOf(collection)).map(({ id }) => id));
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
  const countryIds = new Set([...ids.places].filter((id) => !otherPlaces.has(id)));
  const corpus = {
    articles: parse('articles'),
    actors: parse('actors'),
    places,
    sources: parse('sources'),
    questions: parse('questions'),
    events: parse('events'),
    ids,
    countryIds,
  };
  return { corpus, issues };
}
