import type { IndexedArticle, IndexFile } from './index-file.ts';
import { scoreUnit, type ReadUnit, type ScoredUnit } from './score-unit.ts';
import type { Wanted } from './weigh-query.ts';

export interface RankedArticle {
  readonly article: IndexedArticle;
  /** Its place in the index. */
  readonly position: number;
  readonly score: number;
  /** The word of the query that it lacks. */
  readonly lacks?: string | undefined;
}

/** From this many wanted things on, an article may lack one word (never a name or a phrase); it then ranks below those that lack none. */
const leastForLacking = 3;

/** Articles that lack nothing first, then by score; ties keep the index's order, newest first. */
const inOrder = (ranked: readonly RankedArticle[]): readonly RankedArticle[] =>
  ranked.toSorted((a, b) => Number(a.lacks !== undefined) - Number(b.lacks !== undefined) || b.score - a.score);

/** The articles that have what the query wants, best first, by the sum of rarity times impact (BM25); all of them when it wants nothing. */
export function rankArticles(index: IndexFile, wanted: readonly Wanted[]): readonly RankedArticle[] {
  const mayLack = ({ pages, phrase }: Wanted): boolean => pages.size === 0 && phrase === undefined && wanted.length >= leastForLacking;
  return inOrder(
    index.articles.flatMap((article, position): RankedArticle[] => {
      const missing = wanted.filter(({ articles }) => !articles.has(position));
      const score = wanted.reduce((sum, { articles, rarity }) => sum + rarity * (articles.get(position) ?? 0), 0);
      const [lacked, ...more] = missing;
      return more.length > 0 || (lacked !== undefined && !mayLack(lacked)) ? [] : [{ article, position, score, lacks: lacked?.typed }];
    }),
  );
}

/** How much the best passage or claim of an article counts beside the whole of it. */
const unitWeight = 0.3;

/** Ranks articles once more when their units are known: one whose best passage has what is wanted close together goes up. */
export function rerank<T extends { readonly ranked: RankedArticle; readonly units: readonly ScoredUnit[] }>(
  matched: readonly T[],
): readonly T[] {
  const withUnits = new Map(
    matched.map((one) => [{ ...one.ranked, score: one.ranked.score + unitWeight * (one.units[0]?.score ?? 0) }, one] as const),
  );
  return inOrder([...withUnits.keys()]).flatMap((ranked) => withUnits.get(ranked) ?? []);
}

const needsPhrases = ({ found }: ScoredUnit, wanted: readonly Wanted[]): boolean =>
  wanted.every((want) => want.phrase === undefined || found.some((one) => one.want === want));

/** The passages and claims of an article that have most of what is wanted, every phrase among it, and nothing unwanted; best first. */
export function matchUnits(units: readonly ReadUnit[], wanted: readonly Wanted[], unwanted: readonly Wanted[]): readonly ScoredUnit[] {
  const ranked = units
    .filter((unit) => unwanted.length === 0 || scoreUnit(unit, unwanted).covered === 0)
    .map((unit) => scoreUnit(unit, wanted))
    .filter((scored) => wanted.length === 0 || (scored.score > 0 && needsPhrases(scored, wanted)))
    .toSorted((a, b) => b.covered - a.covered || b.score - a.score);
  return ranked.filter(({ covered }) => covered === ranked[0]?.covered);
}

/** Passages and claims shown of one article at most, unless the reader asks for their kind. */
const most = { passage: 4, claim: 3 } as const;

/** The best few passages of an article, then its best few claims. */
export const pickBest = (units: readonly ScoredUnit[]): readonly ScoredUnit[] =>
  (['passage', 'claim'] as const).flatMap((kind) => units.filter(({ unit }) => unit.kind === kind).slice(0, most[kind]));
