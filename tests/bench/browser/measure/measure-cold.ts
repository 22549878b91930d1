import type { Browser } from 'playwright-core';
import type { Fetched } from './count-requests.ts';
import { openPage } from './open-page.ts';
import { slowProcesses } from './slow-processes.ts';

/** What a reader who comes with nothing cached waits for and fetches, on a slow line with a slow phone, for one query. */
export interface ColdAnswer {
  /** Milliseconds from the key, and from when the page was asked for, to the first result; from the key to the last change of the answer. */
  readonly keyToFirst: number;
  readonly pageToFirst: number;
  readonly keyToWhole: number;
  readonly first: { readonly all: Fetched; readonly search: Fetched };
  readonly whole: { readonly all: Fetched; readonly search: Fetched };
}

const limit = 300_000;
/** How much slower the processor of a phone is. */
export const slowdown = 4;

const askOnce = async (browser: Browser, address: string, query: string, line: 'slow' | 'fast'): Promise<ColdAnswer> => {
  const page = await openPage(browser, address, line);
  try {
    await page.goto();
    const answer = await page.ask(query, 'at-once', { quiet: 1000, limit, hasResults: true });
    const origin = await page.readOrigin();
    return {
      keyToFirst: answer.first - answer.began,
      pageToFirst: answer.first,
      keyToWhole: answer.painted - answer.began,
      first: await page.fetchedBy(origin + answer.first),
      whole: await page.fetchedBy(Number.POSITIVE_INFINITY),
    };
  } finally {
    await page.close();
  }
};

/** Asks a query as soon as the page takes one. First once unmeasured and quickly, so that the server has compressed what it is asked for. */
export async function measureCold(browser: Browser, address: string, query: string): Promise<ColdAnswer> {
  await askOnce(browser, address, query, 'fast');
  const stop = await slowProcesses(browser, slowdown);
  try {
    return await askOnce(browser, address, query, 'slow');
  } finally {
    await stop();
  }
}
