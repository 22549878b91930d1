import type { Browser, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { countBytes, type FetchedBytes } from './count-bytes.ts';
import { phone } from './open-site.ts';
import { watchAnswers, type Answered } from './watch-answers.ts';

/** A page with an input `#query`, a status and `#results`, ours or a peer’s. */
export interface SearchPage {
  /** For the protocol of the browser’s developer tools. */
  readonly session: CDPSession;
  /** Puts all but the last letter in the input, waits for that answer, presses the last key, and tells when the query was answered. */
  readonly ask: (query: string, letterByLetter?: boolean) => Promise<Answered>;
  /** The paths that the results link to. */
  readonly readPaths: () => Promise<readonly string[]>;
  readonly fetched: () => FetchedBytes;
  /** Closes the page; fails if anything went wrong on it. */
  readonly close: () => Promise<void>;
}

/** What goes wrong on a page. A worker is a fault: Chromium slows the main thread alone, so its work would look quicker than it is. */
const listFaults = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.url()} answered ${response.status()}`));
  page.on('worker', (worker) => faults.push(`worker ${worker.url()}`));
  return faults;
};

/** Opens a search page as a phone with nothing cached. */
export async function openSearchPage(browser: Browser, address: string): Promise<SearchPage> {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const faults = listFaults(page);
  const fetched = await countBytes(session);
  await page.goto(address);
  const watch = await watchAnswers(page);
  const input = page.locator('#query');

  const ask = async (query: string, letterByLetter = false): Promise<Answered> => {
    const [first, last] = [query.slice(0, -1), query.slice(-1)];
    await watch(() => (letterByLetter ? input.pressSequentially(first, { delay: 100 }) : input.fill(first)));
    // Playwright’s own keyboard presses no key for a letter that its layout lacks.
    const answered = await watch(() => session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: last, text: last }));
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: last });
    const shown = await page.evaluate(() => ({
      query: document.querySelector<HTMLInputElement>('#query')?.value,
      status: Array.from(document.querySelectorAll('[role=status]'), ({ textContent }) => textContent).join(' '),
    }));
    expect(shown).toEqual({ query, status: expect.stringMatching(/^(?!.*could not)./) });
    return answered;
  };
  const readPaths = (): Promise<string[]> =>
    page.evaluate(() => Array.from(document.querySelectorAll<HTMLAnchorElement>('#results a'), ({ pathname }) => pathname));
  const close = async (): Promise<void> => {
    await context.close();
    expect(faults).toEqual([]);
  };
  return { session, ask, readPaths, fetched, close };
}
