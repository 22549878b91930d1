import type { Article, Note } from '../../../src/core/model/article.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import type { Passage, Section } from '../../../src/core/model/passage.ts';
import type { ActorRef, ArticleRef } from '../../../src/core/model/refs.ts';
import { hedges } from '../../../src/core/schema/claim.ts';
import type { GradedDate } from '../../../src/core/schema/values.ts';
import { claimAnchor, passageAnchor, rootUrls, withAnchor } from '../../../src/core/urls.ts';
import { asId } from '../../support/as-id.ts';
import type { Entities, Named } from './entities.ts';
import { createWriter, type Character, type Focus, type Writer } from './prose.ts';
import type { Random } from './random.ts';
import type { Topic } from './topics.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article and what it was written about. */
export interface WrittenArticle {
  readonly article: Article;
  /** The number of the topic that it is about. */
  readonly topic: number;
  /** The forms that it prints, and of whom. */
  readonly printed: ReadonlyMap<string, string>;
}

/** What articles are written from. */
export interface Material {
  readonly entities: Entities;
  readonly topics: readonly Topic[];
  readonly vocabulary: Vocabulary;
  readonly random: Random;
}

const passagesPerArticle = 13;
const passagesPerSection = 4;
const wordsPerPassage = 80;
const claimsPerArticle = 10;
const actorsPerArticle = 8;
const placesPerArticle = 4;
const years = 12;

/** A passage on the topic of its article, one that only touches on it, and the title. */
const [onTopic, offTopic, inTitle]: readonly [Focus, Focus, Focus] = [
  { primary: 0.06, secondary: 0.02 },
  { primary: 0.008, secondary: 0.008 },
  { primary: 0.25, secondary: 0.08 },
];

const toDate = (random: Random): GradedDate => {
  const day = new Date(Date.UTC(2014, 0, 1 + random.below(years * 365)));
  return { value: day.toISOString().slice(0, 10), precision: 'day', grade: 'found', evidence: 'The page gives it.' };
};

/** The last name of an entity is seldom printed, so that a reader may well ask by a name that an article does not have. */
const chooseNames = ({ names }: Named, random: Random): Character['names'] => {
  const usual = names.length > 1 ? names.slice(0, -1) : names;
  const chosen = random.isTrue(0.7) ? [random.pick(usual)] : random.pickSome(usual, 2);
  return random.isTrue(0.03) ? names.slice(-1) : chosen;
};

/** Who and what an article names: mostly the actors of its topic, and others, well known ones more often. */
const chooseCharacters = (topic: Topic, { entities, random }: Material): readonly Character[] => {
  const actors = new Set(topic.actors.filter(() => random.isTrue(0.85)));
  while (actors.size < Math.min(actorsPerArticle, entities.actors.length))
    actors.add(entities.actors[random.zipf(entities.actors.length, 0.9, 3)] as Named<ActorRef>);
  const allPlaces = [...entities.countries, ...entities.places];
  const places = new Set(Array.from({ length: placesPerArticle }, () => allPlaces[random.zipf(allPlaces.length, 0.9, 3)] as Named));
  const toCharacter = (kind: 'actor' | 'place') => (named: Named) =>
    ({ entity: { kind, id: named.ref.id }, named, names: chooseNames(named, random) }) as Character;
  return [...[...actors].map(toCharacter('actor')), ...[...places].map(toCharacter('place'))];
};

const writeSections = (writer: Writer, url: string, characters: readonly Character[], random: Random): readonly Section[] => {
  const makePassage = (number: number): Passage => {
    const wordCount = random.between(wordsPerPassage - 30, wordsPerPassage + 30);
    return {
      ...writer.writeText(wordCount, random.isTrue(0.5) ? onTopic : offTopic, characters),
      ...{ id: passageAnchor(number), number, line: number, aside: false, wordings: [], claimIds: [], noteIds: [] },
    };
  };
  const passages = Array.from({ length: passagesPerArticle }, (_, i) => makePassage(i + 1));
  return Array.from({ length: Math.ceil(passages.length / passagesPerSection) }, (_, i) => ({
    title: i === 0 ? undefined : writer.writeHeading(random.between(2, 4), onTopic),
    ...{ level: 2, aside: false, blocks: [], id: withAnchor(url, `s${i}`) },
    passages: passages.slice(i * passagesPerSection, (i + 1) * passagesPerSection),
  }));
};

interface ClaimContext {
  readonly article: ArticleRef;
  readonly date: GradedDate;
  readonly passages: readonly Passage[];
  readonly characters: readonly Character[];
  readonly writer: Writer;
  readonly random: Random;
}

