import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginBuild } from '../../src/integration/begin-build.ts';
import { replaceFolder } from '../../src/integration/replace-folder.ts';

let folder: string;
let dist: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  dist = join(folder, 'dist');
  makeSite(dist, 'the last good site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function makeSite(path: string, text: string): void {
  mkdirSync(join(path, '_astro'), { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
}
const readSite = (path = dist): string => readFileSync(join(path, 'index.html'), 'utf8');
const listWorkshop = (): readonly string[] => readdirSync(join(folder, '.build/dist'));

const neverWaits = (): void => {
  throw new Error('Nobody else is replacing the folder.');
};
const begin = (path = dist) => replaceFolder(path, neverWaits);

/** Replaces a folder by a site with this text. */
async function replace(text: string, path = dist): Promise<void> {
  const { staging, putInPlace, end } = await begin(path);
  makeSite(staging, text);
  await putInPlace();
  end();
}

const killed = 'tests/support/die-while-replacing.ts';

test('a new folder takes the place of the old one, and leaves nothing but the lock', async () => {
  await replace('new');
  expect(readSite()).toBe('new');
  expect(listWorkshop()).toEqual(['lock']);
});

test('the first of all needs no old one', async () => {
  await replace('new', join(folder, 'a/b/site'));
  expect(readSite(join(folder, 'a/b/site'))).toBe('new');
});

test('one that is given up leaves the old one', async () => {
  const { staging, end } = await begin();
  makeSite(staging, 'half of it');
  end();
  expect(readSite()).toBe('the last good site');
  expect(listWorkshop()).toEqual(['lock']);
});

test('when the new folder cannot be put in place, the old one is back', async () => {
  const { staging, putInPlace, end } = await begin();
  rmSync(staging, { recursive: true });
  await expect(putInPlace()).rejects.toThrow('ENOENT');
  end();
  expect(readSite()).toBe('the last good site');
});

test('a link stays a link, and the folder that it leads to is replaced', async () => {
  const link = join(folder, 'link');
  symlinkSync(dist, link, 'junction');
  await replace('new', link);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readSite()).toBe('new');
});

describe('a process that died', () => {
  test('between its two renames does not take the last good site with it, though the next build fails', async () => {
    const { signal } = spawnSync(process.execPath, [killed, dist, '1']);
    expect([signal, existsSync(dist)]).toEqual(['SIGKILL', false]);
    (await begin()).end();
    expect(readSite()).toBe('the last good site');
    expect(listWorkshop()).toEqual(['lock']);
  });

  test('after its second rename leaves its site', async () => {
    spawnSync(process.execPath, [killed, dist, '2']);
    (await begin()).end();
    expect(readSite()).toBe('of the dead');
    expect(listWorkshop()).toEqual(['lock']);
  });

  test('leaves no lock behind: who waits for it goes on, and removes what it had begun', async () => {
    const holder = spawn(process.execPath, [killed, dist], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(holder.stdout, 'data');
    const { end } = await replaceFolder(dist, () => holder.kill('SIGKILL'));
    expect(holder.killed).toBe(true);
    expect(listWorkshop().filter((name) => name.startsWith('next-'))).toHaveLength(1);
    end();
    expect(readSite()).toBe('the last good site');
  });
});

describe('it refuses, and changes nothing, when the target', () => {
  test.each([
    ['holds anything but a built site', 'index.html', 'something other than a built site'],
    ['has a history of its own', '.git', 'something other than a built site'],
  ])('%s', async (_, name, said) => {
    const own = join(folder, 'own');
    mkdirSync(join(own, name), { recursive: true });
    await expect(begin(own)).rejects.toThrow(said);
    expect(readdirSync(own)).toEqual([name]);
  });

  test('holds something other than what it is asked to replace', async () => {
    const notes = { what: 'notes', isOwn: (names: readonly string[]) => names.every((name) => name.endsWith('.txt')), namedIn: 'NOTES' };
    await expect(replaceFolder(dist, neverWaits, notes)).rejects.toThrow(
      'something other than notes. Delete it, or name another folder in NOTES.',
    );
    expect(readSite()).toBe('the last good site');
  });

  test('is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'A file.');
    await expect(begin(file)).rejects.toThrow('is no folder');
    expect(readFileSync(file, 'utf8')).toBe('A file.');
  });

  test('is a link that leads nowhere', async () => {
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'gone'), link, 'junction');
    await expect(begin(link)).rejects.toThrow('leads nowhere');
  });

  test.each(['100%', 'a#b', 'a?b'])('makes Astro lose its bundles: the project is in %s', async (name) => {
    const root = join(folder, name);
    mkdirSync(root);
    await expect(beginBuild(root, dist, neverWaits)).rejects.toThrow(/“[%#?]” in the path/);
    expect(readSite()).toBe('the last good site');
  });
});

test.each(['dist', 'project/dist', 'project-dist', 'other/100%'])('a project builds within itself what then stands in %s', async (path) => {
  const project = join(folder, 'project');
  const { output, putInPlace, end } = await beginBuild(project, join(folder, path), neverWaits);
  expect(output.startsWith(join(project, '.build', '/'))).toBe(true);
  makeSite(output, 'new');
  await putInPlace();
  end();
  expect(readSite(join(folder, path))).toBe('new');
  expect(readdirSync(join(project, '.build')).filter((name) => name.startsWith('output-'))).toEqual([]);
});

test('the output of a build that died is removed by the next', async () => {
  mkdirSync(join(folder, '.build/output-dead'), { recursive: true });
  const { output, end } = await beginBuild(folder, dist, neverWaits);
  expect(readdirSync(join(folder, '.build'))).not.toContain('output-dead');
  expect(existsSync(output)).toBe(false);
  end();
});
