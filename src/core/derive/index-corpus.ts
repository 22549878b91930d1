import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Passage, Wording } from '../model/passage.ts';
import type { ArticleRef, Ref, Refs } from '../model/refs.ts';
import type { Registry } from '../names/build-registry.ts';
import type { Mention } from '../names/find-mentions.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ActorId, PlaceId } from '../schema/ids.ts';
import type { Name } from '../schema/name.ts';
import { deriveEvents } from './derive-events.ts';
import { createPrintedCheck } from './find-printed.ts';

/** What the corpus says of each actor and place, grouped once, so that no page has to search through everything. */
export interface CorpusIndex {
  readonly refs: Refs;
  /** True when any article prints a name, linked or not. */
  readonly isPrinted: (name: Pick<Name, 'form' | 'type'>) => boolean;
  /** Newest article first, in the order of the text. */
  readonly claims: readonly Claim[];
  readonly mentions: readonly PlacedMention[];
  /** Earliest first. */
  readonly events: readonly Event[];
  readonly actorMentions: (id: ActorId) => readonly PlacedMention[];
  /** Mentions of a place and of the actor that it shares its name with, in the order of all. */
  readonly placeMentions: (id: PlaceId) => readonly PlacedMention[];
  readonly wordingsOf: (id: ActorId) => readonly PlacedWording[];
  readonly claimsBy: (id: ActorId) => readonly Claim[];
  readonly claimsAbout: (id: ActorId) => readonly Claim[];
  readonly claimsWhere: (id: PlaceId) => readonly Claim[];
  /** Claims without repeats, newest article first, in the order of the text. */
  readonly inOrder: (claims: Iterable<Claim>) => readonly Claim[];
  readonly eventsOf: (id: ActorId) => readonly Event[];
  /** Events in a place itself, or anywhere in a country. */
  readonly eventsIn: (id: PlaceId) => readonly Event[];
  readonly membersOf: (id: ActorId) => readonly ActorId[];
  /** Actors whose files name this one as related. */
  readonly relatedTo: (id: ActorId) => readonly ActorId[];
  readonly actorsIn: (countryId: PlaceId) => readonly ActorId[];
  readonly childrenOf: (id: PlaceId) => readonly PlaceId[];
  readonly placesIn: (countryId: PlaceId) => readonly PlaceId[];
}

/** A passage of an article, and who speaks there. */
interface Placed {
  readonly article: ArticleRef;
  /** Author and publication, as far as known. */
  readonly voice: string;
  readonly author?: string | undefined;
  readonly passage: Passage;
}

/** A mention with its passage. */
export interface PlacedMention extends Placed {
  readonly mention: Mention;
}

/** Loaded words with their passage. */
export interface PlacedWording extends Placed {
  readonly wording: Wording;
}

export const byName = (a: Ref, b: Ref): number => a.name.localeCompare(b.name, 'en');

/** Groups items under each of their keys. The look-up returns an empty list for a key that no item has. */
export function groupUnder<Item, Key>(
  items: Iterable<Item>,
  toKeys: (item: Item) => readonly (Key | undefined)[],
): (key: Key) => readonly Item[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items)
    for (const key of new Set(toKeys(item))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return (key) => groups.get(key) ?? [];
}

const toId = <Id>({ id }: { readonly id: Id }): Id => id;

/** Like `groupUnder`, with the ids of the items. */
function idsUnder<Id, Item extends { readonly id: Id }, Key>(
  items: Iterable<Item & { readonly id: Id }>,
  toKeys: (item: Item) => readonly (Key | undefined)[],
): (key: Key) => readonly Id[] {
  const grouped = groupUnder(items, toKeys);
  return (key) => grouped(key).map(({ id }) => id);
}

/** Who speaks in an article: “GZERO Media”, “Tariq Khan Tareen in Pakistan Today”. */
const toVoice = ({ publication, data: { author } }: Article): string => {
  if (publication !== undefined) return author === undefined ? publication : `${author} in ${publication}`;
  return author === undefined ? 'an author not named' : `${author}, publication not known`;
};

/** Groups everything that pages of actors and places look up. Goes through articles, actors and places once. */
export function indexCorpus(corpus: Corpus, articles: readonly Article[], refs: Refs, { names }: Pick<Registry, 'names'>): CorpusIndex {
  const { actors, places } = corpus;
  const events = deriveEvents(corpus, articles, refs);
  const placed = articles.flatMap((article) =>
    article.passages.map((passage): Placed => ({
      article: refs.article(article.id),
      voice: toVoice(article),
      author: article.data.author,
      passage,
    })),
  );
  const mentions = placed.flatMap((place) => place.passage.mentions.map((mention): PlacedMention => ({ ...place, mention })));
  const wordings = placed
    .filter(({ passage }) => !passage.aside)
    .flatMap((place) => place.passage.wordings.map((wording): PlacedWording => ({ ...place, wording })));
  const claims = articles.flatMap((article) => article.claims);
  const namesakesOf = idsUnder(places, ({ data }) => [data.namesake]);
  const order = new Map(claims.map((claim, i) => [claim, i]));
  return {
    refs,
    isPrinted: createPrintedCheck(
      articles,
      names.map(({ name }) => name),
    ),
    claims,
    mentions,
    events,
    eventsOf: groupUnder(events, (event) => event.actors.map(toId)),
    eventsIn: groupUnder(events, ({ where, countries }) => [...where, ...countries].map(toId)),
    actorMentions: groupUnder(mentions, ({ mention: { entity } }) => [entity.kind === 'actor' ? entity.id : undefined]),
    placeMentions: groupUnder(mentions, ({ mention: { entity } }) =>
      entity.kind === 'place' ? [entity.id] : entity.kind === 'actor' ? namesakesOf(entity.id) : [],
    ),
    wordingsOf: groupUnder(wordings, ({ wording }) => [wording.actorId]),
    claimsBy: groupUnder(claims, ({ speaker }) => [speaker?.id]),
    claimsAbout: groupUnder(claims, ({ about }) => about.map(toId)),
    claimsWhere: groupUnder(claims, ({ where }) => where.map(toId)),
    inOrder: (some) => [...new Set(some)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    membersOf: idsUnder(actors, ({ data }) => [data.parent]),
    relatedTo: idsUnder(actors, ({ data }) => data.related),
    actorsIn: idsUnder(actors, ({ data }) => [data.country, ...data.alsoCountries]),
    childrenOf: idsUnder(places, ({ data }) => [data.parent]),
    placesIn: idsUnder(places, ({ data }) => [data.country]),
  };
}
