import { unescape } from 'node:querystring';
import type { Published } from './check-output.ts';
import type { Target } from './relative-page.ts';

/** Finds where an address in a file of a site leads in a copy. */
export type FindTarget = (file: string, address: string) => Target;

/**
 * Creates what finds where addresses lead in a copy of a published site that has the files in `copied`. Those of other files of the site
 * lead to where it is published. `onFound` is called with the path of each file that an address leads to.
 */
export function createFindTarget({ site, base }: Published, copied: ReadonlySet<string>, onFound: (path: string) => void): FindTarget {
  const find = (file: string, address: string): Target => {
    const url = URL.parse(address, site + base + file);
    if (url === null) return undefined;
    const path = url.pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    if (!url.pathname.startsWith(base) || !copied.has(unescape(path))) return { address: url.href };
    onFound(unescape(path));
    return { path: path + url.search + url.hash };
  };
  /** Of addresses that are the same wherever they stand. */
  const known = new Map<string, Target>();
  return (file, address) => {
    // Within the page, or on another host.
    if (/^(?:$|[#?]|\/\/|[a-z][a-z\d+.-]*:)/i.test(address)) return undefined;
    if (!address.startsWith('/')) return find(file, address);
    if (!known.has(address)) known.set(address, find(file, address));
    return known.get(address);
  };
}
