import type { Issue } from '../issues/issue.ts';
import { memoize } from '../reuse/memoize.ts';
import { hintNearest } from '../issues/nearest.ts';
import type { Name } from '../schema/name.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import type { Collection } from '../schema/schemas.ts';

type Path = readonly (string | number)[];
interface Reference {
  readonly to: Collection | 'claims';
  readonly id: string | undefined;
  readonly path: Path;
}

const each = (to: Reference['to'], ids: readonly string[], path: Path): Reference[] => ids.map((id, i) => ({ to, id, path: [...path, i] }));

const toGivers = (names: readonly Name[]): Reference[] =>
  names.map(({ by }, i): Reference => ({ to: 'actors', id: by, path: ['names', i, 'by'] }));

/** Every id that a file's frontmatter names, and its path there. */
const toReferences = {
  articles: memoize(({ data }: Corpus['articles'][number]): readonly Reference[] => [
    { to: 'sources', id: data.source, path: ['source'] },
    ...each('actors', data.actors, ['actors']),
    ...each('places', data.places, ['places']),
    ...data.claims.flatMap((claim, i): Reference[] => [
      { to: 'actors', id: claim.speaker === 'author' ? undefined : claim.speaker, path: ['claims', i, 'speaker'] },
      ...each('actors', claim.about, ['claims', i, 'about']),
      ...each('places', claim.where, ['claims', i, 'where']),
      ...each('claims', claim.denies ?? [], ['claims', i, 'denies']),
      ...claim.relation.flatMap(({ from, to }) =>
        [...from, ...to].map((id) => ({ to: 'actors' as const, id, path: ['claims', i, 'relation'] })),
      ),
    ]),
  ]),
  actors: ({ data }: Corpus['actors'][number]): Reference[] => [
    { to: 'places', id: data.country, path: ['country'] },
    ...each('places', data.alsoCountries, ['alsoCountries']),
    { to: 'actors', id: data.parent, path: ['parent'] },
    ...each('actors', data.related, ['related']),
    ...toGivers(data.names),
  ],
  places: ({ data }: Corpus['places'][number]): Reference[] => [
    { to: 'places', id: data.country, path: ['country'] },
    { to: 'places', id: data.parent, path: ['parent'] },
    { to: 'actors', id: data.namesake, path: ['namesake'] },
    ...toGivers(data.names),
  ],
  sources: ({ data }: Corpus['sources'][number]): Reference[] => [{ to: 'places', id: data.country, path: ['country'] }],
  questions: ({ data }: Corpus['questions'][number]): Reference[] => [
    ...each('actors', data.actors, ['actors']),
    ...data.positions.flatMap(({ claims }, i) => each('claims', claims, ['positions', i, 'claims'])),
    ...data.missing.flatMap(({ actors }, i) => each('actors', actors, ['missing', i, 'actors'])),
  ],
  events: ({ data }: Corpus['events'][number]): Reference[] => [
    ...each('places', data.where, ['where']),
    ...each('actors', data.actors, ['actors']),
    ...each('claims', data.claims, ['claims']),
  ],
};

/** Reports ids in frontmatter that name no file, and places named as a country that are none. */
export function checkReferences(corpus: Corpus): readonly Issue[] {
  const claimIds = new Set<string>(corpus.articles.flatMap(({ data }) => data.claims.map(({ id }) => id)));
  // The claims of an article that could not be parsed are unknown, so no reference to a claim can be judged.
  const areClaimsKnown = corpus.articles.length === corpus.ids.articles.size;
  const check = ({ path: file, lineOf }: Pick<ParsedFile<Collection>, 'path' | 'lineOf'>, references: readonly Reference[]): Issue[] =>
    references.flatMap(({ to, id, path }): Issue[] => {
      if (id === undefined || (to === 'claims' && !areClaimsKnown)) return [];
      const isCountry = path[0] === 'country' || path[0] === 'alsoCountries';
      const allowed: ReadonlySet<string> = to === 'claims' ? claimIds : isCountry ? corpus.countryIds : corpus.ids[to];
      if (allowed.has(id)) return [];
      const known = to === 'claims' ? 'the ids of the claims in content/articles/' : `the file names in content/${to}/`;
      const message = `“${path.join('.')}” names “${id}”, which is no ${isCountry ? 'country' : to.replace(/s$/, '')}.`;
      return [{ code: 'unknown-reference', file, line: lineOf(path), message, hint: hintNearest(id, allowed, known) }];
    });
  return [
    ...corpus.articles.flatMap((file) => check(file, toReferences.articles(file))),
    ...corpus.actors.flatMap((file) => check(file, toReferences.actors(file))),
    ...corpus.places.flatMap((file) => check(file, toReferences.places(file))),
    ...corpus.sources.flatMap((file) => check(file, toReferences.sources(file))),
    ...corpus.questions.flatMap((file) => check(file, toReferences.questions(file))),
    ...corpus.events.flatMap((file) => check(file, toReferences.events(file))),
  ];
}
