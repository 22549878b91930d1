import { execFileSync } from 'node:child_process';
import type { NoHistory } from '../core/history/find-history.ts';

/** A change of a file. `file` is its path in the folder; without a blob it was taken out. */
export interface GitChange {
  readonly file: string;
  readonly blob: string | undefined;
}

/** What a commit changed in the folder. `day` is that of the commit, `YYYY-MM-DD` in UTC, and never before that of an earlier one. */
export interface GitCommit {
  readonly hash: string;
  readonly day: string;
  readonly changes: readonly GitChange[];
}

export interface GitLog {
  /** The earliest first. */
  readonly commits: readonly GitCommit[];
  /** The contents of blobs, read by one process. */
  readonly readBlobs: (blobs: readonly string[]) => ReadonlyMap<string, string>;
}

const megabyte = 2 ** 20;

function runGit(folder: string, args: readonly string[], input?: string): Buffer {
  // What a hook of Git sets, such as GIT_DIR, would lead to another repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    env,
    maxBuffer: 4096 * megabyte,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
}

/**
 * Reads which commits changed the files of a folder, following the first parent of each: every state that the branch had, in their order
 * (decisions.md#d80). Takes three processes, whatever the number of commits and files.
 *
 * @example const log = readGit('content'); if (typeof log === 'object') log.commits.at(-1)?.day
 */
export function readGit(folder: string): GitLog | NoHistory {
  let isShallow: string;
  let log: string;
  try {
    isShallow = runGit(folder, ['rev-parse', '--is-shallow-repository']).toString().trim();
    if (isShallow === 'true') return 'shallow';
    const format = ['--format=%x01%H %ct', '--raw', '--no-abbrev', '--no-renames', '--relative', '-z'];
    log = runGit(folder, ['log', '--first-parent', '-m', ...format, 'HEAD', '--', '.']).toString();
  } catch {
    return 'no-git';
  }
  const commits = parseLog(log);
  return commits.length === 0 ? 'no-git' : { commits, readBlobs: (blobs) => readBlobs(folder, blobs) };
}

/** Reads what `git log --raw -z` wrote: after each commit, pairs of what happened to a file and its path. */
function parseLog(log: string): readonly GitCommit[] {
  let day = '';
  return log
    .split('\x01')
    .slice(1)
    .reverse()
    .map((entry) => {
      const [head = '', ...fields] = entry.split('\0');
      const [hash = '', seconds = ''] = head.split(' ');
      const own = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
      if (own > day) day = own;
      const changes = fields.flatMap((field, i): GitChange[] => {
        const [, , , blob = '', status] = field.trim().split(' ');
        if (!field.trim().startsWith(':') || status === undefined) return [];
        return [{ file: fields[i + 1] ?? '', blob: status === 'D' ? undefined : blob }];
      });
      return { hash, day, changes };
    });
}

/** Reads what `git cat-file --batch` wrote: a line with the blob and its size in bytes, then that many bytes and the end of a line. */
function readBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, string> {
  const output = runGit(folder, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [blob = '', type, size] = output.toString('utf8', at, end).split(' ');
    const length = type === 'missing' ? -1 : Number(size);
    if (length >= 0) texts.set(blob, output.toString('utf8', end + 1, end + 1 + length));
    at = end + 2 + length;
  }
  return texts;
}
