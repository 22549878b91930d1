import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weighOutput } from '../../src/integration/weigh-output.ts';
import { commandEnv } from '../support/command-env.ts';
import { fixture } from '../support/fixture.ts';

const address = 'https://search.example/crossread/_search';
let folder: string;
let dist: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  dist = join(folder, 'dist');
  const content = join(folder, 'content');
  cpSync(fixture.content, content, { recursive: true });
  appendFileSync(join(content, 'site.yaml'), '\nsearchServer: https://search.example/crossread\n');
  const env = commandEnv({ CONTENT_DIR: content, OUT_DIR: dist, SITE_URL: fixture.site + fixture.base });
  execFileSync(process.execPath, ['src/cli/build.ts'], { env, stdio: 'pipe' });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('pages of a site whose searches a server answers say where it is, and may ask it', () => {
  for (const page of ['index.html', 'search/index.html', 'articles/the-night-map-is-being-redrawn/index.html']) {
    const html = readFileSync(join(dist, page), 'utf8');
    expect(html).toContain(`<html lang="en-GB" data-server="${address}">`);
    expect(html).toContain(`connect-src 'self' ${address};`);
  }
});

test('pages of any other site may ask that site alone', () => {
  const html = readFileSync(join(fixture.dist, 'search/index.html'), 'utf8');
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain("connect-src 'self';");
});

test('it has no index, which has no weight', () => {
  expect([existsSync(join(dist, 'search/manifest.json')), existsSync(join(dist, 'search/data'))]).toEqual([false, false]);
  const weights = (site: string) => weighOutput(site, fixture.base, 'rough').filter(({ what }) => what.startsWith('what search fetches'));
  expect([weights(dist).length, weights(fixture.dist).length]).toEqual([0, 1]);
});
