import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { commandEnv } from '../../support/command-env.ts';

/** What a command cost, all processes that it started included. */
export interface Cost {
  /** Processor time of user and system together. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that its processes had at one time. What they share counts for each of them. */
  readonly peakBytes: number;
}

const sampleMilliseconds = 100;
/** In what Linux tells of a process times are in these, on every kind of processor. */
const ticksPerSecond = 100;

/** Processor time of the ended children of this process, and of theirs: fields 16 and 17 of proc_pid_stat(5). */
const readChildrenSeconds = (): number => {
  // The second field is a name, which may hold anything, in brackets.
  const [, ...fields] = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\)/s, '').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
};

/** Memory of a process and the process that started it; none when it has ended meanwhile. */
const readProcess = (id: string): { readonly parent: string; readonly bytes: number } | undefined => {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const read = (key: string): string => new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '0';
    return { parent: read('PPid'), bytes: Number(read('VmRSS')) * 1024 };
  } catch {
    return undefined;
  }
};

/** Memory of a process and of all that it started, directly or not. */
function readTreeBytes(root: number): number {
  const processes = readdirSync('/proc').flatMap((id) => (/^\d+$/.test(id) ? [{ id, ...readProcess(id) }] : []));
  const byParent = Map.groupBy(processes, ({ parent }) => parent);
  const sum = (list: typeof processes = []): number => list.reduce((total, { id, bytes = 0 }) => total + bytes + sum(byParent.get(id)), 0);
  return sum(processes.filter(({ id }) => id === String(root)));
}

/**
 * Runs a script of Node and measures it; for Linux alone, and one at a time. Throws what the command said when it fails.
 *
 * @example await measureCommand(['src/cli/build.ts'], { OUT_DIR: 'dist' })
 */
export async function measureCommand(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Cost> {
  const [secondsBefore, start] = [readChildrenSeconds(), performance.now()];
  const child = spawn(process.execPath, command, { env: commandEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let peakBytes = 0;
  const sampler = setInterval(() => {
    peakBytes = Math.max(peakBytes, readTreeBytes(child.pid ?? 0));
  }, sampleMilliseconds);
  const [said, faults, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  clearInterval(sampler);
  const wallSeconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`“${command.join(' ')}” failed.\n${`${said}${faults}`.slice(-4000)}`);
  return { cpuSeconds: readChildrenSeconds() - secondsBefore, wallSeconds, peakBytes };
}
