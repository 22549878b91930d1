import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { serveDist } from './serve-dist.ts';

export const phone = { width: 390, height: 844 } as const;
export const desk = { width: 1440, height: 900 } as const;

/** The built site in a real browser, for one test file. A page fails the test if it errs or asks another host for anything. */
export function useSite(): {
  /** Opens a page in a context of its own; `prepare` is done before it is asked for. */
  readonly open: (path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
  readonly address: () => string;
} {
  let stop: () => Promise<void>;
  let address = '';
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  const faults: string[] = [];

  beforeAll(async () => {
    const [server, opened] = await Promise.all([serveDist(), openBrowser()]);
    ({ address, stop } = server);
    browser = opened;
  });
  afterAll(async () => {
    await browser.close();
    await stop();
    expect(faults).toEqual([]);
  });

  const open = async (path: string, options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<unknown>): Promise<Page> => {
    const context = await browser.newContext({ viewport: desk, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) faults.push(`${page.url()} asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        faults.push(`${page.url()}: ${message.text()}`);
    });
    await prepare?.(page);
    await page.goto(address + path);
    return page;
  };
  return { open, address: () => address };
}
