import type { Browser } from 'playwright-core';
import type { JudgedQuery } from '../open-corpus.ts';
import { openPage } from './open-page.ts';

/** How well queries of one kind were answered. */
export interface Ranking {
  readonly kind: string;
  readonly count: number;
  /** The mean of 1/rank of the first right article among the first ten, 0 without one. */
  readonly reciprocalRank: number;
  /** Queries with all right articles among the results, and without any result if there is no right article. */
  readonly complete: number;
}

interface Verdict {
  readonly kind: string;
  readonly reciprocalRank: number;
  readonly isComplete: boolean;
}

const depth = 10;
const limit = 60_000;

const judge = ({ kind, answers }: JudgedQuery, articles: readonly string[]): Verdict => {
  const rank = articles.slice(0, depth).findIndex((article) => answers.has(article)) + 1;
  const isComplete = answers.size === 0 ? articles.length === 0 : [...answers].every((answer) => articles.includes(answer));
  return { kind, reciprocalRank: rank === 0 ? 0 : 1 / rank, isComplete };
};

/** Asks queries with known answers, at full speed. Only articles count, in the order in which the page shows them. */
export async function measureRanking(browser: Browser, address: string, queries: readonly JudgedQuery[]): Promise<readonly Ranking[]> {
  const page = await openPage(browser, address, 'fast');
  const verdicts: Verdict[] = [];
  try {
    await page.goto();
    for (const query of queries) {
      await page.ask(query.text, 'at-once', { quiet: 150, limit });
      verdicts.push(judge(query, await page.readArticles()));
    }
  } finally {
    await page.close();
  }
  return Array.from(
    Map.groupBy(verdicts, ({ kind }) => kind),
    ([kind, own]) => ({
      kind,
      count: own.length,
      reciprocalRank: own.reduce((sum, { reciprocalRank }) => sum + reciprocalRank, 0) / own.length,
      complete: own.filter(({ isComplete }) => isComplete).length,
    }),
  );
}
