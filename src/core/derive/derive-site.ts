import type { RenderedBody } from '../markdown/render-body.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import { toAddresses } from '../model/addresses.ts';
import { toGridGroups } from '../model/grid.ts';
import { toKinds } from '../model/kinds.ts';
import type { Article } from '../model/article.ts';
import type { Refs } from '../model/refs.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { Registry } from '../names/build-registry.ts';
import type { Corpus } from '../schema/corpus.ts';
import { toSortKey } from '../schema/dates.ts';
import type { Settings } from '../schema/settings.ts';
import type { Urls } from '../urls.ts';
import { buildRefs } from './build-refs.ts';
import { deriveActorIndex } from './derive-actor-index.ts';
import { deriveActor } from './derive-actor.ts';
import { deriveAliases, groupAliasTargets } from './derive-aliases.ts';
import { deriveArticle } from './derive-article.ts';
import { deriveComparisons } from './derive-comparisons.ts';
import { deriveFigures } from './derive-figures.ts';
import { deriveFront } from './derive-front.ts';
import { deriveHealth } from './derive-health.ts';
import { deriveLists } from './derive-lists.ts';
import { derivePairs } from './derive-pairs.ts';
import { deriveCorrections } from './derive-corrections.ts';
import { deriveCountry, derivePlace } from './derive-place.ts';
import { deriveQuestions, groupByActor } from './derive-questions.ts';
import { deriveRelations } from './derive-relations.ts';
import { byName, groupUnder, indexCorpus } from './index-corpus.ts';
import { relateArticles } from './relate-articles.ts';
import { relateClaims } from './relate-claims.ts';

/** Derives everything that pages look up, once, from a corpus that has no faults. Throws when an id has no page: run `checkCorpus` before. */
export function deriveSite(corpus: Corpus, settings: Settings, registry: Registry, bodies: Bodies, urls: Urls): Site {
  const kinds = toKinds(settings);
  const refs = buildRefs(corpus, urls, kinds, settings);
  const relate = relateClaims(corpus, refs);
  const articles = corpus.articles
    .toSorted((a, b) => toSortKey(b.data.date).localeCompare(toSortKey(a.data.date)) || (a.id < b.id ? -1 : 1))
    .map((file) => deriveArticle(file, bodies.articles.get(file.id) as RenderedBody, { refs, relate, kinds, settings }));
  const index = indexCorpus(corpus, articles, refs, registry);
  const articlesFrom = groupUnder(articles, ({ source }) => [source?.id]);
  const relations = deriveRelations(index.claims, kinds.relations, refs);
  const pairs = derivePairs(index, relations, settings.pairs, urls);
  const questions = deriveQuestions(corpus, bodies.questions, index);
  const comparisons = deriveComparisons(questions, urls);
  const ties = {
    pairsOf: groupUnder(pairs, (pair) => pair.actors.map(({ id }) => id)),
    questionsOn: groupByActor(questions),
  };
  const actors = corpus.actors.map((file) => deriveActor(file, bodies.profiles.get(file.id) as RenderedBody, index, ties)).toSorted(byName);
  const places = corpus.places.map((file) => derivePlace(file, index)).toSorted(byName);
  const addresses = toAddresses(corpus, urls);
  const aliases = deriveAliases({ corpus, registry, refs, addresses, isPrinted: index.isPrinted });
  const names = new Set(aliases.map(({ url }) => url));
  const found = {
    settings,
    kinds,
    articles: relateArticles(articles, refs),
    actors,
    countries: places.filter(({ data }) => data.kind === 'country').map((place) => deriveCountry(place, index)),
    places: places.filter(({ data }) => data.kind !== 'country'),
    sources: corpus.sources.map((file) => deriveSource(file, refs, articlesFrom(file.id))).toSorted(byName),
    claims: index.claims,
    questions,
    events: index.events,
    figures: deriveFigures(index.claims, index.events, settings),
    relations,
    pairs,
    comparisons,
    actorIndex: deriveActorIndex(actors, urls),
  };
  const lists = deriveLists(found, urls);
  const { goneAddresses, ...corrected } = deriveCorrections(corpus, { refs, claims: index.claims, urls });
  const all = new Set([
    ...addresses,
    ...pairs.map(({ url }) => url),
    ...comparisons.map(({ url }) => url),
    ...toGridGroups(articles)
      .slice(1)
      .map(({ by }) => urls.questionsBy(by)),
    ...[...lists.values()].flatMap(({ pages }) => pages.map(({ url }) => url)),
  ]);
  return {
    ...found,
    ...corrected,
    goneAddresses: goneAddresses.filter(({ url }) => !all.has(url) && !names.has(url)),
    lists,
    thesaurus: corpus.thesaurus.data,
    nameWords: corpus.nameWords.data,
    health: deriveHealth({ articles, claims: index.claims, questions, actors }),
    about: bodies.about?.sections ?? [],
    front: deriveFront({ questions, events: index.events, actors }),
    addresses: all,
    aliases,
    aliasTargets: groupAliasTargets(aliases),
    printedForms: new Set(registry.names.filter(({ name }) => index.isPrinted(name)).map(({ name }) => name.form)),
    registry,
  };
}

const deriveSource = ({ id, data }: Corpus['sources'][number], refs: Refs, articles: readonly Article[]): Source => ({
  ...refs.source(id),
  data,
  country: data.country === undefined ? undefined : refs.place(data.country),
  articles: articles.map((article) => refs.article(article.id)),
});
