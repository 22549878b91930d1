import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
