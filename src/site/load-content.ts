import { getCollection } from 'astro:content';
import { buildEmptySite, createChecker, deriveChecked } from '../core/build-site.ts';
import type { Issue } from '../core/issues/issue.ts';
import type { Site } from '../core/model/site.ts';
import type { ContentFile } from '../core/schema/parse-content-file.ts';
import { fileGroups } from '../core/schema/schemas.ts';
import { checkFolders, checkFromFiles } from './build-from-folder.ts';
import { contentDir } from './folders.ts';
import { shared } from './shared.ts';
import { urls } from './urls.ts';

interface Content {
  /** Of the content as it is; while that has faults, of the last content without; empty while there was none. */
  readonly site: Site;
  readonly issues: readonly Issue[];
}

const check = createChecker({ urls });
let loaded: { readonly digest: string; readonly content: Content } | undefined;

/** The site in development and the faults of the content. Built once, and again only when a file has changed. */
export async function loadContent(): Promise<Content> {
  const entries = (await Promise.all(fileGroups.map((name) => getCollection(name)))).flat();
  const folders = (await checkFolders(contentDir)).map(({ code, file }) => `${code}:${file}`);
  const digest = [...folders, ...entries.map((entry) => `${entry.collection}/${entry.id}:${entry.digest}`)].join();
  if (loaded?.digest === digest) return loaded.content;
  const files = entries.map(({ data }) => data as ContentFile);
  const { site, issues } = deriveChecked(await checkFromFiles(contentDir, files, check), urls);
  shared.site = site ?? shared.site ?? buildEmptySite(urls);
  loaded = { digest, content: { site: shared.site, issues } };
  return loaded.content;
}
