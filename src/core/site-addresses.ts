import type { Site } from './site.ts';
import { urls } from './urls.ts';

/** The address of every page of the site, as in its sitemap. */
export const toAddresses = (site: Site): ReadonlySet<string> =>
  new Set([
    urls.home,
    urls.articles,
    urls.actors,
    urls.countries,
    urls.places,
    urls.sources,
    urls.search,
    urls.about,
    ...[site.articles, site.actors, site.countries, site.places, site.sources].flatMap((pages) => pages.map(({ url }) => url)),
  ]);
