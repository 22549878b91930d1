import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandEnv } from '../support/command-env.ts';

let folder: string;
let content: string;
let article: string;
let command: ChildProcess;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  content = join(folder, 'content');
  article = join(content, 'articles/two-letters.md');
  cpSync('tests/fixtures/valid', content, { recursive: true });
  said = '';
  command = spawn(process.execPath, ['src/cli/check-content.ts', '--watch', content], {
    env: commandEnv({}),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  command.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
});
afterEach(async () => {
  const ended = command.exitCode === null && command.signalCode === null ? once(command, 'exit') : undefined;
  command.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

/** Waits until the last check says what is expected; no check follows it by itself. */
const expectSaid = (expected: string | RegExp): Promise<void> => expect.poll(() => said.split(/\n\n(?=.)/).at(-1)).toMatch(expected);
const sound = /^No faults\.\nChecked in \d+\.\d s; waiting for a change\.\n\n$/;

describe('--watch', () => {
  it('checks at once, and again when a file is saved, however an editor does that', async () => {
    await expectSaid(sound);
    const text = readFileSync(article, 'utf8');
    writeFileSync(article, text.replace('kind: forecast', 'kind: forecats'));
    await expectSaid(/two-letters\.md:\d+ “forecats” is no kind of claim[^]*\n1 fault in 1 file\.\nChecked in /);
    // In place of the file, by another name.
    const written = join(content, 'articles/.two-letters.md.swp');
    writeFileSync(written, text);
    renameSync(written, article);
    await expectSaid(sound);
    // A burst, the last of which counts.
    for (const from of ['2024', 'printed', 'first letter']) writeFileSync(article, text.replaceAll(from, '*'));
    writeFileSync(article, text.replace('hedge: predicts', 'hedge: hopes'));
    await expectSaid(/“claims.0.hedge”[^]*\n1 fault/);
    // Again as it was, with the old one kept beside it as a hidden file.
    renameSync(article, written);
    writeFileSync(article, text);
    await expectSaid(sound);
  });

  it('goes on when files and folders go and come back, the whole content too', async () => {
    await expectSaid(sound);
    const away = join(folder, 'away');
    const moves = [
      ['actors/pakistan.md', /names “pakistan”, which is no actor/],
      ['articles', /There is no article/],
      ['', /There is no such folder[^]*\n1 fault in 1 file/],
    ] as const;
    // Windows lets nobody rename a folder while one in it is watched.
    for (const [path, expected] of moves.filter((_, i) => i < 2 || process.platform !== 'win32')) {
      renameSync(join(content, path), away);
      await expectSaid(expected);
      renameSync(away, join(content, path));
      await expectSaid(sound);
    }
    writeFileSync(join(content, 'actors/nobody.md'), '');
    await expectSaid(/nobody\.md:1 The file is empty/);
  });

  it('never ends by itself on content that is no text, and ends when it is told to', async () => {
    await expectSaid(sound);
    writeFileSync(join(content, 'site.yaml'), Buffer.from([0, 255, 254, 58, 10]));
    await expectSaid(/fault/);
    command.kill('SIGINT');
    await once(command, 'exit');
    expect(said).toMatch(/waiting for a change\.\n\n$/);
  });
});
