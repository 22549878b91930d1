import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { lockFile } from './lock-file.ts';
import { replaceFolder, type Replacement } from './replace-folder.ts';

/**
 * Begins to build the project in a folder into another, as soon as no other build of this project or into that folder is running. Throws
 * when Astro cannot build there.
 */
export async function beginBuild(root: string, outDir: string, onWait: () => void): Promise<Replacement> {
  const workshop = join(root, '.build');
  await mkdir(workshop, { recursive: true });
  // Astro keeps some files of a build in folders of the project that a build cannot choose.
  const unlock = await lockFile(join(workshop, 'project.lock'), onWait);
  try {
    refuseUnreadable(root, resolve(outDir));
    const replacement = await replaceFolder(outDir, onWait);
    const end = (): void => {
      replacement.end();
      unlock();
    };
    return { ...replacement, end };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Astro takes the path of its bundles, which it keeps in the project, for an address. In that, these letters mean something else. */
function refuseUnreadable(root: string, outDir: string): void {
  const bundles = outDir.startsWith(join(root, '/')) ? outDir : root;
  const [letter] = /[%#?]/.exec(bundles) ?? [];
  if (letter !== undefined) throw new Error(`Astro cannot build with “${letter}” in the path of a folder: ${bundles}`);
}
