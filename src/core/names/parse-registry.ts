import type { Issue } from '../issues/issue.ts';
import { parseCollection, type Corpus } from '../schema/corpus.ts';
import { nameWordsSchema } from '../schema/name-words.ts';
import { parseWordFile } from '../schema/parse-word-file.ts';
import type { ContentFile } from '../schema/parse-content-file.ts';
import { buildRegistry, type Bearer, type Nature, type Registry } from './build-registry.ts';
import { buildVocabulary } from './vocabulary.ts';

const natures: Readonly<Partial<Record<string, Nature>>> = { person: 'person', community: 'people', state: 'place' };

/** Everything that has names, with its names. */
export const listBearers = ({ actors, places, sources }: Pick<Corpus, 'actors' | 'places' | 'sources'>): readonly Bearer[] => [
  ...actors.map(({ id, data }) => ({
    entity: { kind: 'actor' as const, id },
    nature: natures[data.kind] ?? 'group',
    country: data.country,
    names: data.names,
  })),
  ...places.map(({ id, data }) => ({ entity: { kind: 'place' as const, id }, nature: 'place' as const, names: data.names })),
  // The name of a publication never links, but it is known, so that “Pakistan Today” is not taken for Pakistan.
  ...sources.map(({ id, data }) => ({
    entity: { kind: 'source' as const, id },
    names: [{ form: data.name, type: 'canonical' as const, ambiguous: true }],
  })),
];

/** The groups of files that have names, or the words that names are made of. */
export const namingCollections = ['actors', 'places', 'sources', 'site'] as const;

/**
 * The names that files give, whatever is wrong with the rest of the content. Files with faults are left out and their issues returned;
 * never throws.
 */
export function parseRegistry(files: readonly ContentFile[]): { readonly registry: Registry; readonly issues: readonly Issue[] } {
  const [actors, places, sources] = [parseCollection(files, 'actors'), parseCollection(files, 'places'), parseCollection(files, 'sources')];
  const nameWords = parseWordFile(files, 'names', nameWordsSchema);
  const bearers = listBearers({ actors: actors.parsed, places: places.parsed, sources: sources.parsed });
  const registry = buildRegistry(bearers, buildVocabulary(nameWords.words.data));
  return { registry, issues: [...actors.issues, ...places.issues, ...sources.issues, ...nameWords.issues] };
}
