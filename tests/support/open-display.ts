import type { Page } from 'playwright-core';

/** Opens the display settings, out of the menu where that has their button, and waits until they are there. */
export async function openDisplay(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('group', { name: 'Display' }).waitFor();
}
