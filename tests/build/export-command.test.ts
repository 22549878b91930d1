import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandEnv } from '../support/command-env.ts';
import { fixture } from '../support/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the command says to its arguments, on the fixture unless other content is given. */
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const all = commandEnv({ CONTENT_DIR: fixture.content, SITE_URL: fixture.site + fixture.base, ...env });
    execFile(process.execPath, ['src/cli/export.ts', ...args], { env: all }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

const listExport = (path: string): readonly string[] => readdirSync(path).toSorted();
const files = ['README.md', 'aliases.json', 'bulk-0001.ndjson', 'elasticsearch.json', 'opensearch.json', 'synonyms.json'];

test('the command writes an export, says what it is for, and replaces it the next time', async () => {
  const target = join(folder, 'search/export');
  const first = await run(['--opensearch', target]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatch(
    /^Wrote \d+ documents in 1 file for the index crossread-[0-9a-f]{12}\.\n.*README\.md says how to load them\.\n$/,
  );
  expect(listExport(target)).toEqual(files);
  const bulk = readFileSync(join(target, 'bulk-0001.ndjson'), 'utf8');
  expect(bulk).toContain('"url":"/reader/actors/set/"');

  writeFileSync(join(target, 'bulk-0002.ndjson'), 'left by an earlier export\n');
  expect(await run([`--opensearch=${target}`])).toEqual(first);
  expect(listExport(target)).toEqual(files);
  expect(readFileSync(join(target, 'bulk-0001.ndjson'), 'utf8')).toBe(bulk);
});

test('faults in the content are reported as a build does, and leave the earlier export', async () => {
  const target = join(folder, 'export');
  await run(['--opensearch', target]);
  const content = join(folder, 'content');
  cpSync(fixture.content, content, { recursive: true });
  writeFileSync(join(content, 'actors/set.md'), '---\nname: SET\n---\n');
  const { code, stdout, stderr } = await run(['--opensearch', target], { CONTENT_DIR: content });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/actors\/set\.md:\d+ [^]*\d+ faults in \d+ files?\.\n$/);
  expect(listExport(target)).toEqual(files);
});

describe('it leaves a folder alone that', () => {
  test('holds anything but an export', async () => {
    writeFileSync(join(folder, 'README.md'), 'Mine.');
    const { code, stderr } = await run(['--opensearch', folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/holds something other than an earlier export\. Delete it, or name another folder in --opensearch\.\n$/);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('Mine.');
  });

  test('is none', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'Mine.');
    const { code, stderr } = await run(['--opensearch', file]);
    expect([code, stderr]).toEqual([1, `${file} is no folder.\n`]);
    expect(readFileSync(file, 'utf8')).toBe('Mine.');
  });
});

test('an empty folder is filled', async () => {
  const target = join(folder, 'empty');
  mkdirSync(target);
  expect((await run(['--opensearch', target])).code).toBe(0);
  expect(listExport(target)).toEqual(files);
});

describe('it says how it is used', () => {
  test('when asked', async () => {
    const { code, stdout } = await run(['--help']);
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'Usage: npm run -s export -- --opensearch DIR']);
  });

  test.each([
    ['no arguments', [], /^Usage: /],
    ['no folder', ['--opensearch'], /argument missing\nUsage: /],
    ['an empty folder name', ['--opensearch='], /^Usage: /],
    ['an unknown option', ['--solr', 'here'], /Unknown option '--solr'[^]*\nUsage: /],
    ['a folder without its option', ['here'], /Unexpected argument 'here'[^]*\nUsage: /],
  ])('to %s, and fails', async (_, args, said) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['content that is not there', { CONTENT_DIR: 'nowhere' }, /^nowhere:1 There is no such folder/],
    ['an address that is none', { SITE_URL: 'here' }, /^SITE_URL is no full address/],
  ])('not to %s, which it names', async (_, env, said) => {
    const { code, stderr } = await run(['--opensearch', join(folder, 'export')], env);
    expect(code).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('Usage');
  });
});
