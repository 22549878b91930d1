import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of Git in a folder of its own. */
export interface Repository {
  readonly folder: string;
  /** Runs Git in it, at a time for what is committed. */
  readonly git: (args: readonly string[], time?: string) => string;
  /** Commits files by their paths at a time such as `2026-01-05T12:00:00Z`; a file without a text is taken out. */
  readonly commit: (time: string, files: Readonly<Record<string, string | undefined>>) => void;
  readonly remove: () => void;
}

/** Makes an empty repository. What the machine tells Git otherwise has no say in it. */
export function makeRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const env = { ...own, GIT_CONFIG_GLOBAL: join(folder, 'none'), GIT_CONFIG_NOSYSTEM: '1' };
  const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@host.example', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@host.example' };
  const git: Repository['git'] = (args, time = '') =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...env, ...who, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git(['init', '--quiet', '--initial-branch=main']);
  return {
    folder,
    git,
    commit: (time, files) => {
      for (const [file, text] of Object.entries(files)) {
        const path = join(folder, file);
        mkdirSync(dirname(path), { recursive: true });
        if (text === undefined) rmSync(path);
        else writeFileSync(path, text);
      }
      git(['add', '--all']);
      git(['commit', '--quiet', '--allow-empty', '--message=Change'], time);
    },
    remove: () => rmSync(folder, { recursive: true, maxRetries: 5 }),
  };
}
