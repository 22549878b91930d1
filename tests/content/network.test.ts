import { expect, test } from 'vitest';
import { rootUrls as urls } from '../../src/core/urls.ts';
import { realFiles } from '../support/read-dist.ts';

/** The fixture has too few pairs for it. */
test('a drawing of the network says how many pairs of how many it has', () => {
  const $ = realFiles.pages().find(({ url }) => url === urls.network)?.$;
  const text = $?.('main').text().replace(/\s+/g, ' ');
  const total = $?.('tbody tr').length;
  const drawings = $?.('svg[role=group]').get() ?? [];
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings) {
    const lines = $?.(drawing).find('a[tabindex="-1"]').length;
    expect(text).toContain(`The drawing shows ${lines} of ${total} pairs, those with the most claims`);
  }
});
