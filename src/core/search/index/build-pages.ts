import type { Site } from '../../model/site.ts';
import type { Entity, Nature } from '../../names/build-registry.ts';
import { toNameKey } from '../../names/fold.ts';
import type { IndexedPage } from './index-file.ts';

/** Positions in `pages` of an actor or place; of a state also its country, which has the same names. */
export type PageFinder = (kind: Entity['kind'], id: string) => readonly number[];

/** Whether an actor is a person or a people, whose names vary in other ways than those of groups. */
const findNature = ({ registry }: Site): ((id: string) => IndexedPage['nature']) => {
  const natures = new Map<string, Nature>(registry.names.map(({ entity, nature }) => [`${entity.kind}:${entity.id}`, nature]));
  return (id) => {
    const nature = natures.get(`actor:${id}`);
    return nature === 'person' || nature === 'people' ? nature : undefined;
  };
};

/** The pages that names lead to, and where each of them is. */
export const buildPages = (site: Site): { readonly pages: readonly IndexedPage[]; readonly find: PageFinder } => {
  const natureOf = findNature(site);
  const acronyms = Map.groupBy(
    site.registry.names.filter(({ name }) => name.type === 'acronym'),
    ({ entity }) => `${entity.kind}:${entity.id}`,
  );
  const all: (IndexedPage & { readonly parentUrl?: string | undefined })[] = [
    ...site.actors.map(({ id, name, url, mentionCount, kind, data, country, alsoCountries, parent }) => ({
      kind: 'actor' as const,
      id,
      title: name,
      url,
      weight: mentionCount,
      summary: [kind.one, data.kind === 'state' ? undefined : country?.name].filter(Boolean).join(' · '),
      countries: [country, ...alsoCountries].flatMap((ref) => ref?.id ?? []),
      nature: natureOf(id),
      parentUrl: parent?.url,
    })),
    ...site.countries.map(({ id, name, url, mentionCount }) => ({
      kind: 'country' as const,
      id,
      title: name,
      url,
      weight: mentionCount,
      summary: 'Country',
      countries: [id],
    })),
    ...site.places.map(({ id, name, url, mentionCount, kind, country, parent }) => ({
      kind: 'place' as const,
      id,
      title: name,
      url,
      weight: mentionCount,
      summary: [kind.one, country?.name].filter(Boolean).join(' · '),
      countries: country === undefined ? [] : [country.id],
      parentUrl: (parent ?? country)?.url,
    })),
    ...site.sources.map(({ id, name, url, articles, country }) => ({
      kind: 'source' as const,
      id,
      title: name,
      url,
      weight: articles.length,
      summary: 'Publication',
      countries: country === undefined ? [] : [country.id],
    })),
  ];
  // The most mentioned come first, as they are asked for most often.
  const sorted = all.toSorted((a, b) => b.weight - a.weight);
  const byUrl = new Map(sorted.map(({ url }, i) => [url, i]));
  const toParents = (url: string | undefined, below: readonly number[] = []): readonly number[] => {
    const at = byUrl.get(url ?? '');
    return at === undefined || below.includes(at) ? below : toParents(sorted[at]?.parentUrl, [...below, at]);
  };
  const pages = sorted.map(({ parentUrl, ...page }): IndexedPage => ({
    ...page,
    parents: parentUrl === undefined ? undefined : toParents(parentUrl),
    acronyms: acronyms.get(`${page.kind}:${page.id}`)?.map(({ name }) => toNameKey(name.form)),
  }));
  const toKey = (kind: Entity['kind'], id: string): string => `${kind}:${id}`;
  const positions = new Map(pages.map(({ kind, id }, i) => [toKey(kind === 'country' ? 'place' : kind, id), i]));
  const namesakes = Map.groupBy([...site.countries, ...site.places], ({ namesake }): string | undefined => namesake?.id);
  const find: PageFinder = (kind, id) => {
    const places = kind === 'actor' ? (namesakes.get(id) ?? []) : [];
    return [toKey(kind, id), ...places.map((place) => toKey('place', place.id))].flatMap((key) => positions.get(key) ?? []);
  };
  return { pages, find };
};
