import { basename, dirname, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { siteFiles, type FileGroup } from '../core/schema/schemas.ts';
import { contentDir } from './folders.ts';
import { readContent, toFolder } from './read-content.ts';
import { shared } from './shared.ts';

/** Loads the files of one group of content unparsed (decisions.md#d1). In development, loads them again on every change. */
export const contentLoader = (group: FileGroup): Loader => ({
  name: `content/${group}`,
  load: async ({ store, watcher, generateDigest, logger }) => {
    const fill = async (): Promise<void> => {
      const files = await readContent(contentDir, [group]);
      shared.files.set(group, files);
      store.clear();
      for (const file of files) store.set({ id: file.id, data: { ...file }, digest: generateDigest(file.text) });
    };
    await fill();
    const folder = resolve(toFolder(contentDir, group));
    const known: readonly string[] = siteFiles;
    const isOurs = (path: string): boolean => dirname(resolve(path)) === folder && (group !== 'site' || known.includes(basename(path)));
    let filling = Promise.resolve();
    const refill = (path: string): void => {
      // One after the other, so that the files as they were never replace the files as they are.
      if (isOurs(path)) filling = filling.then(fill).catch((error: unknown) => logger.error(String(error)));
    };
    // The whole folder, so that a collection is found again after it was away.
    watcher?.add(resolve(contentDir));
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
  },
});
