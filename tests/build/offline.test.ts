import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePackList, splitPack } from '../../src/core/offline/pack-list.ts';
import { iconSizes } from '../../src/site/write-web-manifest.ts';
import { commandEnv } from '../support/command-env.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { readOffer, readPackFile } from '../support/read-packs.ts';

const toFile = (url: string): string =>
  urls
    .stripBase(url)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');
const { parts } = readOffer(fixture.dist);

/** What the copy of the fixture has, by the paths of its files. */
const unpacked = new Map(
  parts
    .flatMap(({ list }) => parsePackList(JSON.parse(Buffer.from(readPackFile(fixture.dist, list)).toString())))
    .flatMap(({ name, files }) => splitPack(readPackFile(fixture.dist, name), files))
    .map(({ path, content }) => [path, content] as const),
);

describe('a copy', () => {
  test('is in one part and says what it weighs', () => {
    expect(parts.map(({ id, files }) => [id, files])).toEqual([['all', unpacked.size]]);
    const names = parts.flatMap(({ list }) => [
      list,
      ...parsePackList(JSON.parse(Buffer.from(readPackFile(fixture.dist, list)).toString())).map(({ name }) => name),
    ]);
    const weight = names.reduce((sum, name) => sum + readFileSync(join(fixture.dist, 'offline', name)).length, 0);
    expect(parts[0]?.bytes).toBe(weight);
  });

  test('has each page of the sitemap, and every file as it is published', () => {
    expect(fixtureFiles.sitemap().filter((url) => !unpacked.has(toFile(url)))).toEqual([]);
    for (const [path, content] of unpacked) expect(readFileSync(join(fixture.dist, path)).equals(content), path).toBe(true);
  });

  test('has all that its pages are shown with', () => {
    const missing = [...unpacked.keys()]
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => {
        const $ = load(fixtureFiles.read(urls.home + path));
        const links = $('link[rel=stylesheet], link[rel=icon], link[rel=manifest], link[rel=modulepreload]').map((_, link) =>
          $(link).attr('href'),
        );
        const scripts = $('script[src]').map((_, script) => $(script).attr('src'));
        return [...links.get(), ...scripts.get()];
      })
      .filter((url) => !unpacked.has(toFile(url)));
    expect(missing).toEqual([]);
  });
});

test('the page of the copy is found from About, and the page for what is not kept by nobody', () => {
  expect(fixtureFiles.read(`${urls.about}index.html`)).toContain(`href="${urls.offline}"`);
  expect(fixtureFiles.sitemap()).toContain(urls.offline);
  expect(fixtureFiles.sitemap()).not.toContain(urls.notKept);
  expect(fixtureFiles.read(`${urls.notKept}index.html`)).toContain('<meta name="robots" content="noindex">');
});

test('the site can be installed from its home and the page of the copy, with pictures of the sizes that it names', () => {
  const manifest = JSON.parse(fixtureFiles.read(urls.webManifest)) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  for (const size of iconSizes) {
    expect(manifest.icons.find(({ sizes }) => sizes === `${size}x${size}`)?.src).toBe(urls.icon(size));
    const png = readFileSync(join(fixture.dist, toFile(urls.icon(size))));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  const linking = fixtureFiles.pages().filter(({ html }) => html.includes('rel="manifest"'));
  expect(linking.map(({ url }) => url).toSorted()).toEqual([urls.home, urls.offline]);
  for (const { html } of linking) expect(html).toContain("manifest-src 'self'");
});

describe('a site that offers no copies', () => {
  let folder: string;
  const read = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossread-'));
    cpSync('tests/fixtures/valid', join(folder, 'content'), { recursive: true });
    appendFileSync(join(folder, 'content/site.yaml'), '\noffline: false\n');
    const env = commandEnv({
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'dist'),
      SITE_URL: 'https://host.example/reader/',
    });
    execFileSync(process.execPath, ['src/cli/build.ts'], { env, stdio: 'pipe' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('says so, and has nothing to be kept', () => {
    expect(read('offline/index.html')).toContain('This site offers no copies.');
    expect(read('about/index.html')).toContain('This site offers no copy to keep on a device.');
    expect(existsSync(join(folder, 'dist/offline/offer.json'))).toBe(false);
  });

  test('has the worker that removes copies in the place of the other', () => {
    expect(read('sw.js')).toContain('registration.unregister()');
    expect(read('sw.js')).toContain('const offline = "/reader/offline/";');
    expect(read('sw.js')).not.toContain("'fetch'");
  });
});
