import type { Claim } from './claim.ts';
import { isContested } from './claim-chips.ts';
import type { Items, QuoteInArticle, RelationEntry } from './list.ts';
import type { ArticleRef } from './refs.ts';

/** How many of each kind a page shows that is about something else; the rest is on pages of its own. */
const limits = {
  articles: 8,
  claims: 10,
  claimsOfTopic: 2,
  topics: 5,
  events: 8,
  quotes: 8,
  figures: 40,
  pages: 24,
  questions: 5,
  relations: 8,
} as const;
/** How many of a group an index leads with, when it is too long for one page. */
export const leading = { names: 12, questions: 8, articles: 5 } as const;
/** How many articles, or parts of them, an event names that tell of it. */
export const maxAccounts = 10;
/** How many figures a page shows of all measures together. */
export const maxFigures = { page: 120, slice: 20 } as const;
/** A list that is longer by less is shown whole: readers would follow a link for next to nothing. */
const slack = 1.4;

/** True when items are so many more than `count` that the rest is worth a link. */
export const isMany = ({ length }: readonly unknown[], count: number): boolean => length > count * slack;

/** The first of some items, about so many, and how many more there are. */
export function takeFirst<Item>(items: readonly Item[], count: number): { readonly shown: readonly Item[]; readonly more: number } {
  const shown = isMany(items, count) ? items.slice(0, count) : items;
  return { shown, more: items.length - shown.length };
}

/** How many of each group of figures a page shows, so that all together are about `all`: short groups leave room for long ones. */
export function toFigureLimit(groups: readonly { readonly figures: readonly unknown[] }[], all: number): number {
  const count = (limit: number): number => groups.reduce((sum, { figures }) => sum + Math.min(figures.length, limit), 0);
  let limit: number = limits.figures;
  while (limit > 1 && count(limit) > all) limit -= 1;
  return limit;
}

/** True when a list has pages of its own, and a page about something else shows a digest of it, of `limit` items. */
export const isLong = ({ kind, items }: Items, limit: number = limits[kind]): boolean => isMany(items, limit);

/**
 * The most telling of a list, in its order: of claims those that are contested, then those of further articles and speakers; of quotes one
 * from each of the newest articles, then a second; of events and figures the latest; of relations all of the verbs with most claims; of
 * pages the first.
 */
export function toDigest(listed: Items, limit: number = limits[listed.kind]): Items {
  if (!isLong(listed, limit)) return listed;
  switch (listed.kind) {
    case 'claims':
      return { kind: 'claims', items: pickClaims(listed.items, limit) };
    case 'quotes':
      return { kind: 'quotes', items: pickQuotes(listed.items, limit) };
    case 'events':
      return { kind: 'events', items: listed.items.slice(-limit) };
    case 'figures':
      return { kind: 'figures', items: listed.items.slice(-limit) };
    case 'articles':
      return { kind: 'articles', items: listed.items.slice(0, limit) };
    case 'pages':
    case 'questions':
      return { kind: listed.kind, items: listed.items.slice(0, limit) };
    case 'relations':
      return { kind: 'relations', items: takeVerbs(listed.items, limit) };
  }
}

/** All entries of the first verbs, about so many: a reader takes what stands under a verb for all of it. */
function takeVerbs(entries: readonly RelationEntry[], count: number): readonly RelationEntry[] {
  const taken: RelationEntry[] = [];
  for (const ofVerb of Map.groupBy(entries, ({ verb }) => verb).values()) if (taken.length < count) taken.push(...ofVerb.slice(0, count));
  return taken;
}

/** Picks items by a rank that is worked out in their order, lowest first, and leaves them in it. */
function pickByRank<Item>(items: readonly Item[], count: number, toRank: (item: Item) => number): readonly Item[] {
  const ranked = items.map((item, place) => ({ place, rank: toRank(item) })).toSorted((a, b) => a.rank - b.rank);
  const picked = new Set(ranked.slice(0, count).map(({ place }) => place));
  return items.filter((_, place) => picked.has(place));
}

/** What of a claim says whether it tells more than those before it. */
interface Voiced {
  readonly article: { readonly id: string };
  readonly speaker?: { readonly id: string } | undefined;
  readonly rivals: readonly unknown[];
}

/** Ranks claims, in their order, by whether who speaks is new: 0 for the first of an article, 1 for the first of a further speaker, else 2. */
export function rankVoices<Claim extends Omit<Voiced, 'rivals'>>(claims: readonly Claim[]): ReadonlyMap<Claim, number> {
  const known = new Set<string>();
  return new Map(
    claims.map((claim) => {
      const voice = `${claim.article.id} ${claim.speaker?.id ?? ''}`;
      const rank = !known.has(claim.article.id) ? 0 : !known.has(voice) ? 1 : 2;
      known.add(claim.article.id).add(voice);
      return [claim, rank];
    }),
  );
}

/** Ranks claims, lowest first: of the contested ones, then of all others, one from each article, then one from each further speaker, then any. */
function createClaimRank<Claim extends Voiced>(claims: readonly Claim[]): (claim: Claim) => number {
  const ranks = rankVoices([...claims.filter(isContested), ...claims.filter((claim) => !isContested(claim))]);
  return (claim) => (isContested(claim) ? 0 : 3) + (ranks.get(claim) ?? 0);
}

/** Claims in the order in which a digest picks them. */
export function rankClaims<Claim extends Voiced>(claims: readonly Claim[]): readonly Claim[] {
  const toRank = createClaimRank(claims);
  return claims.toSorted((a, b) => toRank(a) - toRank(b));
}

/** Picks a few claims, in the given order. */
const pickClaims = (claims: readonly Claim[], count: number): readonly Claim[] => pickByRank(claims, count, createClaimRank(claims));

/** Claims of one kind about something: a few of many. */
export interface Topic {
  readonly kind: string;
  readonly total: number;
  readonly claims: readonly Claim[];
}

/**
 * Claims under their kinds, the kind with most contested claims first, then that of most claims: all of a short list; of a long one a few of
 * each kind, picked as those of a digest.
 */
export function toTopics(claims: readonly Claim[]): readonly Topic[] {
  const isCut = isMany(claims, limits.claims);
  return Array.from(
    Map.groupBy(claims, ({ kind }) => kind),
    ([kind, ofKind]) => ({
      kind,
      contested: ofKind.filter(isContested).length,
      total: ofKind.length,
      claims: isCut ? pickClaims(ofKind, limits.claimsOfTopic) : ofKind,
    }),
  )
    .toSorted((a, b) => b.contested - a.contested || b.total - a.total)
    .slice(0, limits.topics);
}

/** Picks a few quotes, in the given order: the first of each article, then the second of each. */
function pickQuotes(quotes: readonly QuoteInArticle[], count: number): readonly QuoteInArticle[] {
  const counts = new Map<ArticleRef, number>();
  return pickByRank(quotes, count, ({ article }) => {
    const rank = counts.get(article) ?? 0;
    counts.set(article, rank + 1);
    return rank;
  });
}
