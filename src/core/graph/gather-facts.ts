import type { Corpus } from '../content/corpus.ts';
import type { Name } from '../names/name-types.ts';
import type { Article, Claim, Ref } from '../site.ts';
import type { PlacedMention } from './derive-evidence.ts';
import { createPrintedCheck } from './find-printed.ts';
import type { References } from './references.ts';

/** What the corpus says of each actor and place, grouped once, so that no page has to look through everything. */
export interface Facts {
  readonly refs: References;
  /** Does any article print a name, linked or not? */
  readonly isPrinted: (name: Pick<Name, 'form' | 'type'>) => boolean;
  readonly mentionsOf: (kind: 'actor' | 'place', id: string) => readonly PlacedMention[];
  readonly claimsBy: (actorId: string) => readonly Claim[];
  readonly claimsAbout: (actorId: string) => readonly Claim[];
  readonly claimsWhere: (placeId: string) => readonly Claim[];
  /** Claims without repeats, newest article first, as they stand in the text. */
  readonly inOrder: (claims: Iterable<Claim>) => readonly Claim[];
  readonly membersOf: (actorId: string) => readonly string[];
  /** Actors that name this one as related. */
  readonly relatedTo: (actorId: string) => readonly string[];
  readonly actorsIn: (countryId: string) => readonly string[];
  readonly partsOf: (placeId: string) => readonly string[];
  readonly placesIn: (countryId: string) => readonly string[];
}

export const byName = (a: Ref, b: Ref): number => a.name.localeCompare(b.name, 'en');

/** Groups items under each of their keys; the look-up gives an empty list for a key without any. */
function groupUnder<Item, Value>(
  items: Iterable<Item>,
  toKeys: (item: Item) => readonly (string | undefined)[],
  toValue: (item: Item) => Value,
): (key: string) => readonly Value[] {
  const groups = new Map<string, Value[]>();
  for (const item of items)
    for (const key of new Set(toKeys(item))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [toValue(item)]);
      else group.push(toValue(item));
    }
  return (key) => groups.get(key) ?? [];
}

/** Who speaks in an article: “GZERO Media”, “Tariq Khan Tareen in Pakistan Today”. */
const toVoice = ({ source, data: { author } }: Article): string => {
  if (source !== undefined) return author === undefined ? source.name : `${author} in ${source.name}`;
  return author === undefined ? 'an author not named' : `${author}, publication not known`;
};

/** One pass over articles, actors and places. */
export function gatherFacts({ actors, places }: Corpus, articles: readonly Article[], refs: References): Facts {
  const mentions = articles.flatMap((article) =>
    article.passages.flatMap((passage) =>
      passage.mentions.map((mention): PlacedMention => ({ article: refs.article(article.id), voice: toVoice(article), passage, mention })),
    ),
  );
  const claims = articles.flatMap((article) => article.claims);
  const order = new Map(claims.map((claim, i) => [claim, i]));
  const itself = <T>(value: T): T => value;
  const toId = ({ id }: { readonly id: string }): string => id;
  const mentionsUnder = groupUnder(mentions, ({ mention: { owner } }) => [`${owner.kind}:${owner.id}`], itself);
  return {
    refs,
    isPrinted: createPrintedCheck(articles),
    mentionsOf: (kind, id) => mentionsUnder(`${kind}:${id}`),
    claimsBy: groupUnder(claims, ({ speaker }) => [speaker?.id], itself),
    claimsAbout: groupUnder(claims, ({ about }) => about.map(toId), itself),
    claimsWhere: groupUnder(claims, ({ where }) => where.map(toId), itself),
    inOrder: (some) => [...new Set(some)].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    membersOf: groupUnder(actors, ({ data }) => [data.parent], toId),
    relatedTo: groupUnder(actors, ({ data }) => data.related, toId),
    actorsIn: groupUnder(actors, ({ data }) => [data.country, ...data.alsoCountries], toId),
    partsOf: groupUnder(places, ({ data }) => [data.parent], toId),
    placesIn: groupUnder(places, ({ data }) => [data.country], toId),
  };
}
