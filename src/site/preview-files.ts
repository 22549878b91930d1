import { buildPreviews } from '../core/previews/build-previews.ts';
import { hashContent } from './hash-content.ts';
import { oncePerSite } from './once-per-site.ts';

/** The files of previews by name, and what their addresses share: it changes when any of them does, so that they can be kept for ever. */
export interface PreviewFiles {
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly json: string }[];
}

/** The files that previews are read from. */
export const loadPreviewFiles = oncePerSite((site): PreviewFiles => {
  const files = Array.from(buildPreviews(site), ([name, file]) => ({ name, json: JSON.stringify(file) }));
  return { version: hashContent(files.map(({ json }) => json).join()), files };
});
