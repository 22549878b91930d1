import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandEnv } from '../support/command-env.ts';
import { fixture } from '../support/fixture.ts';

interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/mentions.ts', ...args],
      { env: commandEnv({ CONTENT_DIR: fixture.content }) },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string): string => {
  const path = join(folder, file);
  writeFileSync(path, text);
  return path;
};

const wire = 'In Gare d’Austerlitz 🚉 the `SET` waits.\r\n\r\nPortugal says the WMRU in Marvelagarh\nis the SET, not Marvelagarh.\n';

describe('the mentions command', () => {
  test('gives the actors as JSON, in order, each as the file has it at its offsets', async () => {
    const { code, stdout, stderr } = await run('--json', write('wire.txt', wire));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const at = (text: string, actor: string, start: number) => ({ start, end: start + text.length, text, actor });
    expect(JSON.parse(stdout)).toMatchObject([
      at('SET', 'set', wire.indexOf('SET')),
      at('Portugal', 'portugal', wire.indexOf('Portugal')),
      at('WMRU', 'western-mediterranean-rail-union', wire.indexOf('WMRU')),
      at('SET', 'set', wire.lastIndexOf('SET')),
    ]);
  });

  test('reads a Markdown file as prose, and gives a name with the marks in it', async () => {
    const text = '---\ntitle: SET\n---\n\nThe `SET` is the Southern **European** Trains ([its site](https://SET.example)).\n';
    const { stdout } = await run('--json', write('wire.md', text));
    const start = text.indexOf('Southern');
    const name = 'Southern **European** Trains';
    expect(JSON.parse(stdout)).toMatchObject([{ start, end: start + name.length, text: name, actor: 'set' }]);
  });

  test('gives a list for people, by paragraph, with lines, counts and the names it does not know', async () => {
    const { code, stdout } = await run(write('wire.txt', wire));
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.filter((line) => line.startsWith('Paragraph '))).toHaveLength(2);
    expect(lines.filter((line) => / actor +/.test(line))).toEqual([
      expect.stringMatching(/^ +1 +actor +set +In Gare d’Austerlitz 🚉 the `\[SET\]` waits\. Portugal/),
      expect.stringMatching(/^ +3 +actor +portugal .* waits\. \[Portugal\] says/),
      expect.stringMatching(/^ +3 +actor +western-mediterranean-rail-union .*the \[WMRU\] in Marvelagarh is/),
      expect.stringMatching(/^ +4 +actor +set .* in Marvelagarh is the \[SET\], not/),
    ]);
    expect(lines.slice(-4)).toEqual([
      '4 mentions of 3 actors: set 2, portugal 1, western-mediterranean-rail-union 1.',
      '1 mention of 1 place: gare-d-austerlitz 1.',
      'Undecided: none.',
      'Capitalised names that the registry does not know: Marvelagarh (2).',
    ]);
  });

  test('of an empty file says that there is nothing', async () => {
    const file = write('empty.txt', '');
    const [json, list] = await Promise.all([run('--json', file), run(file)]);
    expect(JSON.parse(json.stdout)).toEqual([]);
    expect(list.stdout.trim().split('\n')).toEqual([
      '0 mentions of 0 actors: none.',
      '0 mentions of 0 places: none.',
      'Undecided: none.',
      'Capitalised names that the registry does not know: none.',
    ]);
  });

  test.each([
    ['a file that is not there', ['no-such-file.txt'], 1, /no such file.*no-such-file\.txt/],
    ['a folder', ['src'], 1, /directory/],
    ['an unknown option', ['--jsn', 'README.md'], 2, /Unknown option '--jsn'[^]*Usage: /],
    ['no file', [], 2, /^Usage: /],
    ['two files', ['README.md', 'README.md'], 2, /^Usage: /],
  ])('of %s says so, and exits with a code', async (_, args, expected, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at |\.ts:\d/m);
  });
});
