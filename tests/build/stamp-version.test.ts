import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { versionMark } from '../../src/core/cite/version.ts';
import { findVersionFault, stampVersion } from '../../src/integration/stamp-version.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (output: string, files: Readonly<Record<string, string>>): string => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, output, file, '..'), { recursive: true });
    writeFileSync(join(folder, output, file), text);
  }
  return join(folder, output);
};
const read = (output: string, file: string): string => readFileSync(join(folder, output, file), 'utf8');
const site = {
  'index.html': 'words',
  'about/index.html': `${versionMark}, ${versionMark}`,
  'version.json': `{"version":"${versionMark}"}`,
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('the version is a hash of all files that anybody can work out, and stands where the mark was', async () => {
  const version = await stampVersion(write('dist', site), undefined);
  const lines = ['about/index.html', 'index.html', 'version.json'].map((file) => `${sha256(site[file as keyof typeof site])}  ${file}\n`);
  expect(version).toBe(sha256(lines.join('')).slice(0, 16));
  expect(read('dist', 'about/index.html')).toBe(`${version}, ${version}`);
  expect(read('dist', 'index.html')).toBe('words');
  expect(await findVersionFault(join(folder, 'dist'))).toBeUndefined();
});

test('another word, name or missing file makes another version; a card or a compressed file does not', async () => {
  const version = await stampVersion(write('dist', site), undefined);
  const others = [{ ...site, 'index.html': 'wards' }, { ...site, 'more.html': '' }, { 'version.json': site['version.json'] }];
  for (const [i, other] of others.entries()) expect(await stampVersion(write(`other-${i}`, other), undefined)).not.toBe(version);
  expect(await stampVersion(write('more', { ...site, 'actors/set/card.png': 'drawn', 'index.html.br': 'packed' }), undefined)).toBe(
    version,
  );
});

test('files kept of an earlier build take the new version, and that build is left as it is', async () => {
  const earlier = await stampVersion(write('dist', site), undefined);
  write('next', { 'index.html': 'other words', 'version.json': site['version.json'] });
  mkdirSync(join(folder, 'next/about'));
  linkSync(join(folder, 'dist/about/index.html'), join(folder, 'next/about/index.html'));
  const version = await stampVersion(join(folder, 'next'), earlier);
  expect(version).toBe(await stampVersion(write('anew', { ...site, 'index.html': 'other words' }), undefined));
  expect(read('next', 'about/index.html')).toBe(`${version}, ${version}`);
  expect(read('dist', 'about/index.html')).toBe(`${earlier}, ${earlier}`);
});

test('a site that was changed, or that names no version, is told', async () => {
  const dist = write('dist', site);
  const version = await stampVersion(dist, undefined);
  write('dist', { 'index.html': 'changed' });
  expect(await findVersionFault(dist)).toContain(`names the version ${version}, and its files are `);
  rmSync(join(dist, 'version.json'));
  expect(await findVersionFault(dist)).toContain('version.json is missing or cannot be read');
});
