import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/mentions.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
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

const wire = 'In Khyber Pakhtunkhwa 🕌 the `TTP` fights.\r\n\r\nPakistan says the ISKP of Quettagarh\nis the TTP, not Quettagarh.\n';

describe('the mentions command', () => {
  test('gives the actors as JSON, in order, each as the file has it at its offsets', async () => {
    const { code, stdout, stderr } = await run('--json', write('wire.txt', wire));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const at = (text: string, actor: string, start: number) => ({ start, end: start + text.length, text, actor });
    expect(JSON.parse(stdout)).toEqual([
      at('TTP', 'ttp', wire.indexOf('TTP')),
      at('Pakistan', 'pakistan', wire.indexOf('Pakistan says')),
      at('ISKP', 'iskp', wire.indexOf('ISKP')),
      at('TTP', 'ttp', wire.lastIndexOf('TTP')),
    ]);
  });

  test('reads a Markdown file as prose, and gives a name with the marks in it', async () => {
    const text = '---\ntitle: TTP\n---\n\nThe `TTP` is the Tehreek-e-**Taliban** Pakistan ([its site](https://TTP.org)).\n';
    const { stdout } = await run('--json', write('wire.md', text));
    const start = text.indexOf('Tehreek');
    const name = 'Tehreek-e-**Taliban** Pakistan';
    expect(JSON.parse(stdout)).toEqual([{ start, end: start + name.length, text: name, actor: 'ttp' }]);
  });

  test('gives a list for people, with lines, counts and the names it does not know', async () => {
    const { code, stdout } = await run(write('wire.txt', wire));
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/^ +1 +ttp +In Khyber Pakhtunkhwa 🕌 the `\[TTP\]` fights\. Pakistan/),
      expect.stringMatching(/^ +3 +pakistan .* fights\. \[Pakistan\] says/),
      expect.stringMatching(/^ +3 +iskp .*the \[ISKP\] of Quettagarh is/),
      expect.stringMatching(/^ +4 +ttp .* of Quettagarh is the \[TTP\], not/),
    ]);
    expect(lines.slice(4)).toEqual([
      '',
      '4 mentions of 3 actors: ttp 2, pakistan 1, iskp 1.',
      'Capitalised names that the registry does not know: Quettagarh (2).',
    ]);
  });

  test('of an empty file says that there is nothing', async () => {
    const file = write('empty.txt', '');
    const [json, list] = await Promise.all([run('--json', file), run(file)]);
    expect(JSON.parse(json.stdout)).toEqual([]);
    expect(list.stdout.trim().split('\n')).toEqual([
      '0 mentions of 0 actors: none.',
      'Capitalised names that the registry does not know: none.',
    ]);
  });

  test.each([
    ['a file that is not there', ['no-such-file.txt'], /no such file.*no-such-file\.txt/],
    ['a folder', ['src'], /directory/],
    ['an unknown option', ['--jsn', 'README.md'], /Unknown option '--jsn'/],
    ['no file', [], /^Usage: /],
    ['two files', ['README.md', 'README.md'], /^Usage: /],
  ])('of %s says so, and how it is used, and exits with 2', async (_, args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Usage: npm run -s mentions');
    expect(stderr).not.toMatch(/^\s+at |\.ts:\d/m);
  });
});
