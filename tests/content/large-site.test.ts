import { expect, test } from 'vitest';
import { rootUrls as urls } from '../../src/core/urls.ts';
import { realFiles } from '../support/read-dist.ts';

/** What the fixture is too small for: more claims than a page lists, and more pairs than a drawing has. */
const find = (url: string) => realFiles.pages().find((page) => page.url === url);

test('the list of claims leads from each of its pages to all others, and says which it is', () => {
  const isLedger = /^\/claims\/(?:\d+\/)?$/;
  const count = realFiles.sitemap().filter((url) => isLedger.test(url)).length;
  expect(count).toBeGreaterThan(1);
  const addresses = Array.from({ length: count }, (_, i) => urls.claimsPage(i + 1));
  for (const [i, url] of addresses.entries()) {
    const nav = find(url)?.$('nav[aria-label="Pages of claims"]');
    const numbered = nav?.find('a:not([rel])').map((_, link) => link.attribs['href']);
    expect(numbered?.get(), url).toEqual(addresses);
    const marked = ['[aria-current=page]', '[rel=prev]', '[rel=next]'].map((selector) => nav?.find(selector).attr('href'));
    expect(marked, url).toEqual([url, addresses[i - 1], addresses[i + 1]]);
  }
});

test('the list of claims has each once over its pages', () => {
  const pages = realFiles.pages().filter(({ url }) => /^\/claims\/(?:\d+\/)?$/.test(url));
  const ids = pages.flatMap(({ $ }) =>
    $('.ledger > li')
      .map((_, row) => row.attribs['id'])
      .get(),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(String(ids.length)).toBe(find(urls.claims)?.$('form[data-total]').attr('data-total'));
});

test('a drawing of the network says how many pairs of how many it has', () => {
  const $ = find(urls.network)?.$;
  const text = $?.('main').text().replace(/\s+/g, ' ');
  const total = $?.('tbody tr').length;
  const drawings = $?.('svg[role=group]').get() ?? [];
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings) {
    const lines = $?.(drawing).find('a[tabindex="-1"]').length;
    expect(text).toContain(`the ${lines} pairs joined by most claims, of ${total}`);
  }
});
