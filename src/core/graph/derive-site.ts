import type { RenderedBody } from '../article/render-body.ts';
import type { Corpus } from '../content/corpus.ts';
import { toSortKey } from '../dates.ts';
import type { Registry } from '../names/build-registry.ts';
import type { Actor, ActorRef, Article, Claim, Country, Place, Ref, Site, Source } from '../site.ts';
import { urls } from '../urls.ts';
import { toAddresses } from '../site-addresses.ts';
import { deriveActorIndex } from './derive-actor-index.ts';
import { deriveArticle } from './derive-article.ts';
import { countCompanions, deriveEvidence, type PlacedMention } from './derive-evidence.ts';
import { toReferences, type References } from './references.ts';

const byName = (a: Ref, b: Ref): number => a.name.localeCompare(b.name, 'en');

/** Derives all that pages look up, once, from a corpus that has no faults. */
export function deriveSite(
  corpus: Corpus,
  registry: Registry,
  bodies: ReadonlyMap<string, RenderedBody>,
  profiles: ReadonlyMap<string, RenderedBody>,
): Site {
  const refs = toReferences(corpus);
  const articles = corpus.articles
    .toSorted((a, b) => toSortKey(b.data.date).localeCompare(toSortKey(a.data.date)) || (a.id < b.id ? -1 : 1))
    .map((file) => deriveArticle(file, bodies.get(file.id) as RenderedBody, refs));
  const placed = placeMentions(articles, refs);
  const claims = articles.flatMap((article) => article.claims);
  const actors = corpus.actors.map((file) => deriveActor(file, profiles.get(file.id), refs, corpus, placed, claims)).toSorted(byName);
  const places = corpus.places.map((file) => derivePlace(file, refs, corpus, placed, claims)).toSorted(byName);
  return {
    articles: relate(articles, refs),
    actors,
    countries: places.filter(({ data }) => data.kind === 'country').map((place) => deriveCountry(place, corpus, refs)),
    places: places.filter(({ data }) => data.kind !== 'country'),
    sources: corpus.sources.map((file) => deriveSource(file, refs, articles)).toSorted(byName),
    actorIndex: deriveActorIndex(actors),
    addresses: toAddresses(corpus),
    registry,
  };
}

const toKey = (kind: string, id: string): string => `${kind}:${id}`;

const placeMentions = (articles: readonly Article[], refs: References): ReadonlyMap<string, readonly PlacedMention[]> =>
  Map.groupBy(
    articles.flatMap(({ id, passages }) =>
      passages.flatMap((passage) => passage.mentions.map((mention): PlacedMention => ({ article: refs.article(id), passage, mention }))),
    ),
    ({ mention: { owner } }) => toKey(owner.kind, owner.id),
  );

const relate = (articles: readonly Article[], refs: References): readonly Article[] => {
  const subjects = new Map(articles.map(({ id, actors }) => [id, new Set(actors.filter(({ aside }) => !aside).map(({ ref }) => ref.id))]));
  const reach = new Map<string, number>();
  for (const ids of subjects.values()) for (const id of ids) reach.set(id, (reach.get(id) ?? 0) + 1);
  // An actor that fewer articles name ties two of them more closely: inverse document frequency.
  const weigh = (shared: readonly ActorRef[]): number =>
    shared.reduce((sum, { id }) => sum + Math.log(1 + articles.length / (reach.get(id) ?? 1)), 0);
  return articles.map((article) => {
    const related = articles
      .filter(({ id }) => id !== article.id)
      .map(({ id }) => ({
        article: refs.article(id),
        shared: [...(subjects.get(id) ?? [])]
          .filter((actor) => subjects.get(article.id)?.has(actor))
          .map(refs.actor)
          .toSorted((a, b) => (reach.get(a.id) ?? 0) - (reach.get(b.id) ?? 0) || byName(a, b)),
      }))
      .filter(({ shared }) => shared.length > 0)
      .toSorted((a, b) => weigh(b.shared) - weigh(a.shared));
    return { ...article, related };
  });
};

