import { chromium as playwright, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export const phone = { width: 390, height: 844 } as const;
export const desk = { width: 1440, height: 900 } as const;

/** Milliseconds after which what is waited for is given up: far more than the busiest machine takes. */
const patience = 60_000;

/** Opens a page in a context of its own; `prepare` is done before the page is asked for. */
export type OpenPage = (path: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;

/** Closes a context; what tests still hold back of its requests is let go without a word. */
async function closeContext(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
  await context.close();
}

/**
 * A built site in a real browser, for one test file: the fixture, unless the address of another is given. Pages are closed after each
 * test, or after all of the file, and then fail it if a script failed or another host was asked for anything.
 */
export function useSite(
  lifetime: 'test' | 'file' = 'test',
  address = inject('site'),
): { readonly open: OpenPage; readonly address: () => string } {
  let browser: Browser;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await playwright.connect(inject('browser'), { timeout: 0 });
  });
  afterAll(() => browser.close());
  // Hooks of this kind run in the reverse order.
  (lifetime === 'test' ? afterEach : afterAll)(async () => {
    await Promise.all(browser.contexts().map(closeContext));
    expect(faults.splice(0)).toEqual([]);
  });

  const open: OpenPage = async (path, options = {}, prepare) => {
    const context = await browser.newContext({ viewport: desk, ...options });
    context.setDefaultTimeout(patience);
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
    // Headless Chromium rests a mouse in the corner of a touch screen too: whatever came to be under it would count as pointed at.
    if (options.hasTouch === true) await page.mouse.move(-1, -1);
    return page;
  };
  return { open, address: () => address };
}
