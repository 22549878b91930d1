import { expect, test } from 'vitest';
import { toSitemaps } from '../../src/site/to-sitemaps.ts';

const addresses = ['a', 'b', 'c'].map((name) => `https://host.example/${name}/`);
const toAddress = (file: string): string => `https://host.example/${file}`;
const listLocations = (xml: string | undefined): readonly string[] =>
  Array.from(xml?.matchAll(/<loc>(.*?)<\/loc>/g) ?? [], ([, url = '']) => url);

test('one sitemap has all addresses of a site that has no more than fit', () => {
  const sitemaps = toSitemaps(addresses, toAddress, 3);
  expect([...sitemaps.keys()]).toEqual(['sitemap.xml']);
  expect(sitemaps.get('sitemap.xml')).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"><url>/,
  );
  expect(listLocations(sitemaps.get('sitemap.xml'))).toEqual(addresses);
});

test('otherwise it names numbered ones, which have them', () => {
  const sitemaps = toSitemaps(addresses, toAddress, 2);
  expect(sitemaps.get('sitemap.xml')).toContain('<sitemapindex ');
  expect(listLocations(sitemaps.get('sitemap.xml'))).toEqual(['https://host.example/sitemap-1.xml', 'https://host.example/sitemap-2.xml']);
  expect(listLocations(sitemaps.get('sitemap-1.xml'))).toEqual(addresses.slice(0, 2));
  expect(listLocations(sitemaps.get('sitemap-2.xml'))).toEqual(addresses.slice(2));
});

test('50,000 addresses fit', () => {
  const fitting = Array.from({ length: 50_000 }, (_, i) => `https://host.example/${i}/`);
  expect(toSitemaps(fitting, toAddress).size).toBe(1);
  expect(toSitemaps([...fitting, 'https://host.example/'], toAddress).size).toBe(3);
});
