import { namesFile, toClaimsFile, toPreviewAddress, type ClaimPreview, type NamePreview } from '../../core/previews/preview.ts';
import { loadJson } from '../search/load-json.ts';

const files = new Map<string, Promise<ReadonlyMap<string, unknown>>>();

/** Each file is fetched once, and again after a failure. */
function loadFile(name: string): Promise<ReadonlyMap<string, unknown>> {
  const known = files.get(name);
  if (known !== undefined) return known;
  const address = toPreviewAddress(document.body.dataset['previews'] ?? '', name);
  const loading = loadJson(address).then((entries) => new Map(Object.entries(entries as object)));
  files.set(name, loading);
  loading.catch(() => files.delete(name));
  return loading;
}

/** What is to be shown of actors, countries and places, by “actors/ttp”; fails when it cannot be had. */
export const loadNames = (): Promise<ReadonlyMap<string, NamePreview>> => loadFile(namesFile) as Promise<ReadonlyMap<string, NamePreview>>;

/** What is to be shown of the claims of an article, by id; fails when it cannot be had. */
export const loadClaims = (articleId: string): Promise<ReadonlyMap<string, ClaimPreview>> =>
  loadFile(toClaimsFile(articleId)) as Promise<ReadonlyMap<string, ClaimPreview>>;