const makeClaim = ({ article, date, passages, characters, writer, random }: ClaimContext, number: number): Claim => {
  const refsOf = (kind: string) => characters.filter(({ entity }) => entity.kind === kind).map(({ named }) => named.ref);
  const [actors, places] = [refsOf('actor') as ActorRef[], refsOf('place') as Claim['where'][number][]];
  const about = random.pickSome(actors, random.between(1, 2));
  const where = random.isTrue(0.3) ? random.pickSome(places, 1) : [];
  const speaker = random.isTrue(0.6) ? random.pick(actors) : undefined;
  const id = asId<Claim['id']>(`${article.id.slice(-24)}-${number}`);
  const { text } = writer.writeText(random.between(12, 20), onTopic, characters);
  const hedge = random.pick(hedges);
  const happened = random.isTrue(0.4) ? { value: date.value?.slice(0, 7), precision: 'month' as const, basis: 'the text' } : undefined;
  return {
    ...{ id, number, article, about, where, speaker, happened, kind: 'judgement', url: withAnchor(article.url, claimAnchor(id)) },
    passage: random.pick(passages),
    said: { date, basis: 'with the article', inferred: false, withText: true },
    ...{ denies: [], deniedBy: [], questionRelations: [], rivals: [], events: [] },
    data: {
      ...{
        id,
        text,
        hedge,
        speaker: speaker?.id ?? 'author',
        about: about.map((actor) => actor.id),
        where: where.map((place) => place.id),
      },
      ...{ kind: 'judgement', when: happened ?? 'publication', figures: [], relation: [] },
    },
  };
};

const countMentions = (passages: readonly Passage[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { mentions } of passages) for (const { entity } of mentions) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  return counts;
};

const makeNotes = ({ passages, writer, random }: ClaimContext): readonly Note[] =>
  random.isTrue(0.5)
    ? []
    : Array.from({ length: 2 }, (_, i) => {
        const id = `note-${i + 1}`;
        const { text } = writer.writeText(20, offTopic, []);
        return { id, number: i + 1, passage: random.pick(passages), data: { id, text, ground: 'text', links: [] } };
      });

/** Writes an article on a topic, and perhaps a little on a second one. */
export function writeArticle(number: number, material: Material): WrittenArticle {
  const { entities, topics, vocabulary, random } = material;
  const topic = random.below(topics.length);
  const primary = topics[topic] as Topic;
  const writer = createWriter(random.isTrue(0.5) ? [primary, random.pick(topics)] : [primary], vocabulary, random);
  const characters = chooseCharacters(primary, material);
  const title = writer.writeHeading(random.between(5, 9), inTitle);
  const id = asId<Article['id']>(`${title.toLowerCase().split(' ').slice(0, 5).join('-')}-${number}`);
  const url = rootUrls.article(id);
  const [date, source] = [toDate(random), random.pick(entities.sources)];
  const ref: ArticleRef = { id, url, name: title, by: source.name, short: `${source.name}, ${date.value?.slice(0, 4) ?? ''}` };
  const sections = writeSections(writer, url, characters, random);
  const passages = sections.flatMap((section) => section.passages);
  const context: ClaimContext = { article: ref, date, passages, characters, writer, random };
  const claims = Array.from({ length: claimsPerArticle }, (_, i) => makeClaim(context, i + 1));
  const counts = countMentions(passages);
  const named = characters.map((character) => ({ ...character, count: counts.get(character.entity.id) ?? 0 }));
  const countsOf = <R>(kind: string) =>
    named
      .filter(({ entity, count }) => entity.kind === kind && count > 0)
      .map((character) => ({ ref: character.named.ref as R, count: character.count, aside: false }));
  const [actors, places] = [countsOf<ActorRef>('actor'), countsOf<Article['places'][number]['ref']>('place')];
  const article: Article = {
    ...{ ...ref, source, publication: source.name, sections, passages, claims, notes: makeNotes(context), related: [], actors, places },
    wordCount: passagesPerArticle * wordsPerPassage,
    data: {
      ...{ title, titleFrom: 'source', deck: writer.writeText(18, inTitle, []).text, source: source.id, date, sourceFile: `${number}.txt` },
      ...{ actors: actors.map((one) => one.ref.id), places: places.map((one) => one.ref.id), parts: [], editorNotes: [] },
      claims: claims.map(({ data }) => data),
    },
  };
  const printed = new Map(passages.flatMap(({ mentions }) => mentions.map(({ text, entity }) => [text, entity.id] as const)));
  return { article, topic, printed };
}
