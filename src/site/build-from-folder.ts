import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, type BuildResult } from '../core/build-site.ts';
import { collections } from '../core/schema/schemas.ts';
import type { Issue } from '../core/issues/issue.ts';
import { findNearest } from '../core/issues/nearest.ts';
import { readContent } from './read-content.ts';

/** Builds the site from a content folder on disk; a folder in it that is no collection is a fault too, so that no file is lost unseen. */
export async function buildFromFolder(root: string): Promise<BuildResult> {
  const strays = await findStrayFolders(root);
  const { site, issues } = buildSite(await readContent(root));
  return site === undefined || strays.length > 0 ? { issues: [...strays, ...issues] } : { site, issues };
}

async function findStrayFolders(root: string): Promise<readonly Issue[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !collections.some((name) => name === entry.name))
    .map(({ name }): Issue => {
      const nearest = findNearest(name, collections);
      const hint = nearest === undefined ? `The collections are ${collections.join(', ')}.` : `Did you mean “${nearest}”?`;
      return { code: 'unknown-folder', file: join(root, name), line: 1, message: `The folder “${name}” is no collection.`, hint };
    });
}
