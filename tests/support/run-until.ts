import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Lets the stopped clock of a page go on until something is so: code that a page imports may begin to count later than the test does. */
export const runUntil = (page: Page, isSo: () => Promise<boolean>): Promise<void> =>
  expect
    .poll(async () => {
      await page.clock.runFor(100);
      return isSo();
    })
    .toBe(true);
