import { createHash, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Keeper } from '../core/reuse/keeper.ts';
import { markAsUsed } from './kept-files.ts';

/** A keeper whose content lasts, once it has been saved. */
export interface SavedKeeper {
  readonly keeper: Keeper;
  /** Saves what was asked for since it was opened, and nothing else, if that is not what was there. */
  readonly save: () => Promise<void>;
}

const hash = (...parts: readonly string[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('base64url');
};

/** All that what is kept depends on beside its inputs: the code of the core and the versions of its packages. */
function hashCode(): string {
  const root = resolve(import.meta.dirname, '../..');
  const files = globSync('src/core/**/*.ts', { cwd: root }).toSorted();
  return hash(...[...files, 'package-lock.json'].map((file) => `${file}\n${readFileSync(join(root, file), 'utf8')}`));
}

/**
 * Opens what earlier runs have kept of one content in a folder. Each thing is known by a hash of its inputs and of the code, so nothing
 * stale is ever found, and a damaged file is as good as none.
 *
 * @example const { keeper, save } = await openKept('node_modules/.astro/content', 'content');
 */
export async function openKept(folder: string, contentDir: string, code = hashCode()): Promise<SavedKeeper> {
  const path = join(folder, hash(resolve(contentDir)));
  const kept = await readKept(path);
  const used = new Map<string, unknown>();
  const createKeeper = (scope: string): Keeper => ({
    keep: <Made>(inputs: string, make: () => Made): Made => {
      const key = hash(scope, inputs);
      const made = (used.has(key) ? used.get(key) : kept.has(key) ? kept.get(key) : make()) as Made;
      used.set(key, made);
      return made;
    },
    within: (inputs) => createKeeper(hash(scope, inputs)),
  });
  return {
    keeper: createKeeper(code),
    save: async () => {
      if (used.size === kept.size && [...used.keys()].every((key) => kept.has(key))) return;
      const written = `${path}-${randomUUID()}`;
      const content = serialize(used);
      await mkdir(folder, { recursive: true });
      await writeFile(written, [createHash('sha256').update(content).digest(), content]);
      await rename(written, path);
    },
  };
}

/** What a whole file holds. */
async function readKept(path: string): Promise<ReadonlyMap<string, unknown>> {
  const file = await readFile(path).catch(() => undefined);
  const content = file?.subarray(32);
  if (content === undefined || file?.subarray(0, 32).equals(createHash('sha256').update(content).digest()) !== true) return new Map();
  await markAsUsed(path);
  return deserialize(content) as ReadonlyMap<string, unknown>;
}
