import type { RenderedBody } from '../article/render-body.ts';
import type { Corpus } from '../content/corpus.ts';
import { toSortKey } from '../dates.ts';
import type { Registry } from '../names/build-registry.ts';
import { toAddresses } from '../site-addresses.ts';
import type { Article, Site, Source } from '../site.ts';
import { urls } from '../urls.ts';
import { deriveActorIndex } from './derive-actor-index.ts';
import { deriveActor } from './derive-actor.ts';
import { deriveAliases, gatherArrivals } from './derive-aliases.ts';
import { deriveArticle } from './derive-article.ts';
import { deriveCountry, derivePlace } from './derive-place.ts';
import { byName, gatherFacts } from './gather-facts.ts';
import { toReferences, type References } from './references.ts';
import { relateArticles } from './relate-articles.ts';

/** Derives all that pages look up, once, from a corpus that has no faults; `bodies` and `profiles` are its rendered texts by id. */
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
  const facts = gatherFacts(corpus, articles, refs);
  const actors = corpus.actors.map((file) => deriveActor(file, profiles.get(file.id) as RenderedBody, facts)).toSorted(byName);
  const places = corpus.places.map((file) => derivePlace(file, facts)).toSorted(byName);
  const addresses = toAddresses(corpus);
  const aliases = deriveAliases({ corpus, registry, refs, addresses, isPrinted: facts.isPrinted });
  return {
    articles: relateArticles(articles, refs),
    actors,
    countries: places.filter(({ data }) => data.kind === 'country').map((place) => deriveCountry(place, facts)),
    places: places.filter(({ data }) => data.kind !== 'country'),
    sources: corpus.sources.map((file) => deriveSource(file, refs, articles)).toSorted(byName),
    actorIndex: deriveActorIndex(actors),
    addresses,
    aliases,
    arrivals: gatherArrivals(aliases),
    printedForms: new Set(registry.names.filter(({ name }) => facts.isPrinted(name)).map(({ name }) => name.form)),
    registry,
  };
}

const deriveSource = ({ id, data }: Corpus['sources'][number], refs: References, articles: readonly Article[]): Source => ({
  id,
  url: urls.source(id),
  name: data.name,
  data,
  country: data.country === undefined ? undefined : refs.place(data.country),
  articles: articles.filter((article) => article.source?.id === id).map((article) => refs.article(article.id)),
});
