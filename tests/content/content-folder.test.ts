import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildFromFolder } from '../../src/site/build-from-folder.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'content');
  cpSync('tests/fixtures/valid', folder, { recursive: true });
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

const listFaults = async (): Promise<readonly string[]> => {
  const { site, issues } = await buildFromFolder(folder);
  expect(site === undefined).toBe(issues.length > 0);
  return issues.map(({ code, file }) => `${code} ${file.replaceAll('\\', '/').split('/content')[1]}`);
};
const empty = (path: string): void => {
  rmSync(join(folder, path), { recursive: true, force: true });
  mkdirSync(join(folder, path), { recursive: true });
};

test('a folder with all that it needs has no fault', async () => {
  expect(await listFaults()).toEqual([]);
});

test('a folder that is not there is a fault', async () => {
  rmSync(folder, { recursive: true });
  expect(await listFaults()).toEqual(['missing-folder ']);
});

test.each(['.', 'articles'])('content without articles is a fault: %s is empty', async (path) => {
  empty(path);
  expect(await listFaults()).toContain('no-articles /articles');
});

test('a collection whose files vanished is a fault; one that was deleted is not', async () => {
  empty('events');
  expect(await listFaults()).toEqual(['empty-folder /events']);
  rmSync(join(folder, 'events'), { recursive: true });
  expect(await listFaults()).toEqual([]);
});

test('a folder that is no collection is a fault, so that its files are not lost unseen', async () => {
  empty('article');
  expect(await listFaults()).toEqual(['unknown-folder /article']);
  expect((await buildFromFolder(folder)).issues[0]?.hint).toBe('Did you mean “articles”?');
});

describe('what is not read is a fault, so that nothing is lost unseen:', () => {
  const at = (path: string): string => join(folder, path);
  const text = '---\nname: The Post\n---\n';
  test.each<[string, string, (path: string) => void, RegExp]>([
    ['a folder in a collection', 'no-file /articles/drafts', (path) => mkdirSync(path), /is a folder/],
    ['a folder that is called like an article', 'no-file /articles/a.md', (path) => mkdirSync(path), /is a folder/],
    ['a link that leads nowhere', 'no-file /articles/gone.md', (path) => symlinkSync(at('nowhere.md'), path), /is a link/],
    ['a link out of the content', 'no-file /sources/passwd.md', (path) => symlinkSync('/etc/passwd', path), /is a link/],
    ['a link to a folder of the content', 'no-file /sources/all', (path) => symlinkSync(at('articles'), path), /is a link/],
    ['a pipe', 'no-file /sources/pipe.md', (path) => execFileSync('mkfifo', [path]), /no file that can be read/],
    ['a hidden file', 'hidden-file /sources/..a.md', (path) => writeFileSync(path, text), /is hidden/],
    ['a text at the root', 'unknown-file /abuot.md', (path) => writeFileSync(path, text), /no file of the site/],
    ['a file of 6 MB', 'file-too-large /sources/long.md', (path) => writeFileSync(path, 'a'.repeat(6e6)), /has 6.0 MB/],
  ])('%s', async (_, fault, make, message) => {
    make(at(fault.split(' /')[1] ?? ''));
    expect(await listFaults()).toEqual([fault]);
    const [issue] = (await buildFromFolder(folder)).issues;
    expect(issue?.message).toMatch(message);
    expect(issue?.hint).not.toBe('');
  });

  test('a collection behind a link', async () => {
    renameSync(at('events'), join(folder, '../moved'));
    symlinkSync(join(folder, '../moved'), at('events'));
    expect(await listFaults()).toEqual(['no-file /events']);
  });

  test('but not what systems and editors leave there', async () => {
    for (const path of ['.DS_Store', 'articles/.DS_Store', 'sources/.a.md.swp', 'notes.txt', 'README.md']) writeFileSync(at(path), '');
    expect(await listFaults()).toEqual([]);
  });
});
