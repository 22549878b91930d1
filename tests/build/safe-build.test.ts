import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkOutput } from '../../src/integration/check-output.ts';
import { buildFromFolder } from '../../src/site/build-from-folder.ts';
import { commandEnv } from '../support/command-env.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  cpSync('tests/fixtures/valid', join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist/_astro'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly code: number | string;
  readonly output: string;
}

/** Builds the content of the folder. */
const build = (): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = commandEnv({ NODE_ENV: 'development', CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') });
    execFile(process.execPath, ['src/cli/build.ts'], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : (error.code ?? -1), output: stdout + stderr });
    });
  });

test('a build of faulty content says where, exits with 1, bundles nothing and leaves the last good site', async () => {
  writeFileSync(join(folder, 'content/articles/broken.md'), '---\ntitle: "<script>alert(1)</script>"\n---\n\nText.\n');
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toContain('content/articles/broken.md:2');
  expect(output).toContain('is as it was');
  expect(output).not.toMatch(/^\s+at |unhandled|entrypoints/m);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test('of two builds at once the second waits; both succeed, and the site is whole', async () => {
  const outcomes = await Promise.all([build(), build()]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  // Both, if another test is building too.
  expect(outcomes.some(({ output }) => output.includes('this one waits'))).toBe(true);
  for (const { output } of outcomes) {
    expect(output.match(/SITE_URL is not set/g)).toHaveLength(1);
    // No terminal: the steps with their times, and not the name of each page.
    expect(output).toMatch(
      /^Read content .* s\nDerive .* s\nBundle .* s\nRender pages .* s {2}\d+ files, [\d.]+ a second\nWrite data .* s\nWrite Markdown .* s\nWrite the copy .* s\nCheck addresses /m,
    );
    expect(output).not.toContain('index.html');
  }

  const { site } = await buildFromFolder(join(folder, 'content'));
  const addresses = site === undefined ? [] : [...site.addresses];
  expect(addresses).not.toEqual([]);
  expect(await checkOutput(join(folder, 'dist'), { site: 'https://crossread.example', base: '/' }, addresses)).toEqual([]);
  expect(readdirSync(join(folder, 'dist'))).toContain('.nojekyll');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('content-security-policy');
  expect(readdirSync(join(folder, '.build/dist'))).toEqual(['lock']);
});
