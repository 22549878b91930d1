import type { Claim, Pair } from '../site-claims.ts';
import { pairThreshold } from '../site-addresses.ts';
import { urls } from '../urls.ts';
import type { Facts } from './gather-facts.ts';
import type { PlacedMention } from './derive-evidence.ts';
import { quoteMention } from './quote-mention.ts';

/** A key for two ids, the same in either order. */
const toKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const pairUp = (ids: Iterable<string>): string[] => {
  const list = [...new Set(ids)];
  return list.flatMap((a, i) => list.slice(i + 1).map((b) => toKey(a, b)));
};

const groupByPair = <Item>(items: Iterable<Item>, toIds: (item: Item) => Iterable<string>): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of pairUp(toIds(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

/** Who is joined by a claim: those it is about, and its speaker. */
const toActorIds = ({ speaker, about }: Claim): string[] => [...(speaker === undefined ? [] : [speaker.id]), ...about.map(({ id }) => id)];

/** Every two actors that claims and passages on the subject join often enough to matter, those with most claims first. */
export function derivePairs({ claims, mentions, events, refs }: Pick<Facts, 'claims' | 'mentions' | 'events' | 'refs'>): readonly Pair[] {
  const claimsOf = groupByPair(
    claims.filter(({ passage }) => !passage.aside),
    toActorIds,
  );
  const perPassage = Map.groupBy(
    mentions.filter(({ passage, mention }) => !passage.aside && mention.owner.kind === 'actor'),
    ({ passage }) => passage,
  );
  const passagesOf = groupByPair(perPassage.values(), (inPassage) => inPassage.map(({ mention }) => mention.owner.id));
  const eventsOf = groupByPair(events, (event) => event.actors.map(({ id }) => id));

  const toPair = (key: string): Pair => {
    const [a = '', b = ''] = key.split(' ');
    const shared = claimsOf.get(key) ?? [];
    const bySpeaker = (id: string): Claim[] => shared.filter(({ speaker }) => speaker?.id === id);
    return {
      url: urls.pair(a, b),
      actors: [refs.actor(a), refs.actor(b)],
      claims: [bySpeaker(a), bySpeaker(b), shared.filter(({ speaker }) => speaker?.id !== a && speaker?.id !== b)],
      claimCount: shared.length,
      events: eventsOf.get(key) ?? [],
      passages: (passagesOf.get(key) ?? []).flatMap((inPassage) => quoteBoth(inPassage, a, b)),
    };
  };
  return [...new Set([...claimsOf.keys(), ...passagesOf.keys()])]
    .filter(
      (key) => (claimsOf.get(key)?.length ?? 0) >= pairThreshold.claims || (passagesOf.get(key)?.length ?? 0) >= pairThreshold.passages,
    )
    .map(toPair)
    .toSorted((x, y) => y.claimCount - x.claimCount || y.passages.length - x.passages.length || (x.url < y.url ? -1 : 1));
}

/** The sentence in which the first actor is named nearest to the second. */
const quoteBoth = (inPassage: readonly PlacedMention[], a: string, b: string): Pair['passages'] => {
  const of = (id: string): PlacedMention[] => inPassage.filter(({ mention }) => mention.owner.id === id);
  const others = of(b);
  const gap = ({ mention }: PlacedMention): number => Math.min(...others.map((other) => Math.abs(other.mention.start - mention.start)));
  const [nearest] = of(a).toSorted((x, y) => gap(x) - gap(y));
  if (nearest === undefined) return [];
  const { article, passage, mention } = nearest;
  return [
    {
      article,
      url: urls.passage(article.id, passage.id),
      passage: passage.number,
      ...quoteMention(passage.text, mention.start, mention.end),
    },
  ];
};
