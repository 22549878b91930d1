import type { Locator } from 'playwright-core';

/** Where an element is on the screen. Throws when it is not shown. */
export async function measureBox(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('Nothing is shown.');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}
