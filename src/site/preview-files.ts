import { buildPreviews, countFilesOfNames } from '../core/previews/build-previews.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** The files of previews as JSON, by name (decisions.md#d44). */
export const loadPreviewFiles = memoizePerSite((site) =>
  Array.from(buildPreviews(site), ([name, file]) => ({ name, json: JSON.stringify(file) })),
);

/** How many of them have names. Pages say it when it is not one, so that a browser knows in which a name is. */
export const loadNameFileCount = memoizePerSite(countFilesOfNames);
