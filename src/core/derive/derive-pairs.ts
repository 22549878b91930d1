import type { Claim } from '../model/claim.ts';
import type { Pair } from '../model/pair.ts';
import type { Passage } from '../model/passage.ts';
import { rankRelated, type Relation } from '../model/relation.ts';
import { maxInMatrix } from '../model/relation-matrix.ts';
import type { ActorId } from '../schema/ids.ts';
import type { Settings } from '../schema/settings.ts';
import { withAnchor, type Urls } from '../urls.ts';
import { groupUnder, type CorpusIndex, type PlacedMention } from './index-corpus.ts';
import { toLogLikelihood } from './log-likelihood.ts';
import { quoteMention } from './quote-mention.ts';

/** How many pairs of each actor have a page for its sake; others have one for the sake of the other actor. */
const strongest = 12;

/** A key for two ids, the same in either order. */
const toKey = (a: ActorId, b: ActorId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const toIds = (key: string): readonly [ActorId, ActorId] => key.split(' ') as [ActorId, ActorId];

const pairUp = (ids: Iterable<ActorId>): string[] => {
  const list = [...new Set(ids)];
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => toKey(a, b)));
};

const groupByPair = <Item>(items: Iterable<Item>, toActors: (item: Item) => Iterable<ActorId>): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of pairUp(toActors(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

/** The actors of a claim: its speaker and those it is about. */
const toActorIds = ({ speaker, about }: Claim): ActorId[] => [speaker, ...about].flatMap((actor) => actor?.id ?? []);
const toMentioned = ({ mention: { entity } }: PlacedMention): ActorId[] => (entity.kind === 'actor' ? [entity.id] : []);
const isOnSubject = ({ passage }: { readonly passage: Passage }): boolean => !passage.aside;

/** The passages on the subject that name actors, or have claims by or about some. */
function listPassages(claims: readonly Claim[], mentions: readonly PlacedMention[]): readonly ActorsInPassage[] {
  const [named, claimed] = [Map.groupBy(mentions, ({ passage }) => passage), Map.groupBy(claims, ({ passage }) => passage)];
  return [...new Set([...named.keys(), ...claimed.keys()])].map((passage) => {
    const placed = named.get(passage) ?? [];
    const ids = placed.flatMap(toMentioned);
    return { mentions: placed, named: new Set(ids), actors: new Set([...ids, ...(claimed.get(passage) ?? []).flatMap(toActorIds)]) };
  });
}

interface ActorsInPassage {
  readonly mentions: readonly PlacedMention[];
  readonly named: ReadonlySet<ActorId>;
  /** Those that it names, and those that its claims are by or about. */
  readonly actors: ReadonlySet<ActorId>;
}

const toRelated = ({ from, to }: Relation): string => toKey(from.id, to.id);

/**
 * The pairs of actors that have a page (decisions.md#d20), those with most claims first: claims or passages on the subject join the two often
 * enough, and of all that join one of them to others these are among the few that do so most surprisingly: by the log-likelihood ratio
 * (Dunning 1993) of the passages that name both, one or neither, or have claims by or about them. And those that claims put in a relation,
 * when of all such pairs of one of the two these are among the few of which most claims say so, or when both stand in the matrix
 * (decisions.md#d83). So there are at most twice `strongest` pairs for each actor, at any size, and those of the matrix.
 */
export function derivePairs(
  index: Pick<CorpusIndex, 'claims' | 'mentions' | 'events' | 'refs'>,
  relations: readonly Relation[],
  threshold: Settings['pairs'],
  urls: Urls,
): readonly Pair[] {
  const claims = index.claims.filter(isOnSubject);
  const inPassages = listPassages(claims, index.mentions.filter(isOnSubject));
  const claimsOf = groupByPair(claims, toActorIds);
  const passagesOf = groupByPair(inPassages, ({ actors }) => actors);
  const eventsOf = groupByPair(index.events, (event) => event.actors.map(({ id }) => id));
  const relationsOf = Map.groupBy(relations, toRelated);
  const countPassages = groupUnder(inPassages, ({ actors }) => [...actors]);

  const listNaming = (key: string): readonly ActorsInPassage[] => {
    const [a, b] = toIds(key);
    return (passagesOf.get(key) ?? []).filter(({ named }) => named.has(a) && named.has(b));
  };
  const isFrequent = (key: string): boolean =>
    (claimsOf.get(key)?.length ?? 0) >= threshold.claims || listNaming(key).length >= threshold.passages;
  const toStrength = (key: string): number => {
    const [first, second] = toIds(key).map((id) => countPassages(id).length) as [number, number];
    return toLogLikelihood({ both: passagesOf.get(key)?.length ?? 0, first, second, all: inPassages.length });
  };
  const toPair = (key: string): Pair => {
    const [a, b] = toIds(key);
    const shared = claimsOf.get(key) ?? [];
    const bySpeaker = (id: ActorId): Claim[] => shared.filter(({ speaker }) => speaker?.id === id);
    return {
      url: urls.pair(a, b),
      actors: [index.refs.actor(a), index.refs.actor(b)],
      claims: [bySpeaker(a), bySpeaker(b), shared.filter(({ speaker }) => speaker?.id !== a && speaker?.id !== b)],
      claimCount: shared.length,
      relations: relationsOf.get(key) ?? [],
      events: eventsOf.get(key) ?? [],
      passages: listNaming(key).map(({ mentions }) => quoteBoth(mentions, a, b)),
    };
  };
  const named = pickStrongest([...passagesOf.keys()].filter(isFrequent), toStrength);
  return [...new Set([...named, ...pickRelated(relations, relationsOf)])]
    .map(toPair)
    .toSorted((x, y) => y.claimCount - x.claimCount || y.passages.length - x.passages.length || (x.url < y.url ? -1 : 1));
}

/** The pairs that claims relate most often, of those of either actor, and those of actors in the matrix. */
function pickRelated(relations: readonly Relation[], relationsOf: ReadonlyMap<string, readonly Relation[]>): readonly string[] {
  const inMatrix = new Set(rankRelated(relations).slice(0, maxInMatrix));
  const countClaims = (key: string): number => (relationsOf.get(key) ?? []).reduce((sum, { claims }) => sum + claims.length, 0);
  const drawn = relations.filter(({ from, to }) => inMatrix.has(from) && inMatrix.has(to)).map(toRelated);
  return [...drawn, ...pickStrongest([...relationsOf.keys()], countClaims)];
}

/** The pairs that are among the strongest of either actor. */
function pickStrongest(keys: readonly string[], toStrength: (key: string) => number): readonly string[] {
  const ranked = keys
    .map((key) => ({ key, strength: toStrength(key) }))
    .toSorted((x, y) => y.strength - x.strength || (x.key < y.key ? -1 : 1));
  const counts = new Map<ActorId, number>();
  return ranked
    .filter(({ key }) => {
      const places = toIds(key).map((id) => counts.get(id) ?? 0);
      toIds(key).forEach((id, i) => counts.set(id, (places[i] ?? 0) + 1));
      return places.some((place) => place < strongest);
    })
    .map(({ key }) => key);
}

/** Quotes the mention of the first actor that is nearest to one of the second. Both are in the passage. */
const quoteBoth = (inPassage: readonly PlacedMention[], a: string, b: string): Pair['passages'][number] => {
  const of = (id: string): PlacedMention[] => inPassage.filter(({ mention }) => mention.entity.id === id);
  const others = of(b);
  const gap = ({ mention }: PlacedMention): number => Math.min(...others.map((other) => Math.abs(other.mention.start - mention.start)));
  const nearest = of(a).reduce((x, y) => (gap(y) < gap(x) ? y : x));
  const { article, passage, mention } = nearest;
  return {
    article,
    url: withAnchor(article.url, passage.id),
    passage: passage.number,
    ...quoteMention(passage, mention.start, mention.end),
    language: article.language,
  };
};
