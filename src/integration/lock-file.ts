import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

const busy = 5; // SQLITE_BUSY

/**
 * Waits until this process alone holds the lock on a file, and returns what gives it back. The system gives back the locks of a process
 * that ends, however it ends (decisions.md#d51). The file stays: who waits for it must not wait for one that was deleted.
 */
export async function lockFile(path: string, onWait: () => void): Promise<() => void> {
  const database = new DatabaseSync(path);
  const tryToLock = (): boolean => {
    try {
      database.exec('BEGIN EXCLUSIVE');
      return true;
    } catch (error) {
      if ((error as { readonly errcode?: number }).errcode === busy) return false;
      throw error;
    }
  };
  for (let isFirst = true; !tryToLock(); isFirst = false) {
    if (isFirst) onWait();
    await setTimeout(100);
  }
  return () => database.close();
}
