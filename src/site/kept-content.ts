import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Keeper } from '../core/reuse/keeper.ts';
import { hashCode } from './hash-code.ts';
import { readKept, writeKept } from './kept-files.ts';

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

/**
 * Opens what earlier runs have kept of one content in a folder. Each thing is known by a hash of its inputs and of the code, so nothing
 * stale is ever found, and a damaged file is as good as none.
 *
 * @example const { keeper, save } = await openKept('node_modules/.astro/content', 'content');
 */
export async function openKept(folder: string, contentDir: string, code = hashCode(['src/core/**/*.ts'])): Promise<SavedKeeper> {
  const path = join(folder, hash(resolve(contentDir)));
  const file = await readKept(path);
  const kept = file === undefined ? new Map<string, unknown>() : (deserialize(file) as ReadonlyMap<string, unknown>);
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
      await writeKept(path, serialize(used));
    },
  };
}
