import { dirname, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readContent } from './read-content.ts';
import type { Collection } from '../core/schema/schemas.ts';

/** Loads the files of one content folder unparsed (decisions.md#d1). In development, loads them again on every change. */
export const contentLoader = (collection: Collection): Loader => ({
  name: `content/${collection}`,
  load: async ({ store, watcher, generateDigest }) => {
    const fill = async (): Promise<void> => {
      store.clear();
      for (const file of await readContent('content', [collection]))
        store.set({ id: file.id, data: { ...file }, filePath: file.path, digest: generateDigest(file.text) });
    };
    await fill();
    const folder = resolve('content', collection);
    const refill = (path: string): void => {
      if (dirname(resolve(path)) === folder && path.endsWith('.md')) void fill();
    };
    watcher?.add(folder);
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
  },
});
