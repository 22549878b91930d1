import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Notes that a kept file is in use. */
export async function markAsUsed(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

/** How long a file that no build has used is kept: several sites, or branches of one, may be built in turn. */
const month = 30 * 24 * 60 * 60 * 1000;

/** Removes the files of a folder, and what is left of them, that nobody has used for a month. */
export async function dropUnused(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.map((name) => join(folder, name))) {
    const { mtimeMs = Infinity } = (await stat(path).catch(() => undefined)) ?? {};
    if (Date.now() - mtimeMs > month) await rm(path, { force: true });
  }
}
