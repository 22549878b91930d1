import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { ContentFile } from '../core/schema/parse-content-file.ts';
import { collections, type Collection } from '../core/schema/schemas.ts';

/**
 * Reads every file of a content folder, or of some of its collections. A collection without a folder is empty. A file that does not end in
 * `.md` keeps its ending in its id, and the check of ids reports it. Throws when a file cannot be read.
 */
export async function readContent(root: string, from: readonly Collection[] = collections): Promise<readonly ContentFile[]> {
  const perCollection = from.map(async (collection) => {
    const names = await readdir(join(root, collection)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const files = names.filter((name) => !name.startsWith('.')).toSorted();
    return Promise.all(
      files.map(async (name): Promise<ContentFile> => {
        const path = join(root, collection, name);
        return { collection, id: name.replace(/\.md$/, ''), path, text: await readFile(path, 'utf8') };
      }),
    );
  });
  return (await Promise.all(perCollection)).flat();
}
