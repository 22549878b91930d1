import type { Page } from 'playwright-core';

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
  { name: 'a name of more than one actor or place', path: '/actors/taliban/' },
  { name: 'arrival by another name', path: '/actors/ttp/#as-pakistani-taliban' },
  { name: 'hits in an article', path: '/articles/safe-havens-and-spillovers/?find=ISKP#p8', prepare: waitFor('.prose mark') },
  { name: 'search with results', path: '/search/?q=iskp', prepare: waitFor('#results mark') },
  { name: 'search without results', path: '/search/?q=zzzzqqqq', prepare: waitFor('[role=status]:not(:empty)') },
  {
    name: 'filters that leave none',
    path: '/claims/?actor=ttp&speaker=nobody',
    prepare: (page) => page.getByRole('status').getByText('“nobody”').waitFor(),
  },
  { name: 'a preview of a claim', path: '/questions/shelter-ttp/', prepare: preview('a[href*="/#claim-"]') },
  { name: 'a preview of an actor', path: '/actors/pakistan/with/ttp/', prepare: preview('a[href="/actors/ttp/"]') },
  { name: 'a mark pressed', path: '/articles/afghanistan-at-the-brink/', prepare: (page) => page.locator('.mark').first().click() },
  {
    name: 'display settings',
    path: '/places/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Display' }).click();
      await page.getByRole('group', { name: 'Display' }).waitFor();
    },
  },
  {
    name: 'the palette',
    path: '/about/',
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Balochistan');
      await page.getByRole('option').first().waitFor();
    },
  },
];
