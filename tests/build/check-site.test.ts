import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stampVersion } from '../../src/integration/stamp-version.ts';
import { commandEnv } from '../support/command-env.ts';
import { fixture, urls } from '../support/fixture.ts';

let dist: string;
beforeEach(() => {
  dist = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'dist');
  cpSync(fixture.dist, dist, { recursive: true });
});
afterEach(() => {
  rmSync(join(dist, '..'), { recursive: true });
});

const readVersion = (): string => (JSON.parse(readFileSync(join(dist, 'version.json'), 'utf8')) as { version: string }).version;

/** What the command says of some content and the copy of the built fixture. */
const check = (content = fixture.content): Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }> =>
  new Promise((resolve) => {
    const env = commandEnv({ CONTENT_DIR: content, OUT_DIR: dist });
    execFile(process.execPath, ['src/cli/check-site.ts'], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

const unreviewed = /^ {2}11 of 18 actors have a profile without a date of review: france, /m;

test('a sound site has no errors; what its content lacks is a warning', async () => {
  const { code, stdout, stderr } = await check();
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Errors: 0\nWarnings: 1\n/);
  expect(stdout).toMatch(unreviewed);
});

test('a page that is too heavy is a warning, with by how much', async () => {
  appendFileSync(join(dist, 'places/kobe/index.html'), `<!-- ${randomBytes(20 * 1024).toString('base64')} -->`);
  await stampVersion(dist, readVersion());
  const { code, stdout } = await check();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Errors: 0\nWarnings: 2\n/);
  expect(stdout).toMatch(/^ {2}\/reader\/places\/kobe\/ weighs \d\d\.\d kB, \d+\.\d kB more than its budget of 14\.0 kB$/m);
});

describe('the command fails', () => {
  test('when a word was changed after the build, and names both versions', async () => {
    appendFileSync(join(dist, 'robots.txt'), '# mine');
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`names the version ${readVersion()}, and its files are [\\da-f]{16}: they were changed`));
  });

  test('when an address leads nowhere or a page is missing, and names them', async () => {
    appendFileSync(join(dist, 'actors/set/index.html'), '<a href="/reader/lost/">');
    rmSync(join(dist, 'places/hendaye'), { recursive: true });
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain('“/reader/lost/” in actors/set/index.html leads to no file');
    expect(stdout).toMatch(new RegExp(`^ {2}“(?:https://[a-z.-]+)?${urls.place('hendaye')}” in .* leads to no file$`, 'm'));
    expect(stdout).toMatch(unreviewed);
  });

  test('when the content has faults, and names them', async () => {
    const { code, stdout } = await check('tests/fixtures/bad-content/unknown-key');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ {2}tests\/fixtures\/bad-content\/unknown-key\/places\/bajaur\.md:\d+ .* \[frontmatter-unknown-key\]$/m);
  });

  test('when nothing has been built, and says how to build', async () => {
    rmSync(join(dist, 'index.html'));
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain(`Errors: 1\n  There is no built site in ${dist}: run “npm run build” first.\n`);
  });
});
