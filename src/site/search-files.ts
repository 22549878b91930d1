import { createHash } from 'node:crypto';
import { buildSearchFiles } from '../core/search/build-index.ts';
import type { Site } from '../core/site.ts';
import { loadSite } from './load-site.ts';

/** A file of the search index: where it is served, with a hash of its content in the name so that it can be kept for ever, and what it holds. */
export interface SearchFile {
  readonly name: string;
  readonly json: string;
}

const folder = '/search/data/';
const toHash = (json: string): string => createHash('sha256').update(json).digest('base64url').slice(0, 10).replaceAll('-', '_');

export interface SearchFiles {
  readonly index: SearchFile;
  /** What search loads when it needs it: names in other scripts, and the text of each article. */
  readonly others: readonly SearchFile[];
}

let cached: { readonly site: Site; readonly files: SearchFiles } | undefined;

/** The search index and the files that it names. */
export async function loadSearchFiles(): Promise<SearchFiles> {
  const site = await loadSite();
  if (cached?.site === site) return cached.files;
  const toName = (id: string, json: string): string => `${id}.${toHash(json)}`;
  const { index, scripts, texts } = buildSearchFiles(site, (file) => toSearchAddress(toName(file.id, JSON.stringify(file))));
  const toFile = (id: string, value: unknown): SearchFile => {
    const json = JSON.stringify(value);
    return { name: toName(id, json), json };
  };
  const files = { index: toFile('index', index), others: [scripts, ...texts].map((file) => toFile(file.id, file)) };
  cached = { site, files };
  return files;
}

/** The address of a search file by its name. */
export const toSearchAddress = (name: string): string => `${folder}${name}.json`;
