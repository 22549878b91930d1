import type { Page } from 'playwright-core';

/** Takes from the pages of articles’ claims the links to pages of pairs, so that a script compares what has such a page too. */
export const withoutPairs = (page: Page): Promise<unknown> =>
  page.route('**/claims/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('aria-labelledby="compare"', '') });
  });
