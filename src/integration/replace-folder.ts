import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { lockFile } from './lock-file.ts';

/** A folder that is to take the place of another. */
export interface Replacement {
  /** A new, empty folder beside the target. */
  readonly staging: string;
  /** The folder that is replaced: where a link leads to, not the link. */
  readonly target: string;
  /** Puts the new folder in place. When that fails, the target is as it was. */
  readonly putInPlace: () => Promise<void>;
  /** Deletes the new folder, unless it is in place, and lets others begin. */
  readonly end: () => void;
}

/** What a folder that may be replaced holds; whatever else is there is not ours to delete. */
export interface Replaceable {
  readonly what: string;
  /** True for the names of what is in it. It is not asked of an empty folder. */
  readonly isOwn: (names: readonly string[]) => boolean;
  /** Where whoever is refused names another folder. */
  readonly namedIn: string;
}

/** A site that Astro built, without a history of its own. */
const builtSite: Replaceable = {
  what: 'a built site',
  isOwn: (names) => names.includes('index.html') && names.includes('_astro') && !names.includes('.git'),
  namedIn: 'OUT_DIR',
};

/**
 * Begins to replace a folder (decisions.md#d51). Waits for any other process that is replacing it, and puts right what one that died left
 * behind. Throws when the target holds anything but what may be replaced, by default a built site.
 */
export async function replaceFolder(path: string, onWait: () => void, replaceable = builtSite): Promise<Replacement> {
  const target = await findTarget(path);
  const workshop = join(dirname(target), '.build', basename(target));
  const previous = join(workshop, 'previous');
  const staging = join(workshop, `next-${randomUUID()}`);
  await mkdir(workshop, { recursive: true });
  const unlock = await lockFile(join(workshop, 'lock'), onWait);
  const end = (): void => {
    rmSync(staging, { recursive: true, force: true });
    unlock();
  };
  const putInPlace = async (): Promise<void> => {
    const isReplaced = existsSync(target);
    if (isReplaced) await rename(target, previous);
    try {
      await rename(staging, target);
    } catch (error) {
      if (isReplaced) await rename(previous, target);
      throw error;
    }
    await rm(previous, { recursive: true, force: true });
  };
  try {
    await recover(target, workshop, previous);
    await refuseUnless(replaceable, target);
    await mkdir(staging);
  } catch (error) {
    end();
    throw error;
  }
  return { staging, target, putInPlace, end };
}

async function findTarget(path: string): Promise<string> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry === undefined) return resolve(path);
  return realpath(path).catch(() => {
    throw new Error(`${path} is a link that leads nowhere.`);
  });
}

/** A process that died between its two renames left the target under another name; others left what they had begun. */
async function recover(target: string, workshop: string, previous: string): Promise<void> {
  if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
  const left = (await readdir(workshop)).filter((name) => name === 'previous' || name.startsWith('next-'));
  await Promise.all(left.map((name) => rm(join(workshop, name), { recursive: true })));
}

async function refuseUnless({ what, isOwn, namedIn }: Replaceable, target: string): Promise<void> {
  if (!existsSync(target)) return;
  const names = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOTDIR' ? new Error(`${target} is no folder.`) : error;
  });
  if (names.length > 0 && !isOwn(names))
    throw new Error(`${target} holds something other than ${what}. Delete it, or name another folder in ${namedIn}.`);
}
