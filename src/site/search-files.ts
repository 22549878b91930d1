import anyAscii from 'any-ascii';
import type { Site } from '../core/model/site.ts';
import { buildIndex } from '../core/search/index/build-index.ts';
import { cutSearchFiles, type SearchFiles } from './cut-search-files.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** The search index of a site; undefined where a server answers searches. */
export const loadSearchFiles = memoizePerSite((site: Site): SearchFiles | undefined =>
  site.settings.searchServer === undefined
    ? cutSearchFiles(buildIndex(site, { places: loadGazetteer(site.nameWords.gazetteer), toLatin: anyAscii }))
    : undefined,
);
