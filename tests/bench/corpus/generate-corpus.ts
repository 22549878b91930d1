import { toKinds } from '../../../src/core/model/kinds.ts';
import type { Site } from '../../../src/core/model/site.ts';
import { buildRegistry } from '../../../src/core/names/build-registry.ts';
import { buildVocabulary } from '../../../src/core/names/vocabulary.ts';
import { settingsSchema } from '../../../src/core/schema/settings.ts';
import { writeArticle, type Material, type WrittenArticle } from './articles.ts';
import { makeEvents, makeQuestions } from './cards.ts';
import { makeEntities, toActor, toCountry, toPlace, type Entities } from './entities.ts';
import { createRandom } from './random.ts';
import { makeTopics } from './topics.ts';
import { createVocabulary } from './vocabulary.ts';

/** The seed of every corpus that is measured. */
export const measuredSeed = 20_260_101;

/** The words that a site has beside its articles. */
type Words = Pick<Site, 'thesaurus' | 'nameWords'>;

/** The parts of a site that its search is built from. */
type SearchedParts =
  | keyof Words
  | ('settings' | 'kinds' | 'articles' | 'actors' | 'countries' | 'places' | 'sources')
  | ('claims' | 'questions' | 'events' | 'printedForms' | 'registry');

/** What was written about what, and what it was written from. */
export interface WrittenCorpus extends Material, Pick<Site, 'questions' | 'events'> {
  readonly written: readonly WrittenArticle[];
}

/** A made-up corpus as a site. */
export interface Corpus extends WrittenCorpus {
  readonly site: Site;
}

const settings = settingsSchema.parse({
  ...{ name: 'A corpus', title: 'Made up', tagline: 'nobody says anything', description: 'Made-up articles.', texts: 'articles' },
});

const countAll = (written: readonly WrittenArticle[]): ((id: string) => number) => {
  const counts = new Map<string, number>();
  for (const { article } of written)
    for (const { ref, count } of [...article.actors, ...article.places]) counts.set(ref.id, (counts.get(ref.id) ?? 0) + count);
  return (id) => counts.get(id) ?? 0;
};

const makeSite = ({ actors, countries, places, sources, bearers }: Entities, written: readonly WrittenArticle[], words: Words) => {
  const countOf = countAll(written);
  const articles = written.map(({ article }) => article);
  const bySource = Map.groupBy(articles, ({ source }) => source?.id);
  return {
    ...{ settings, articles, kinds: toKinds(settings), ...words },
    actors: actors.map((actor) => toActor(actor, countOf(actor.ref.id))),
    countries: countries.map((country) => toCountry(country, countOf(country.ref.id))),
    places: places.map((place) => toPlace(place, countOf(place.ref.id))),
    sources: sources.map((source) => ({
      ...source,
      data: { name: source.name, about: 'A paper.' },
      articles: bySource.get(source.id) ?? [],
    })),
    claims: articles.flatMap(({ claims }) => claims),
    printedForms: new Set(written.flatMap(({ printed }) => [...printed.keys()])),
    registry: buildRegistry(bearers, buildVocabulary(words.nameWords)),
  };
};

/**
 * Writes a corpus of so many articles, the same for the same seed, with what grows with them: topics, actors, places, publications, questions
 * and events. The newest article is first.
 */
export function writeCorpus(articleCount: number, seed: number): WrittenCorpus {
  const random = createRandom(seed);
  const entities = makeEntities(articleCount, random);
  const material: Material = { entities, topics: makeTopics(articleCount, entities, random), vocabulary: createVocabulary(), random };
  const dateOf = ({ article }: WrittenArticle): string => article.data.date.value ?? '';
  const written = Array.from({ length: articleCount }, (_, i) => writeArticle(i + 1, material)).toSorted((a, b) =>
    dateOf(b).localeCompare(dateOf(a)),
  );
  return { ...material, written, questions: makeQuestions(written, material), events: makeEvents(written, material) };
}

/**
 * Makes the corpus of a seed a site. It goes round `buildSite`, which would take hours for ten thousand, and so makes only the parts of a
 * site that its search is built from.
 */
export function generateCorpus(articleCount: number, seed: number, words: Words): Corpus {
  const corpus = writeCorpus(articleCount, seed);
  const { entities, written, questions, events } = corpus;
  const site: Pick<Site, SearchedParts> = { ...makeSite(entities, written, words), questions, events };
  return { ...corpus, site: site as Site };
}
