import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { ContentFile } from '../core/schema/parse-content-file.ts';
import { fileGroups, siteFiles, type FileGroup } from '../core/schema/schemas.ts';

/**
 * Reads every file of a content folder, or of some of its groups. A collection without a folder is empty. A file that does not end as its
 * group's files do keeps its ending in its id, and the check of ids reports it. Throws when a file cannot be read.
 */
export async function readContent(root: string, from: readonly FileGroup[] = fileGroups): Promise<readonly ContentFile[]> {
  const perGroup = from.map(async (collection) => {
    const folder = toFolder(root, collection);
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const known: readonly string[] = siteFiles;
    const files = names.filter((name) => (collection === 'site' ? known.includes(name) : !name.startsWith('.'))).toSorted();
    return Promise.all(
      files.map(async (name): Promise<ContentFile> => {
        const path = join(folder, name);
        const id = name.replace(collection === 'site' ? /\.\w+$/ : /\.md$/, '');
        return { collection, id, path, text: await readFile(path, 'utf8') };
      }),
    );
  });
  return (await Promise.all(perGroup)).flat();
}

/** The folder with the files of a group. */
export const toFolder = (root: string, group: FileGroup): string => (group === 'site' ? root : join(root, group));
