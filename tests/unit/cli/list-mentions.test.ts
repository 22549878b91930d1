import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { listMentions } from '../../../src/cli/list-mentions.ts';

const valid = 'tests/fixtures/valid';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, content: string | Uint8Array): string => {
  const path = join(folder, file);
  writeFileSync(path, content);
  return path;
};

const text = 'The TTP in Bajaur, said Hamza.\n\nThe TTP.\n';

describe('--json', () => {
  test('gives the actors, with the fields that it always had and some more', async () => {
    const { code, stdout, stderr } = await listMentions(['--json', write('a.txt', text)], valid);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([
      { start: 4, end: 7, text: 'TTP', actor: 'ttp', kind: 'actor', line: 1, paragraph: 1 },
      { start: 36, end: 39, text: 'TTP', actor: 'ttp', kind: 'actor', line: 3, paragraph: 2 },
    ]);
  });

  test('--all gives places and unknown names as well', async () => {
    const { stdout } = await listMentions(['--json', '--all', write('a.txt', text)], valid);
    expect(JSON.parse(stdout)).toMatchObject([
      { text: 'TTP', actor: 'ttp' },
      { text: 'Bajaur', place: 'bajaur' },
      { text: 'Hamza', kind: 'unknown', name: 'Hamza', count: 1 },
      { text: 'TTP', actor: 'ttp' },
    ]);
  });

  test('reads HTML as HTML', async () => {
    const html = '<p title="TTP">The <b>T</b>T&#80;';
    const { stdout } = await listMentions(['--json', write('a.html', html)], valid);
    expect(JSON.parse(stdout)).toMatchObject([{ start: 22, end: html.length, text: 'T</b>T&#80;', actor: 'ttp' }]);
  });
});

test('without --json there is a list for people', async () => {
  const { code, stdout } = await listMentions([write('a.txt', text)], valid);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Paragraph 1: The TTP in Bajaur, said Hamza\.\n.*\n[^]*2 mentions of 1 actor: ttp 2\.\n1 mention of 1 place/);
});

describe('content with faults', () => {
  test('elsewhere than in names is no matter, and a file of names with faults is left out and named', async () => {
    const content = join(folder, 'content');
    cpSync(valid, content, { recursive: true });
    writeFileSync(join(content, 'site.yaml'), 'faulty: [');
    writeFileSync(join(content, 'articles', 'border-attacks.md'), 'no frontmatter');
    writeFileSync(join(content, 'actors', 'pakistan.md'), '---\nname: [\n---\n');
    const { code, stdout, stderr } = await listMentions(['--json', write('b.txt', 'Pakistan and the TTP')], content);
    expect({ code, names: JSON.parse(stdout) as unknown }).toMatchObject({ code: 0, names: [{ text: 'TTP' }] });
    expect(stderr).toMatch(/^Left out for faults, which npm run check:content lists: \S+\/actors\/pakistan\.md$/);
  });

  test.each(['no-such-folder', 'empty'])('without names (%s) is named', async (name) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const outcome = await listMentions([write('a.txt', text)], join(folder, name));
    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toBe(`There are no names in ${join(folder, name)}: CONTENT_DIR names the folder that they are read from.`);
  });
});

describe('of a file that it can do nothing with it says why in one line, and the code is 1', () => {
  it.each([
    ['that is not there', () => join(folder, 'none.txt'), /^There is no such file: \S+none\.txt$/],
    ['that is a folder', () => folder, /^This is a directory, not a file: /],
    [
      'that is a picture',
      () => write('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
      /^This file is not text in UTF-8: \S+a\.png$/,
    ],
    ['with the sign that ends strings', () => write('a.bin', 'TTP\0'), /^This file is not text in UTF-8: /],
    ['in another encoding', () => write('a.txt', Buffer.from('Bérut', 'latin1')), /^This file is not text in UTF-8: /],
    [
      'of quotations in quotations',
      () => write('q.md', `${'>'.repeat(10_000)} TTP`),
      /^This file is nested too deeply to be read: \S+q\.md$/,
    ],
    ['of lists in lists', () => write('l.md', `${'- '.repeat(10_000)}TTP`), /^This file is nested too deeply to be read: /],
  ])('%s', async (_, makeFile, message) => {
    const { code, stdout, stderr } = await listMentions([makeFile()], valid);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('a file of a million letters is read', () => {
  it.each([
    ['that are one word', 'a'.repeat(2 ** 20)],
    ['that are combining marks', '\u0301\u0323'.repeat(2 ** 19)],
    ['that are signs of addresses', '@'.repeat(2 ** 20)],
  ])('%s', async (_, content) => {
    const files = ['big.txt', 'big.md', 'big.html'].map((file) => write(file, `TTP ${content}`));
    for (const file of files)
      expect(await listMentions(['--json', file], valid)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('"actor":"ttp"') as string,
      });
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown option', ['--jsn', 'README.md'], /Unknown option '--jsn'/],
    ['no file', [], /^Usage: /],
    ['two files', ['README.md', 'README.md'], /^Usage: /],
  ])('(%s) gets the usage, and the code is 2', async (_, args, message) => {
    const { code, stdout, stderr } = await listMentions(args, valid);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Usage: npm run -s mentions');
  });

  test('and --help gets it as its answer', async () => {
    expect(await listMentions(['--help'], valid)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Usage: /) as string,
      stderr: '',
    });
  });
});
