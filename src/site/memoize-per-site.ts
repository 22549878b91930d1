import type { Site } from '../core/model/site.ts';
import { loadSite } from './load-site.ts';

/**
 * A loader that derives a value from the site once, and again only when the site has changed. It throws what `load` throws.
 *
 * @example const loadClaimCount = memoizePerSite(({ claims }) => claims.length);
 */
export function memoizePerSite<T>(derive: (site: Site) => T, load = loadSite): () => Promise<T> {
  let cached: { readonly site: Site; readonly value: T } | undefined;
  return async () => {
    const site = await load();
    if (cached?.site !== site) cached = { site, value: derive(site) };
    return cached.value;
  };
}
