import type { Page } from 'playwright-core';
import { urls } from './fixture.ts';
import { openDisplay } from './open-display.ts';
import { waitForModule } from './wait-for-module.ts';
import { withoutPairs } from './without-pairs.ts';

/** What a reader can come to on a page beyond the page as it is built. */
export interface PageState {
  readonly name: string;
  readonly path: string;
  /** Brings the state about, and waits until it is there. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const waitFor = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

/** Points at a link until its preview is there and drawn. */
const preview = (selector: string) => async (page: Page) => {
  await page.locator(`main ${selector}`).first().hover();
  const tooltip = page.getByRole('tooltip');
  await tooltip.waitFor();
  await tooltip.evaluate((panel) => Promise.all(panel.getAnimations().map(({ finished }) => finished)));
};

export const pageStates: readonly PageState[] = [
  { name: 'a name of more than one actor or place', path: urls.actor('madrid') },
  { name: 'arrival by another name', path: `${urls.actor('set')}#as-peninsular-sleeping-cars` },
  {
    name: 'hits in an article',
    path: `${urls.article('the-night-map-is-being-redrawn')}?${urls.highlights('SET')}#p7`,
    prepare: waitFor('.prose mark'),
  },
  {
    name: 'hits in an article from right to left',
    path: `${urls.article('the-night-train-reaches-the-strait')}?${urls.highlights('المضيق')}`,
    prepare: waitFor('.prose mark'),
  },
  { name: 'search with results', path: urls.searchFor('set'), prepare: waitFor('#results mark') },
  { name: 'search with results from right to left', path: urls.searchFor('المضيق'), prepare: waitFor('#results mark') },
  { name: 'search without results', path: urls.searchFor('zzzzqqqq'), prepare: waitFor('[role=status]:not(:empty)') },
  {
    name: 'two articles that a script compares',
    path: urls.comparisons,
    prepare: async (page) => {
      await withoutPairs(page);
      await page.goto(new URL(urls.compareAny('platform-notes-2023-and-2024', 'the-night-train-reaches-the-strait'), page.url()).href);
      await page.getByRole('heading', { name: 'Compare two other articles' }).waitFor();
    },
  },
  {
    name: 'an article that is to be compared with another',
    path: urls.compareAny('a-note-on-empty-berths'),
    prepare: waitFor('[role=status]:not(:empty)'),
  },
  {
    name: 'filters that leave none',
    path: `${urls.claims}?actor=set&speaker=nobody`,
    prepare: (page) => page.getByRole('status').getByText('“nobody”').waitFor(),
  },
  {
    name: 'claims that are filtered and sorted',
    path: `${urls.claims}?q=berths&figures=yes&sort=-said`,
    prepare: async (page) => {
      await page.getByRole('status').getByText('sorted by said').waitFor();
      await page.getByText('More filters').click();
    },
  },
  { name: 'a preview of a claim, from right to left', path: urls.question('do-the-trains-fill'), prepare: preview('a[href*="/#claim-"]') },
  {
    name: 'a preview of an actor',
    path: urls.pair('mobility-ministry', 'set'),
    prepare: preview(`a[href="${urls.actor('set')}"]`),
  },
  {
    name: 'the sheet of a claim',
    path: urls.article('the-night-map-is-being-redrawn'),
    prepare: async (page) => {
      await waitForModule(page, 'start-article');
      await page.locator('.mark.contested').first().click();
      await page.getByRole('dialog').locator('.quote').waitFor();
    },
  },
  {
    name: 'an article with all claims',
    path: urls.article('the-night-map-is-being-redrawn'),
    prepare: async (page) => {
      await waitForModule(page, 'start-article');
      await page.getByRole('button', { name: 'Show all claims' }).click();
    },
  },
  {
    name: 'display settings',
    path: urls.places,
    prepare: openDisplay,
  },
  { name: 'the menu', path: urls.map, prepare: (page) => page.getByRole('button', { name: 'Menu' }).click() },
  {
    name: 'the palette',
    path: urls.about,
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Barcelona');
      await page.getByRole('option').first().waitFor();
    },
  },
];
