import { namesFile, toClaimsFile, type ClaimPreview, type NamePreview } from '../../core/previews/preview.ts';
import { memoizeAsync } from '../../core/search/memoize-async.ts';
import { urls } from '../../site/urls.ts';
import { loadJson } from '../dom/load-json.ts';

const loadFile = memoizeAsync(async (name: string): Promise<ReadonlyMap<string, unknown>> => {
  // The site may have been published anew since this page was opened.
  const { version } = (await loadJson(urls.previewVersion, 'no-cache')) as { readonly version: string };
  return new Map(Object.entries((await loadJson(urls.previewFile(version, name))) as object));
});

/** Previews of actors, countries and places by “actors/ttp”. Rejects when the file cannot be loaded. */
export const loadNames = (): Promise<ReadonlyMap<string, NamePreview>> => loadFile(namesFile) as Promise<ReadonlyMap<string, NamePreview>>;

/** Previews of the claims of an article, by id. Rejects when the file cannot be loaded. */
export const loadClaims = (articleId: string): Promise<ReadonlyMap<string, ClaimPreview>> =>
  loadFile(toClaimsFile(articleId)) as Promise<ReadonlyMap<string, ClaimPreview>>;
