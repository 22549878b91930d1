import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Milliseconds without an event after which a save is over: editors write, rename and delete several files for one. */
const quiet = 50;

/**
 * Waits until something changes in a folder or in one of the folders in it, which the folder need not have yet, and until it is quiet again.
 * It watches from when it is called until then, so nothing is missed by who calls it before reading. Rejects when the system can watch no
 * more.
 *
 * @example for (;;) await Promise.all([waitForChange('content'), report()]);
 */
export async function waitForChange(folder: string): Promise<void> {
  const watchers: FSWatcher[] = [];
  try {
    await new Promise<void>((settle, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(settle, quiet);
      };
      const add = (path: string, isOurs: (name: string) => boolean): void => {
        const watcher = watch(path, (_, name) => (name === null || isOurs(name) ? wait() : undefined));
        // On Windows a folder that is deleted.
        watcher.on('error', wait);
        watchers.push(watcher);
      };
      try {
        for (const { path, isOurs } of listWatched(resolve(folder))) add(path, isOurs);
      } catch (error) {
        // A folder that has gone since it was listed is a change.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') wait();
        else reject(error as Error);
      }
    });
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}

interface Watched {
  readonly path: string;
  /** Whether an event about a name in it may be about the content. */
  readonly isOurs: (name: string) => boolean;
}

/** The folder and those in it; and the nearest one above it that is there, in which it may come or go. */
function listWatched(folder: string): readonly Watched[] {
  let above = dirname(folder);
  while (!existsSync(above)) above = dirname(above);
  const [first] = relative(above, folder).split(sep);
  const isVisible = (name: string): boolean => !basename(name).startsWith('.');
  const within = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  const paths = existsSync(folder) ? [folder, ...within.map(({ name }) => join(folder, name))] : [];
  return [{ path: above, isOurs: (name) => name === first }, ...paths.map((path) => ({ path, isOurs: isVisible }))];
}
