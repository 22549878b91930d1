/** Where the site is published. */
export interface SiteAddress {
  /** The address of its host: `https://host.example`. */
  readonly site: string;
  /** The path under which it stands, with a slash at both ends: `/` or `/some/path/`. */
  readonly base: string;
}

const findFault = (url: URL | null): string | undefined => {
  if (url === null) return 'is no full address';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'does not begin with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'has a user name or password';
  if (/[?#]/.test(url.href)) return 'has a query or an anchor';
  // An address that begins with two slashes would name a host.
  return url.pathname.includes('//') ? 'has an empty part in its path' : undefined;
};

/** The address of a site that has not been given its own. */
export const defaultAddress = 'https://crossread.example';

/**
 * Reads where the site is published from `SITE_URL`, with or without the slash at its end. Throws an error that says what is wrong with a
 * malformed one.
 *
 * @example readSiteAddress({ SITE_URL: 'https://host.example/reader' }) // { site: 'https://host.example', base: '/reader/' }
 */
export function readSiteAddress({ SITE_URL: written = defaultAddress }: Readonly<Record<string, string | undefined>>): SiteAddress {
  const url = URL.parse(written);
  const fault = findFault(url);
  if (url === null || fault !== undefined) throw new Error(`SITE_URL ${fault}. Write it as in SITE_URL=https://host.example/reader/`);
  return { site: url.origin, base: url.pathname.replace(/\/?$/, '/') };
}
