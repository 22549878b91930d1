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
import { deriveFront } from './derive-front.ts';
import { deriveCountry, derivePlace } from './derive-place.ts';
import { deriveHealth } from './derive-health.ts';
import { derivePairs } from './derive-pairs.ts';
import { deriveQuestions } from './derive-questions.ts';
import { byName, gatherFacts, groupUnder } from './gather-facts.ts';
import { toReferences, type References } from './references.ts';
import { relateArticles } from './relate-articles.ts';
import { relateClaims } from './relate-claims.ts';

/** The rendered texts of a corpus, by id. */
export interface Bodies {
  readonly articles: ReadonlyMap<string, RenderedBody>;
  readonly profiles: ReadonlyMap<string, RenderedBody>;
  readonly questions: ReadonlyMap<string, RenderedBody>;
}

/** Derives all that pages look up, once, from a corpus that has no faults. */
export function deriveSite(
  corpus: Corpus,
  registry: Registry,
  { articles: articleBodies, profiles, questions: questionBodies }: Bodies,
): Site {
  const refs = toReferences(corpus);
  const relate = relateClaims(corpus, refs);
  const articles = corpus.articles
    .toSorted((a, b) => toSortKey(b.data.date).localeCompare(toSortKey(a.data.date)) || (a.id < b.id ? -1 : 1))
    .map((file) => deriveArticle(file, articleBodies.get(file.id) as RenderedBody, refs, relate));
  const facts = gatherFacts(corpus, articles, refs);
  const pairs = derivePairs(facts);
  const questions = deriveQuestions(corpus, questionBodies, facts);
  const ties = {
    pairsOf: groupUnder(pairs, (pair) => pair.actors.map(({ id }) => id)),
    questionsOn: groupUnder(questions, (question) => question.actors.map(({ id }) => id)),
  };
  const actors = corpus.actors.map((file) => deriveActor(file, profiles.get(file.id) as RenderedBody, facts, ties)).toSorted(byName);
  const places = corpus.places.map((file) => derivePlace(file, facts)).toSorted(byName);
  const addresses = toAddresses(corpus);
  const aliases = deriveAliases({ corpus, registry, refs, addresses, isPrinted: facts.isPrinted });
  return {
    articles: relateArticles(articles, refs),
    actors,
    countries: places.filter(({ data }) => data.kind === 'country').map((place) => deriveCountry(place, facts)),
    places: places.filter(({ data }) => data.kind !== 'country'),
    sources: corpus.sources.map((file) => deriveSource(file, refs, articles)).toSorted(byName),
    claims: facts.claims,
    questions,
    events: facts.events,
    pairs,
    health: deriveHealth({ articles, claims: facts.claims, questions, actors }),
    front: deriveFront({ questions, events: facts.events, actors }),
    actorIndex: deriveActorIndex(actors),
    addresses: new Set([...addresses, ...pairs.map(({ url }) => url)]),
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