const toCompanions = (counts: ReadonlyMap<string, number>, refs: References) =>
  [...counts].map(([id, passages]) => ({ actor: refs.actor(id), passages }));

const deriveActor = (
  { id, data }: Corpus['actors'][number],
  profile: RenderedBody | undefined,
  refs: References,
  corpus: Corpus,
  placed: ReadonlyMap<string, readonly PlacedMention[]>,
  claims: readonly Claim[],
): Actor => {
  const own = placed.get(toKey('actor', id)) ?? [];
  const evidence = deriveEvidence(own);
  const onSubject = evidence.asideOnly ? own : own.filter(({ passage }) => !passage.aside);
  const counted = claims.filter(({ passage }) => evidence.asideOnly || !passage.aside);
  return {
    ...refs.actor(id),
    ...evidence,
    data,
    profileHtml: profile?.sections.map(({ html }) => html).join('') ?? '',
    profileText: profile?.sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' ') ?? '',
    country: data.country === undefined ? undefined : refs.place(data.country),
    alsoCountries: data.alsoCountries.map(refs.place),
    parent: data.parent === undefined ? undefined : refs.actor(data.parent),
    members: corpus.actors
      .filter((other) => other.data.parent === id)
      .map((other) => refs.actor(other.id))
      .toSorted(byName),
    related: [...new Set([...data.related, ...corpus.actors.filter((other) => other.data.related.includes(id)).map((other) => other.id)])]
      .map(refs.actor)
      .toSorted(byName),
    claimsBy: counted.filter(({ speaker }) => speaker?.id === id),
    claimsAbout: counted.filter(({ about }) => about.some((actor) => actor.id === id)),
    appearsWith: toCompanions(countCompanions(onSubject, id), refs),
  };
};

const derivePlace = (
  { id, data }: Corpus['places'][number],
  refs: References,
  corpus: Corpus,
  placed: ReadonlyMap<string, readonly PlacedMention[]>,
  claims: readonly Claim[],
): Place => {
  const own = [
    ...(data.namesake === undefined ? [] : (placed.get(toKey('actor', data.namesake)) ?? [])),
    ...(placed.get(toKey('place', id)) ?? []),
  ];
  const evidence = deriveEvidence(own);
  const within = new Set([
    id,
    ...corpus.places
      .filter((place) => place.data.parent === id || (data.kind === 'country' && place.data.country === id))
      .map((place) => place.id),
  ]);
  return {
    ...refs.place(id),
    ...evidence,
    data,
    country: data.country === undefined ? undefined : refs.place(data.country),
    parent: data.parent === undefined ? undefined : refs.place(data.parent),
    parts: corpus.places
      .filter((place) => place.data.parent === id)
      .map((place) => refs.place(place.id))
      .toSorted(byName),
    namesake: data.namesake === undefined ? undefined : refs.actor(data.namesake),
    claims: claims.filter(
      ({ where, about, passage }) =>
        (evidence.asideOnly || !passage.aside) &&
        (where.some((place) => within.has(place.id)) || about.some((actor) => actor.id === data.namesake)),
    ),
    actors: toCompanions(countCompanions(evidence.asideOnly ? own : own.filter(({ passage }) => !passage.aside), data.namesake), refs),
  };
};

const deriveCountry = (place: Place, corpus: Corpus, refs: References): Country => ({
  ...place,
  nationalActors: corpus.actors
    .filter(({ id, data }) => (data.country === place.id || data.alsoCountries.includes(place.id)) && id !== place.namesake?.id)
    .map(({ id }) => refs.actor(id))
    .toSorted(byName),
  places: corpus.places
    .filter(({ data }) => data.country === place.id)
    .map(({ id }) => refs.place(id))
    .toSorted(byName),
});

const deriveSource = ({ id, data }: Corpus['sources'][number], refs: References, articles: readonly Article[]): Source => ({
  id,
  url: urls.source(id),
  name: data.name,
  data,
  country: data.country === undefined ? undefined : refs.place(data.country),
  articles: articles.filter((article) => article.source?.id === id).map((article) => refs.article(article.id)),
});
