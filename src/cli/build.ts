import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { formatIssues } from '../core/issues/format-issues.ts';
import { buildFromFolder } from '../site/build-from-folder.ts';
import { contentDir, outDir } from '../site/folders.ts';

// By its file, as Windows starts the `astro` of node_modules/.bin only through a shell.
const astroCommand = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const staging = '.build/next';
const previous = '.build/previous';

/** Builds beside the last good site and replaces it only when the new one is complete (decisions.md#d3). Returns the exit code. */
async function build(): Promise<number> {
  const { issues } = await buildFromFolder(contentDir);
  if (issues.length > 0) {
    console.error(formatIssues(issues));
    console.error(`Nothing was built; ${outDir}/ is as it was.`);
    return 1;
  }
  await rm('.build', { recursive: true, force: true });
  const astro = spawn(process.execPath, [astroCommand, 'build', '--outDir', staging], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const [code] = (await once(astro, 'exit')) as [number | null];
  if (code !== 0) {
    console.error(`The build failed; ${outDir}/ is as it was.`);
    return code ?? 1;
  }
  await rename(outDir, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(staging, outDir);
  await rm('.build', { recursive: true, force: true });
  return 0;
}

process.exitCode = await build();
