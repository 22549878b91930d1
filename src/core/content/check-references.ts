import type { Issue } from '../issues/issue.ts';
import { hintNearest } from '../issues/nearest.ts';
import type { Name } from '../names/name-types.ts';
import type { Corpus } from './corpus.ts';
import type { ParsedFile } from './parse-content-file.ts';
import type { Collection } from './schemas.ts';

type Path = readonly (string | number)[];
interface Reference {
  readonly to: Collection;
  readonly id: string | undefined;
  readonly path: Path;
}

const each = (to: Collection, ids: readonly string[], path: Path): Reference[] => ids.map((id, i) => ({ to, id, path: [...path, i] }));

const toImposers = (names: readonly Name[]): Reference[] =>
  names.map(({ by }, i): Reference => ({ to: 'actors', id: by, path: ['names', i, 'by'] }));

/** Every id that a file's frontmatter names, and where it stands. */
const toReferences = {
  articles: ({ data }: Corpus['articles'][number]): Reference[] => [
    { to: 'sources', id: data.source, path: ['source'] },
    ...each('actors', data.actors, ['actors']),
    ...each('places', data.places, ['places']),
    ...data.claims.flatMap((claim, i): Reference[] => [
      { to: 'actors', id: claim.speaker === 'author' ? undefined : claim.speaker, path: ['claims', i, 'speaker'] },
      ...each('actors', claim.about, ['claims', i, 'about']),
      ...each('places', claim.where, ['claims', i, 'where']),
    ]),
  ],
  actors: ({ data }: Corpus['actors'][number]): Reference[] => [
    { to: 'places', id: data.country, path: ['country'] },
    ...each('places', data.alsoCountries, ['alsoCountries']),
    { to: 'actors', id: data.parent, path: ['parent'] },
    ...each('actors', data.related, ['related']),
    ...toImposers(data.names),
  ],
  places: ({ data }: Corpus['places'][number]): Reference[] => [
    { to: 'places', id: data.country, path: ['country'] },
    { to: 'places', id: data.parent, path: ['parent'] },
    { to: 'actors', id: data.namesake, path: ['namesake'] },
    ...toImposers(data.names),
  ],
  sources: ({ data }: Corpus['sources'][number]): Reference[] => [{ to: 'places', id: data.country, path: ['country'] }],
};

/** Ids in frontmatter that name no file, and countries that are no country. */
export function checkReferences(corpus: Corpus): readonly Issue[] {
  const check = (file: ParsedFile<unknown>, references: readonly Reference[]): Issue[] =>
    references.flatMap(({ to, id, path }): Issue[] => {
      if (id === undefined) return [];
      const isCountry = path[0] === 'country' || path[0] === 'alsoCountries';
      const allowed = isCountry ? corpus.countryIds : corpus.ids[to];
      if (allowed.has(id)) return [];
      const message = `“${path.join('.')}” names “${id}”, which is no ${isCountry ? 'country' : to.replace(/s$/, '')}.`;
      return [{ code: 'unknown-reference', file: file.path, line: file.lineOf(path), message, hint: hintNearest(id, allowed, `content/${to}/`) }];
    });
  return [
    ...corpus.articles.flatMap((file) => check(file, toReferences.articles(file))),
    ...corpus.actors.flatMap((file) => check(file, toReferences.actors(file))),
    ...corpus.places.flatMap((file) => check(file, toReferences.places(file))),
    ...corpus.sources.flatMap((file) => check(file, toReferences.sources(file))),
  ];
}
