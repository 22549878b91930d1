import { getCollection } from 'astro:content';
import { buildSite } from '../core/build-site.ts';
import type { ContentFile } from '../core/schema/parse-content-file.ts';
import { fileGroups } from '../core/schema/schemas.ts';
import { formatIssues } from '../core/issues/format-issues.ts';
import type { Site } from '../core/model/site.ts';
import { urls } from './urls.ts';

let built: { readonly digest: string; readonly site: Site } | undefined;

/**
 * The site: all that pages know of the content. Built once, and again only when a file has changed. Throws an error that lists every issue
 * when the content has any.
 *
 * @example const { articles } = await loadSite();
 */
export async function loadSite(): Promise<Site> {
  const entries = (await Promise.all(fileGroups.map((name) => getCollection(name)))).flat();
  const digest = entries.map((entry) => `${entry.collection}/${entry.id}:${entry.digest}`).join();
  if (built?.digest === digest) return built.site;
  const { site, issues } = buildSite(
    entries.map(({ data }) => data as ContentFile),
    { urls },
  );
  if (site === undefined) throw new Error(`The content has faults.\n${formatIssues(issues)}`);
  built = { digest, site };
  return site;
}
