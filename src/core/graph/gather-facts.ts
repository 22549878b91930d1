import type { Corpus } from '../content/corpus.ts';
import type { Name } from '../names/name-types.ts';
import type { Claim, Event } from '../site-claims.ts';
import type { Article, ArticleRef, Ref } from '../site.ts';
import type { Passage, Wording } from '../article/body.ts';
import type { PlacedMention } from './derive-evidence.ts';
import { deriveEvents } from './derive-events.ts';
import { createPrintedCheck } from './find-printed.ts';
import type { References } from './references.ts';

/** What the corpus says of each actor and place, grouped once, so that no page has to look through everything. */
export interface Facts {
  readonly refs: References;
  /** Does any article print a name, linked or not? */
  readonly isPrinted: (name: Pick<Name, 'form' | 'type'>) => boolean;
  /** Newest article first, in the order of the text. */
  readonly claims: readonly Claim[];
  readonly mentions: readonly PlacedMention[];
  /** Earliest first. */
  readonly events: readonly Event[];
  readonly mentionsOf: (kind: 'actor' | 'place', id: string) => readonly PlacedMention[];
  readonly wordingsOf: (actorId: string) => readonly PlacedWording[];
  readonly claimsBy: (actorId: string) => readonly Claim[];
  readonly claimsAbout: (actorId: string) => readonly Claim[];
  readonly claimsWhere: (placeId: string) => readonly Claim[];
  /** Claims without repeats, newest article first, as they stand in the text. */
  readonly inOrder: (claims: Iterable<Claim>) => readonly Claim[];
  readonly eventsOf: (actorId: string) => readonly Event[];
  /** Events in a place itself, or in a country as a whole. */
  readonly eventsIn: (placeId: string) => readonly Event[];
  readonly membersOf: (actorId: string) => readonly string[];
  /** Actors that name this one as related. */
  readonly relatedTo: (actorId: string) => readonly string[];
  readonly actorsIn: (countryId: string) => readonly string[];
  readonly partsOf: (placeId: string) => readonly string[];
  readonly placesIn: (countryId: string) => readonly string[];
}

/** Loaded words with where they stand. */
export interface PlacedWording {
  readonly article: ArticleRef;
  readonly voice: string;
  readonly passage: Passage;
  readonly wording: Wording;
}

export const byName = (a: Ref, b: Ref): number => a.name.localeCompare(b.name, 'en');

/** Groups items under each of their keys; the look-up gives an empty list for a key without any. */
export function groupUnder<Item>(
  items: Iterable<Item>,
  toKeys: (item: Item) => readonly (string | undefined)[],
): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(toKeys(item))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return (key) => groups.get(key) ?? [];
}

const toId = ({ id }: { readonly id: string }): string => id;

/** As `groupUnder`, ids in place of the items. */
function idsUnder<Item extends { readonly id: string }>(
  items: Iterable<Item>,
  toKeys: (item: Item) => readonly (string | undefined)[],
): (key: string) => readonly string[] {
  const grouped = groupUnder(items, toKeys);
  return (key) => grouped(key).map(toId);
}

/** Who speaks in an article: “GZERO Media”, “Tariq Khan Tareen in Pakistan Today”. */
const toVoice = ({ source, data: { author } }: Article): string => {
  if (source !== undefined) return author === undefined ? source.name : `${author} in ${source.name}`;
  return author === undefined ? 'an author not named' : `${author}, publication not known`;
};

/** One pass over articles, actors and places. */
export function gatherFacts(corpus: Corpus, articles: readonly Article[], refs: References): Facts {
  const { actors, places } = corpus;
  const events = deriveEvents(corpus, articles, refs);
  const mentions = articles.flatMap((article) =>
    article.passages.flatMap((passage) =>
      passage.mentions.map((mention): PlacedMention => ({ article: refs.article(article.id), voice: toVoice(article), passage, mention })),
    ),
  );
  const wordings = articles.flatMap((article) =>
    article.passages
      .filter(({ aside }) => !aside)
      .flatMap((passage) =>
        passage.wordings.map((wording): PlacedWording => ({
          article: refs.article(article.id),
          voice: toVoice(article),
          passage,
          wording,
        })),
      ),
  );
  const claims = articles.flatMap((article) => article.claims);
  const order = new Map(claims.map((claim, i) => [claim, i]));
  const mentionsUnder = groupUnder(mentions, ({ mention: { owner } }) => [`${owner.kind}:${owner.id}`]);
  return {
    refs,
    isPrinted: createPrintedCheck(articles),
    claims,
    mentions,
    events,
    eventsOf: groupUnder(events, (event) => event.actors.map(toId)),
    eventsIn: groupUnder(events, ({ where, countries }) => [...where, ...countries].map(toId)),
    mentionsOf: (kind, id) => mentionsUnder(`${kind}:${id}`),
    wordingsOf: groupUnder(wordings, ({ wording }) => [wording.actorId]),
    claimsBy: groupUnder(claims, ({ speaker }) => [speaker?.id]),
    claimsAbout: groupUnder(claims, ({ about }) => about.map(toId)),
    claimsWhere: groupUnder(claims, ({ where }) => where.map(toId)),
    inOrder: (some) => [...new Set(some)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    membersOf: idsUnder(actors, ({ data }) => [data.parent]),
    relatedTo: idsUnder(actors, ({ data }) => data.related),
    actorsIn: idsUnder(actors, ({ data }) => [data.country, ...data.alsoCountries]),
    partsOf: idsUnder(places, ({ data }) => [data.parent]),
    placesIn: idsUnder(places, ({ data }) => [data.country]),
  };
}
