import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandEnv } from '../support/command-env.ts';
import { hashOutput, type Output } from '../bench/scale/hash-output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const build = async (content: string): Promise<Output> => {
  const [contentDir, dist] = [join(folder, content), join(folder, `${content}-dist`)];
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { env: commandEnv({ CONTENT_DIR: contentDir, OUT_DIR: dist }) });
  return hashOutput(dist);
};
const readVersion = (content: string): string =>
  (JSON.parse(readFileSync(join(folder, `${content}-dist`, 'version.json'), 'utf8')) as { version: string }).version;
const edit = (file: string, from: string | RegExp, to: string): void => {
  const path = join(folder, 'edited', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

test('a site that is built again after an article, a name and a setting have changed is that of a first build, byte for byte', async () => {
  cpSync('tests/fixtures/valid', join(folder, 'edited'), { recursive: true });
  const before = await build('edited');
  const first = readVersion('edited');
  edit('articles/two-letters.md', /$/, '\nOne paragraph more names Pakistan.\n');
  edit('actors/pakistan.md', 'names:', 'names:\n  - { form: "the Republic of Pakistan", type: variant }');
  edit('site.yaml', /^title: .*/m, 'title: Another title');
  const again = await build('edited');
  // Under another path nothing is kept.
  cpSync(join(folder, 'edited'), join(folder, 'copy'), { recursive: true });
  expect(again).toEqual(await build('copy'));
  expect(again).not.toEqual(before);
  expect(readVersion('edited')).toMatch(/^[\da-f]{16}$/);
  expect(readVersion('edited')).toBe(readVersion('copy'));
  expect(readVersion('edited')).not.toBe(first);
});
