import { pageFromFirst } from '../core/model/paging.ts';
import type { Site } from '../core/model/site.ts';

/** The most addresses of one sitemap (sitemaps.org). Its 50 MB would be a thousand bytes for each. */
const maxAddresses = 50_000;

const write = (list: 'urlset' | 'sitemapindex', entry: 'url' | 'sitemap', addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<${entry}><loc>${address}</loc></${entry}>`).join('\n')}</${list}>\n`;

/**
 * Sitemaps of whole addresses, each by the name of its file: `sitemap.xml` has them all or, when they are more than `size`, names numbered
 * ones that do. `toAddress` gives the whole address of a file.
 */
export function toSitemaps(
  addresses: readonly string[],
  toAddress: (file: string) => string,
  size = maxAddresses,
): ReadonlyMap<string, string> {
  if (addresses.length <= size) return new Map([['sitemap.xml', write('urlset', 'url', addresses)]]);
  const parts = pageFromFirst(addresses, size).map(({ items }, i) => [`sitemap-${i + 1}.xml`, write('urlset', 'url', items)] as const);
  return new Map([
    [
      'sitemap.xml',
      write(
        'sitemapindex',
        'sitemap',
        parts.map(([file]) => toAddress(file)),
      ),
    ],
    ...parts,
  ]);
}

/** The addresses of the pages that search engines may list: none of living private persons. */
export function listPublicAddresses({ actors, lists, addresses }: Pick<Site, 'actors' | 'lists' | 'addresses'>): readonly string[] {
  const hidden = new Set([
    ...actors.filter(({ data }) => data.private).flatMap(({ url, pairs }) => [url, ...pairs.map((pair) => pair.url)]),
    ...[...lists.values()].filter(({ isPrivate }) => isPrivate).flatMap(({ pages }) => pages.map(({ url }) => url)),
  ]);
  return [...addresses].filter((url) => !hidden.has(url));
}
