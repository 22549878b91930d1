import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export const phone = { width: 390, height: 844 } as const;
export const desk = { width: 1440, height: 900 } as const;

/** Opens a page in a context of its own; `prepare` is done before the page is asked for. */
export type OpenPage = (path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;

/**
 * The built site in a real browser, for one test file. Pages are closed after each test, and fail it if a script failed or another host was
 * asked for anything.
 */
export function useSite(): { readonly open: OpenPage; readonly address: () => string } {
  const address = inject('site');
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await playwright.connect(inject('browser'), { timeout: 0 });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  const open: OpenPage = async (path, options = {}, prepare) => {
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
