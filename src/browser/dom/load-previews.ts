import { toClaimsFile, toNamesFile, type ClaimPreview, type NamePreview } from '../../core/previews/preview.ts';
import { memoizeAsync } from '../../core/search/memoize-async.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { loadJson } from './load-json.ts';

/** Asks the host whether the file is still as the browser knows it: the site may have been published anew since. */
const loadFile = memoizeAsync(
  async (name: string): Promise<ReadonlyMap<string, unknown>> =>
    new Map(Object.entries((await loadJson(urls.previewFile(name), 'no-cache')) as object)),
);

/** Previews of actors, countries and places, among them that of a key like “actors/ttp”. Rejects when the file cannot be loaded. */
export const loadNames = (key: string): Promise<ReadonlyMap<string, NamePreview>> =>
  loadFile(toNamesFile(key, Number(document.documentElement.dataset['nameFiles'] ?? 1))) as Promise<ReadonlyMap<string, NamePreview>>;

/** Previews of the claims of an article, by id. Rejects when the file cannot be loaded. */
export const loadClaims = (articleId: string): Promise<ReadonlyMap<string, ClaimPreview>> =>
  loadFile(toClaimsFile(articleId)) as Promise<ReadonlyMap<string, ClaimPreview>>;
