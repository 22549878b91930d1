import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until a module that the page has asked for by itself has run; `name` is that of its file. */
export async function waitForModule(page: Page, name: string): Promise<void> {
  const findAddress = (): Promise<string | undefined> =>
    page.evaluate((wanted) => performance.getEntriesByType('resource').find((entry) => entry.name.includes(`/${wanted}.`))?.name, name);
  await expect.poll(findAddress).toBeDefined();
  // A module runs once: another import of it waits for the first. As a text, for Vitest rewrites imports.
  await page.evaluate(`import(${JSON.stringify(await findAddress())})`);
}
