import { basename, dirname, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readContent, toFolder } from './read-content.ts';
import { siteFiles, type FileGroup } from '../core/schema/schemas.ts';

/** Loads the files of one group of content unparsed (decisions.md#d1). In development, loads them again on every change. */
export const contentLoader = (group: FileGroup): Loader => ({
  name: `content/${group}`,
  load: async ({ store, watcher, generateDigest }) => {
    const fill = async (): Promise<void> => {
      store.clear();
      for (const file of await readContent('content', [group]))
        store.set({ id: file.id, data: { ...file }, filePath: file.path, digest: generateDigest(file.text) });
    };
    await fill();
    const folder = resolve(toFolder('content', group));
    const known: readonly string[] = siteFiles;
    const isOurs = (path: string): boolean => (group === 'site' ? known.includes(basename(path)) : path.endsWith('.md'));
    const refill = (path: string): void => {
      if (dirname(resolve(path)) === folder && isOurs(path)) void fill();
    };
    watcher?.add(folder);
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
  },
});
