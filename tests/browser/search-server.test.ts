import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { urls } from '../support/fixture.ts';
import { useSite } from '../support/open-site.ts';
import { readExchange, type Replayed } from '../support/replay-server.ts';

const { open } = useSite();
const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('#results');

const serverAddress = '/crossread/_search';
const [words] = (readExchange('words') as Replayed).exchanges;

/** Makes a page one of a site whose searches a server answers. */
const putServer = (page: Page, address: string): Promise<unknown> =>
  page.route(`**${address}*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<html ', `<html data-server="${serverAddress}" `) });
  });

/** Answers requests for results as a server does that was written by hand; what it is asked for else it does not know. */
const answer = (page: Page): Promise<unknown> =>
  page.route(`**${serverAddress}?*`, (route) => {
    const isForResults = 'collapse' in (route.request().postDataJSON() as object);
    return isForResults ? route.fulfill({ json: words?.response }) : route.fulfill({ status: 400, json: { error: {}, status: 400 } });
  });

describe('on a site whose searches a server answers', () => {
  test('its results are shown, and no index is loaded', async () => {
    const fetched: string[] = [];
    const page = await open(urls.searchFor('Lisbon berths'), {}, async (opened) => {
      opened.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await putServer(opened, urls.search);
      await answer(opened);
    });
    await results(page).getByRole('link', { name: 'Platform notes, 2023 and 2024' }).waitFor();
    expect(await results(page).locator('mark').allTextContents()).toEqual(['berth', 'Lisbon', 'Lisbon', 'Sleepers']);
    expect(await status(page).textContent()).toBe('1 question, 3 articles, 2 passages, 2 claims, 1 place.');
    expect(fetched.filter((path) => /search-worker|create-search|manifest\.json/.test(path))).toEqual([]);
  });

  test('a server that fails is said to, and is asked again on request', async () => {
    const page = await open(urls.searchFor('Lisbon berths'), {}, async (opened) => {
      await putServer(opened, urls.search);
      await opened.route(`**${serverAddress}?*`, (route) => route.fulfill({ status: 503, body: 'down' }));
    });
    await expect.poll(() => status(page).textContent()).toContain('The search index could not be loaded.');
    await answer(page);
    await status(page).getByRole('button', { name: 'Try again' }).click();
    await results(page).getByRole('link', { name: 'Platform notes, 2023 and 2024' }).waitFor();
  });
});
