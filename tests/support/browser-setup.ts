import type { TestProject } from 'vitest/node';
import { startBrowser } from './open-browser.ts';
import { serveDist } from './serve-dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    readonly site: string;
    /** Address that Playwright connects to. */
    readonly browser: string;
  }
}

/** Serves the built site and starts the browser once for all test files. Vitest calls it, and what it returns after the last test. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [site, browser] = await Promise.all([serveDist(), startBrowser()]);
  provide('site', site.address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
  };
}
