import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  cpSync('tests/fixtures/valid', join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the last good site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a build of faulty content says where, exits with 1 and leaves the last good site', () => {
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  writeFileSync(join(folder, 'content/articles/broken.md'), '---\ntitle: "<script>alert(1)</script>"\n---\n\nText.\n');
  const { status, stderr } = spawnSync(process.execPath, [resolve('src/cli/build.ts')], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('content/articles/broken.md:2');
  expect(stderr).toContain('dist/ is as it was');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
});
