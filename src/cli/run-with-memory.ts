import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { constants, totalmem } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { contentDir } from '../site/folders.ts';

const MB = 1024 ** 2;

/** The bytes of heap that a build needs at most, by those of its content: what made-up articles took, 100 to 10,000, and a third more. */
const toHeap = (contentBytes: number): number => 512 * MB + 40 * contentBytes;

/** The bytes of all files in a folder; none when there is no such folder, which whoever reads it will say. */
async function countBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Runs the rest of a command that builds: here or, when the content needs a larger heap than this process has, in a process of its own that
 * has it, and says so. A process cannot make its own heap larger; Node ends one that would need it.
 */
export async function runWithMemory(run: () => Promise<unknown>): Promise<void> {
  // Most objects of a build die young, so a larger space for young ones saves a fifth of the processor’s time.
  setFlagsFromString('--max-semi-space-size=64');
  const heap = toHeap(await countBytes(contentDir));
  if (heap <= getHeapStatistics().heap_size_limit || process.env[marker] !== undefined) {
    await run();
    return;
  }
  const needed = `${(heap / 1000 ** 3).toFixed(1)} GB`;
  const most = totalmem();
  console.log(`This content takes up to ${needed} of memory${heap < most ? '' : `; the machine has ${(most / 1000 ** 3).toFixed(1)} GB`}.`);
  await runAgain([`--max-old-space-size=${Math.ceil(heap / MB)}`]);
}

/** Set in the process that has the heap, so that it does not start another. */
const marker = 'CROSSREAD_HEAP_IS_SET';

/** Runs this command again with flags for Node, and ends as that does. */
async function runAgain(flags: readonly string[]): Promise<void> {
  const [node = '', ...command] = process.argv;
  const again = spawn(node, [...process.execArgv, ...flags, ...command], { stdio: 'inherit', env: { ...process.env, [marker]: '1' } });
  // A terminal sends these to both processes; the other one decides when to end.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, () => again.kill(signal));
  process.exitCode = await new Promise<number>((resolve, reject) => {
    again.once('error', reject);
    again.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
