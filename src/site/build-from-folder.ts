import { readdir } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { buildSite, type BuildResult } from '../core/build-site.ts';
import { collections } from '../core/schema/schemas.ts';
import type { Issue } from '../core/issues/issue.ts';
import { findNearest } from '../core/issues/nearest.ts';
import { readContent } from './read-content.ts';

/**
 * Builds the site from a content folder on disk. A folder that is not a collection is an issue too, so that no file is overlooked.
 *
 * @example const { site, issues } = await buildFromFolder('content');
 */
export async function buildFromFolder(root: string): Promise<BuildResult> {
  const unknownFolders = await findUnknownFolders(root);
  const { site, issues } = buildSite(await readContent(root));
  return site === undefined || unknownFolders.length > 0 ? { issues: [...unknownFolders, ...issues] } : { site, issues };
}

async function findUnknownFolders(root: string): Promise<readonly Issue[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !collections.some((name) => name === entry.name))
    .map(({ name }): Issue => {
      const nearest = findNearest(name, collections);
      const hint = nearest === undefined ? `The collections are ${collections.join(', ')}.` : `Did you mean “${nearest}”?`;
      return { code: 'unknown-folder', file: join(root, name), line: 1, message: `The folder “${name}” is no collection.`, hint };
    });
}
