import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const hash = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** What a file holds that an earlier run has kept, which then counts as used; undefined when there is none, or when it is damaged. */
export async function readKept(path: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const file = await readFile(path).catch(() => undefined);
  const content = file?.subarray(32);
  if (content === undefined || file?.subarray(0, 32).equals(hash(content)) !== true) return undefined;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  return content;
}

/** Keeps content in a file for later runs: whole, or not at all. The file begins with a hash of what follows. */
export async function writeKept(path: string, content: Uint8Array): Promise<void> {
  const written = `${path}-${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(written, [hash(content), content]);
  await rename(written, path);
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
