import type { Browser } from 'playwright-core';
import { slowdown } from './measure-cold.ts';
import { openPage } from './open-page.ts';
import { slowProcesses } from './slow-processes.ts';

/** What a reader who asks one query after another waits for: milliseconds from the last key, of each query. */
export interface WarmAnswers {
  /** To the first result or, without results, to the status that says so. */
  readonly first: readonly number[];
  /** To the last change of the answer. */
  readonly whole: readonly number[];
  /** Bytes that the page and its workers hold after each query has been asked once. */
  readonly heap: number;
}

const limit = 60_000;

/** Asks all queries once, weighs what is then held, and asks them again on a slow phone. */
export async function measureWarm(browser: Browser, address: string, queries: readonly string[]): Promise<WarmAnswers> {
  const page = await openPage(browser, address, 'fast');
  try {
    await page.goto();
    for (const query of queries) await page.ask(query, 'by-key', { quiet: 150, limit });
    const heap = await page.measureHeap();
    const stop = await slowProcesses(browser, slowdown);
    try {
      const [first, whole]: [number[], number[]] = [[], []];
      for (const query of queries) {
        const answer = await page.ask(query, 'by-key', { quiet: 400, limit });
        whole.push(answer.painted - answer.began);
        first.push((answer.first === 0 ? answer.painted : answer.first) - answer.began);
      }
      return { first, whole, heap };
    } finally {
      await stop();
    }
  } finally {
    await page.close();
  }
}
