import { buildPreviews } from '../core/previews/build-previews.ts';
import { hashContent } from './hash-content.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/**
 * The files of previews (decisions.md#d44). Their addresses share `version`, which changes when any file changes, so browsers can cache them
 * for ever.
 */
export interface PreviewFiles {
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly json: string }[];
}

export const loadPreviewFiles = memoizePerSite((site): PreviewFiles => {
  const files = Array.from(buildPreviews(site), ([name, file]) => ({ name, json: JSON.stringify(file) }));
  return { version: hashContent(files.map(({ json }) => json).join()), files };
});
