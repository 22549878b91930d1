import type { Loader } from 'astro/loaders';
import { readContent } from './read-content.ts';
import type { Collection } from '../core/schema/schemas.ts';

const root = 'content';

/** Loads the files of one content folder unparsed (decisions.md#d1). In development, loads them again on every change. */
export const contentLoader = (collection: Collection): Loader => ({
  name: `content/${collection}`,
  load: async ({ store, watcher, generateDigest }) => {
    const fill = async (): Promise<void> => {
      store.clear();
      for (const file of await readContent(root, [collection]))
        store.set({ id: file.id, data: { ...file }, filePath: file.path, digest: generateDigest(file.text) });
    };
    await fill();
    const refill = (path: string): void => {
      if (path.includes(`/${root}/${collection}/`) && path.endsWith('.md')) void fill();
    };
    watcher?.add(`${root}/${collection}`);
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refill);
  },
});
