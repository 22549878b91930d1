import type { Site } from '../core/model/site.ts';
import { loadSite } from './load-site.ts';

/** What is made of the site: made once, and again only when the site has changed. */
export function oncePerSite<T>(make: (site: Site) => T): () => Promise<T> {
  let cached: { readonly site: Site; readonly made: T } | undefined;
  return async () => {
    const site = await loadSite();
    if (cached?.site !== site) cached = { site, made: make(site) };
    return cached.made;
  };
}
