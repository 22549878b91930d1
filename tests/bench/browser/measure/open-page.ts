import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { phone } from '../../../support/open-site.ts';
import { countRequests, type RequestCounter } from './count-requests.ts';
import { watchHeap } from './measure-heap.ts';
import { installWatch, watchName, type AnswerState, type AnswerWatch } from './watch-answer.ts';

/** When an answer counts as whole, and when it is given up. */
export interface Patience {
  /** Milliseconds without a change of the answer or a request. */
  readonly quiet: number;
  readonly limit: number;
  /** Whether an answer has results, so that a status without any is not yet one. */
  readonly hasResults?: boolean;
}

/** The search page of an engine, opened as on a phone with nothing cached. */
export interface OpenedPage extends Pick<RequestCounter, 'fetchedBy'> {
  readonly goto: () => Promise<unknown>;
  /** Puts a query in at once, or types all but its last letter so and then presses the last key; waits for the answer. */
  readonly ask: (query: string, how: 'at-once' | 'by-key', patience: Patience) => Promise<AnswerState>;
  /** The addresses of the articles among the results, best first. */
  readonly readArticles: () => Promise<readonly string[]>;
  readonly measureHeap: () => Promise<number>;
  /** The time since 1970 at which the page was asked for, in milliseconds. */
  readonly readOrigin: () => Promise<number>;
  /** Closes the page; throws if anything went wrong on it. */
  readonly close: () => Promise<void>;
}

/** Slow 4G as Lighthouse has it: milliseconds, and bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

const listFaults = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.url()} answered ${response.status()}`));
  return faults;
};

/** Opens the page that searches at an address, which `goto` then asks for. */
export async function openPage(browser: Browser, address: string, line: 'slow' | 'fast'): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: phone });
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const faults = listFaults(page);
  const { fetchedBy, idleFor } = countRequests(context);
  const measureHeap = await watchHeap(session);
  await page.addInitScript(installWatch, watchName);
  await session.send('Network.enable');
  if (line === 'slow') await session.send('Network.emulateNetworkConditions', slow4G);

  const call = <Method extends keyof AnswerWatch>(method: Method): Promise<ReturnType<AnswerWatch[Method]>> =>
    page.evaluate(`globalThis.${watchName}.${method}()`);
  const waitForAnswer = async ({ quiet, limit, hasResults = false }: Patience): Promise<AnswerState> => {
    const until = performance.now() + limit;
    while (performance.now() < until) {
      const state = await call('read');
      const isWhole = (hasResults ? state.first : state.changed) > 0 && state.painted > 0 && state.now - state.changed > quiet;
      // What has just arrived may yet change the answer.
      if (isWhole && idleFor() > quiet) return state;
      await wait(Math.min(50, quiet / 2));
    }
    throw new Error(`The page gave no answer in ${limit / 1000} seconds.`);
  };
  const ask: OpenedPage['ask'] = async (query, how, patience) => {
    const input = page.locator('#query');
    if (how === 'by-key') {
      await call('expect');
      await input.fill(query.slice(0, -1));
      await waitForAnswer(patience);
    } else await input.fill('');
    await call('expect');
    if (how === 'at-once') await page.keyboard.insertText(query);
    else {
      // Playwright’s own keyboard presses no key for a letter that its layout lacks.
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: query.slice(-1), text: query.slice(-1) });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: query.slice(-1) });
    }
    return waitForAnswer(patience);
  };
  return {
    ...{ ask, fetchedBy, measureHeap },
    goto: () => page.goto(address, { waitUntil: 'domcontentloaded', timeout: 0 }),
    readOrigin: () => page.evaluate(() => performance.timeOrigin),
    readArticles: async () => {
      const paths = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLAnchorElement>('#results a'), ({ pathname }) => pathname),
      );
      return [...new Set(paths.filter((path) => /^\/articles\/[^/]+\/$/.test(path)))];
    },
    close: async () => {
      await context.close();
      if (faults.length > 0) throw new Error(`Faults on the page: ${faults.join('; ')}`);
    },
  };
}
