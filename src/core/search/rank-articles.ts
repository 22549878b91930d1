import type { IndexedArticle, IndexFile } from './index-file.ts';
import { scoreUnit, type ReadUnit, type ScoredUnit } from './score-unit.ts';
import type { Wanted } from './weigh-query.ts';

export interface RankedArticle {
  readonly article: IndexedArticle;
  /** The word of the query that it lacks. */
  readonly lacks?: string | undefined;
}

/** From this many wanted things on, an article may lack one word (never a name); it then ranks below those that lack none. */
const leastForLacking = 3;

/** The articles that have what the query wants, best first: the sum of rarity times impact, as in BM25; ties keep the index's order, newest first. */
export function rankArticles(index: IndexFile, wanted: readonly Wanted[]): readonly RankedArticle[] {
  return index.articles
    .map((article, i) => {
      const missing = wanted.filter(({ articles }) => !articles.has(i));
      const score = wanted.reduce((sum, { articles, rarity }) => sum + rarity * (articles.get(i) ?? 0), 0);
      return { article, missing, score };
    })
    .filter(
      ({ missing }) => missing.length === 0 || (missing.length === 1 && missing[0]?.pages.size === 0 && wanted.length >= leastForLacking),
    )
    .toSorted((a, b) => a.missing.length - b.missing.length || b.score - a.score)
    .map(({ article, missing }) => ({ article, lacks: missing[0]?.typed }));
}

/** Passages and claims shown of one article at most. */
const most = { passage: 4, claim: 3 } as const;

/** The passages and claims of an article that answer best: those that have most of what is wanted, by score. */
export function pickUnits(units: readonly ReadUnit[], wanted: readonly Wanted[]): readonly ScoredUnit[] {
  const ranked = units
    .map((unit) => scoreUnit(unit, wanted))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.covered - a.covered || b.score - a.score);
  const pick = (kind: 'passage' | 'claim'): ScoredUnit[] =>
    ranked.filter(({ unit, covered }) => unit.kind === kind && covered === ranked[0]?.covered).slice(0, most[kind]);
  return [...pick('passage'), ...pick('claim')];
}
