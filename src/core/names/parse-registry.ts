import type { Issue } from '../issues/issue.ts';
import { parseCollection, type Corpus } from '../schema/corpus.ts';
import type { Name } from '../schema/name.ts';
import type { ContentFile } from '../schema/parse-content-file.ts';
import { buildRegistry, type Entity, type Registry } from './build-registry.ts';

/** Everything that has names, with its names. */
export const listBearers = ({
  actors,
  places,
  sources,
}: Pick<Corpus, 'actors' | 'places' | 'sources'>): readonly { readonly entity: Entity; readonly names: readonly Name[] }[] => [
  ...actors.map(({ id, data }) => ({ entity: { kind: 'actor' as const, id }, names: data.names })),
  ...places.map(({ id, data }) => ({ entity: { kind: 'place' as const, id }, names: data.names })),
  // The name of a publication never links, but it is known, so that “Pakistan Today” is not taken for Pakistan.
  ...sources.map(({ id, data }) => ({
    entity: { kind: 'source' as const, id },
    names: [{ form: data.name, type: 'canonical' as const, ambiguous: true }],
  })),
];

/** The collections whose files have names. */
export const namingCollections = ['actors', 'places', 'sources'] as const;

/**
 * The names that files give, whatever is wrong with the rest of the content. Files with faults are left out and their issues returned;
 * never throws.
 */
export function parseRegistry(files: readonly ContentFile[]): { readonly registry: Registry; readonly issues: readonly Issue[] } {
  const [actors, places, sources] = [parseCollection(files, 'actors'), parseCollection(files, 'places'), parseCollection(files, 'sources')];
  const registry = buildRegistry(listBearers({ actors: actors.parsed, places: places.parsed, sources: sources.parsed }));
  return { registry, issues: [...actors.issues, ...places.issues, ...sources.issues] };
}
