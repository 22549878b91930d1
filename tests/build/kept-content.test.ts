import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createChecker, deriveChecked, type BuildResult } from '../../src/core/build-site.ts';
import { createUrls } from '../../src/core/urls.ts';
import { openKept } from '../../src/site/kept-content.ts';
import { readContent } from '../../src/site/read-content.ts';

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  content = join(folder, 'content');
  cpSync('tests/fixtures/site', content, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const build = async (keeper = {}, urls = createUrls('/')): Promise<BuildResult> => {
  const options = { urls, ...keeper };
  return deriveChecked(createChecker(options)(await readContent(content)), urls);
};
/** The site made with what an earlier run has kept, and the number of things that were made anew. */
const buildAgain = async (urls = createUrls('/'), code?: string): Promise<{ readonly result: BuildResult; readonly made: number }> => {
  const { keeper, save } = await openKept(join(folder, 'kept'), content, code);
  let made = 0;
  const counting = (kept: typeof keeper): typeof keeper => ({
    keep: (inputs, make) =>
      kept.keep(inputs, () => {
        made += 1;
        return make();
      }),
    within: (inputs) => counting(kept.within(inputs)),
  });
  const result = await build({ keeper: counting(keeper) }, urls);
  await save();
  return { result, made };
};
const edit = (file: string, from: string | RegExp, to: string): void => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};
const expectSame = (kept: BuildResult, anew: BuildResult): void => {
  expect(anew.issues).toEqual([]);
  expect(kept.site).toEqual(anew.site);
};

describe('content that an earlier run has kept', () => {
  test('makes the same site, and nothing of it is made again', async () => {
    const first = await buildAgain();
    const second = await buildAgain();
    expect(first.made).toBeGreaterThan(50);
    expect(second.made).toBe(0);
    expectSame(second.result, await build());
  });

  test.each<[string, string, string | RegExp, string]>([
    ['an article', 'articles/the-night-map-is-being-redrawn.md', 'night', 'long night'],
    ['the name of an actor', 'actors/set.md', '"SET Trains"', '"Sleeper Trains"'],
    ['a question', 'questions/', '', ''],
    ['a setting', 'site.yaml', /^title: .*/m, 'title: Another title'],
  ])('is not used for what has changed with %s', async (_, file, from, to) => {
    await buildAgain();
    const path = file.endsWith('/') ? file + (readdirSync(join(content, file))[0] ?? '') : file;
    edit(path, from === '' ? /\n[^\n]*$/ : from, to === '' ? '\nMore of it.\n' : to);
    expectSame((await buildAgain()).result, await build());
  });

  test('is not used under another address', async () => {
    await buildAgain();
    const urls = createUrls('/reader/');
    expectSame((await buildAgain(urls)).result, await build({}, urls));
  });

  test('is not used by other code', async () => {
    const { made } = await buildAgain();
    expect((await buildAgain(undefined, 'other code')).made).toBe(made);
  });

  test('is made again when its file is damaged', async () => {
    const { made } = await buildAgain();
    const [name = ''] = readdirSync(join(folder, 'kept'));
    const path = join(folder, 'kept', name);
    const file = readFileSync(path);
    file[file.length >> 1] = (file[file.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, file);
    expect((await buildAgain()).made).toBe(made);
  });
});
