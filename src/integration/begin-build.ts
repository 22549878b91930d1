import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFile } from './lock-file.ts';
import { replaceFolder, type Replacement } from './replace-folder.ts';

/** A build that may write, as no other does. */
export interface Build extends Pick<Replacement, 'putInPlace' | 'end'> {
  /** The folder that Astro writes to. */
  readonly output: string;
}

/**
 * Begins to build the project in a folder into another, as soon as no other build of this project or into that folder is running. Throws
 * when Astro cannot build there.
 */
export async function beginBuild(root: string, outDir: string, onWait: () => void): Promise<Build> {
  refuseUnreadable(root);
  const workshop = join(root, '.build');
  await mkdir(workshop, { recursive: true });
  // Astro keeps some files of a build in folders of the project that a build cannot choose.
  const unlock = await lockFile(join(workshop, 'project.lock'), onWait);
  try {
    await removeOutputs(workshop);
    const { staging, putInPlace, end } = await replaceFolder(outDir, onWait);
    // Not `staging`: the bundles that write the pages are beside them, and find their packages only from within the project.
    const output = join(workshop, `output-${randomUUID()}`);
    return {
      output,
      putInPlace: async () => {
        await moveFolder(output, staging);
        await putInPlace();
      },
      end: () => {
        rmSync(output, { recursive: true, force: true });
        end();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Outputs that builds which died have left. */
async function removeOutputs(workshop: string): Promise<void> {
  const left = (await readdir(workshop)).filter((name) => name.startsWith('output-'));
  await Promise.all(left.map((name) => rm(join(workshop, name), { recursive: true })));
}

/** Moves a folder to the place of an empty one, perhaps of another file system. */
async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true });
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}

/** Astro takes the path of its bundles, which are in the project, for an address. In that, these letters mean something else. */
function refuseUnreadable(root: string): void {
  const [letter] = /[%#?]/.exec(root) ?? [];
  if (letter !== undefined) throw new Error(`Astro cannot build with “${letter}” in the path of a folder: ${root}`);
}
