import type { TestProject } from 'vitest/node';
import { startBrowser } from './open-browser.ts';
import { setup as buildFixture } from './build-fixture.ts';
import { fixture } from './fixture.ts';
import { serveDist } from './serve-dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the host of the built site, without a slash at its end. */
    readonly site: string;
    /** Address that Playwright connects to. */
    readonly browser: string;
  }
}

/** Builds and serves the fixture and starts the browser once for all test files. Vitest calls it, and what it returns after the last test. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await buildFixture();
  const [site, browser] = await Promise.all([serveDist(fixture), startBrowser()]);
  provide('site', site.address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.stop();
  };
}
