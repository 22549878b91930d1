import { buildPreviews } from '../core/previews/build-previews.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** The files of previews as JSON, by name (decisions.md#d44). */
export const loadPreviewFiles = memoizePerSite((site) =>
  Array.from(buildPreviews(site), ([name, file]) => ({ name, json: JSON.stringify(file) })),
);
