import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandEnv } from '../support/command-env.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (dist: string) => promisify(execFile)(process.execPath, ['src/cli/compress.ts'], { env: commandEnv({ OUT_DIR: dist }) });

test('each text has the same beside it by brotli and by gzip, however often it is asked for; pictures have not', async () => {
  mkdirSync(join(folder, 'about'));
  const texts = { 'about/index.html': '<p>Über uns</p>'.repeat(99), 'robots.txt': '' };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'card.png'), 'a picture');
  for (let i = 0; i < 2; i += 1) expect((await run(folder)).stdout).toBe(`Compressed 2 files in ${folder}.\n`);
  expect(readdirSync(folder).toSorted()).toEqual(['about', 'card.png', 'robots.txt', 'robots.txt.br', 'robots.txt.gz']);
  for (const [name, text] of Object.entries(texts)) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(text);
  }
});

test('without a site it says what is missing', async () => {
  await expect(run(join(folder, 'nothing'))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('run “npm run build” first') as string,
  });
});
