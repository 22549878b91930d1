import type { Claim } from '../model/claim.ts';
import type { Pair } from '../model/pair.ts';
import type { ActorId } from '../schema/ids.ts';
import type { Settings } from '../schema/settings.ts';
import { withAnchor, type Urls } from '../urls.ts';
import type { CorpusIndex, PlacedMention } from './index-corpus.ts';
import { quoteMention } from './quote-mention.ts';

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

/** Every two actors that claims or passages on the subject name together often enough (decisions.md#d20). Most claims first. */
export function derivePairs(
  { claims, mentions, events, refs }: Pick<CorpusIndex, 'claims' | 'mentions' | 'events' | 'refs'>,
  threshold: Settings['pairs'],
  urls: Urls,
): readonly Pair[] {
  const claimsOf = groupByPair(
    claims.filter(({ passage }) => !passage.aside),
    toActorIds,
  );
  const perPassage = Map.groupBy(
    mentions.filter(({ passage }) => !passage.aside),
    ({ passage }) => passage,
  );
  const passagesOf = groupByPair(perPassage.values(), (inPassage) => inPassage.flatMap(toMentioned));
  const eventsOf = groupByPair(events, (event) => event.actors.map(({ id }) => id));

  const toPair = (key: string): Pair => {
    const [a, b] = toIds(key);
    const shared = claimsOf.get(key) ?? [];
    const bySpeaker = (id: ActorId): Claim[] => shared.filter(({ speaker }) => speaker?.id === id);
    return {
      url: urls.pair(a, b),
      actors: [refs.actor(a), refs.actor(b)],
      claims: [bySpeaker(a), bySpeaker(b), shared.filter(({ speaker }) => speaker?.id !== a && speaker?.id !== b)],
      claimCount: shared.length,
      events: eventsOf.get(key) ?? [],
      passages: (passagesOf.get(key) ?? []).flatMap((inPassage) => quoteBoth(inPassage, a, b)),
    };
  };
  const isFrequent = (key: string): boolean =>
    (claimsOf.get(key)?.length ?? 0) >= threshold.claims || (passagesOf.get(key)?.length ?? 0) >= threshold.passages;
  return [...new Set([...claimsOf.keys(), ...passagesOf.keys()])]
    .filter(isFrequent)
    .map(toPair)
    .toSorted((x, y) => y.claimCount - x.claimCount || y.passages.length - x.passages.length || (x.url < y.url ? -1 : 1));
}

/** Quotes the mention of the first actor that is nearest to one of the second. */
const quoteBoth = (inPassage: readonly PlacedMention[], a: string, b: string): Pair['passages'] => {
  const of = (id: string): PlacedMention[] => inPassage.filter(({ mention }) => mention.entity.id === id);
  const others = of(b);
  const gap = ({ mention }: PlacedMention): number => Math.min(...others.map((other) => Math.abs(other.mention.start - mention.start)));
  const [nearest] = of(a).toSorted((x, y) => gap(x) - gap(y));
  if (nearest === undefined) return [];
  const { article, passage, mention } = nearest;
  return [
    {
      article,
      url: withAnchor(article.url, passage.id),
      passage: passage.number,
      ...quoteMention(passage, mention.start, mention.end),
      language: article.language,
    },
  ];
};
