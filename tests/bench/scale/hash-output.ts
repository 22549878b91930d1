import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a folder by their paths there: what is in each as a hash, and its bytes. */
export type Output = ReadonlyMap<string, { readonly hash: string; readonly bytes: number }>;

export interface Size {
  readonly files: number;
  readonly bytes: number;
}

export async function hashOutput(folder: string): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const output = new Map<string, { hash: string; bytes: number }>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    output.set(path.slice(folder.length + 1), { hash: createHash('sha256').update(content).digest('base64'), bytes: content.length });
  }
  return output;
}

export const sizeOf = (output: Output): Size => ({
  files: output.size,
  bytes: [...output.values()].reduce((sum, { bytes }) => sum + bytes, 0),
});

/** The files that are new or not as they were: what would be sent to a host. */
export const findChanged = (before: Output, after: Output): Output =>
  new Map([...after].filter(([path, { hash }]) => before.get(path)?.hash !== hash));
