import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, posix } from 'node:path';
import { load } from 'cheerio';
import { afterAll, describe, expect, test } from 'vitest';
import { listAddresses, type FileAddresses } from '../../src/integration/list-addresses.ts';
import { copyPolicy, writeCopy } from '../../src/integration/write-copy.ts';
import { findCopy, maxCopied } from '../../src/site/site-copy.ts';
import { site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { readZip } from '../support/unpack-copy.ts';

const zip = join(fixture.dist, 'copy.zip');
const copy = findCopy(site);
const files = new Map([...readZip(zip)].map(([path, content]) => [path.slice((copy?.name.length ?? 0) + 1), content.toString()]));
const listed = new Map<string, FileAddresses>([...files].map(([path, text]) => [path, listAddresses(extname(path), text)]));

/** What a script gives, by the path that it gives it for, with the addresses of a page at the top. */
function readGiven(script: string): readonly [path: string, text: string] {
  let given: readonly [string, string] = ['', ''];
  const give = (path: string, parts: readonly string[]): void => void (given = [path, parts.join('')]);
  (new Function('give', script) as (give: unknown) => void)(give);
  return given;
}
const given = new Map([...files].filter(([path]) => /\.(?:json|html)\.js$/.test(path)).map(([, text]) => readGiven(text)));

/** Why an address in a file leads nowhere; undefined when it leads somewhere, or out of the copy. */
function findFault(file: string, address: string): string | undefined {
  if (/^[a-z]+:/.test(address)) return undefined;
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?#?(.*)$/.exec(address) ?? [];
  if (path.startsWith('/')) return `${address} in ${file} begins at a root`;
  const target = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
  const anchors = listed.get(target)?.anchors;
  if (!listed.has(target)) return `${address} in ${file} leads to no file`;
  return anchor === '' || anchors?.has(decodeURIComponent(anchor)) === true ? undefined : `${address} in ${file} leads to no anchor`;
}

describe('the copy', () => {
  const pages = [...files].filter(([path]) => path.endsWith('.html'));

  test('has the pages that the front page leads to, and says what it is', () => {
    const kept = ['index.html', 'search/index.html', 'actors/set/index.html', 'claims/2/index.html', 'README.txt', 'site.js'];
    expect([...files.keys()]).toEqual(expect.arrayContaining(kept));
    expect([...files.keys()].filter((path) => /cite\/|feed\.|card\.|^data\/|404|sitemap|_headers/.test(path))).toEqual([]);
    expect(files.get('README.txt')).toContain(`A copy of ${fixture.site}${fixture.base}, with articles up to ${copy?.until ?? ''}.`);
    for (const [path, html] of pages) expect(load(html)('footer').text(), path).toContain(`A copy of ${fixture.site}${fixture.base}`);
  });

  test('has no address that leads nowhere, and none from a root', () => {
    const faults = [...listed].flatMap(([file, { addresses }]) => [...addresses].map((address) => findFault(file, address)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    expect(pages.length).toBeGreaterThan(50);
  });

  test('has no address that leads nowhere in what its scripts give', () => {
    const found = [...given].flatMap(([path, text]) => {
      const inPage = path.endsWith('/') ? [...listAddresses('.html', text).addresses] : [];
      const inJson = Array.from(text.matchAll(/"([^"\s]*\/index\.html[^"]*)"/g), ([, address = '']) => address);
      return [...inPage, ...inJson].filter((address) => !address.startsWith('#')).map((address) => findFault('index.html', address));
    });
    expect(found.filter((fault) => fault !== undefined)).toEqual([]);
    expect([...given.keys()].filter((path) => path.endsWith('/'))).toEqual(
      expect.arrayContaining(['claims/2/', ...site.articles.map(({ id }) => `articles/${id}/claims/`)]),
    );
    for (const [path, text] of given) {
      if (!path.endsWith('.json')) continue;
      expect(JSON.stringify(JSON.parse(text)).replaceAll(/(?<=")([^"\s]*?)index\.html/g, `${fixture.base}$1`), path).toBe(
        JSON.stringify(JSON.parse(fixtureFiles.read(fixture.base + path))),
      );
    }
  });

  test('runs one script, by a policy that lets nothing be fetched', () => {
    for (const [path, html] of pages) {
      const $ = load(html);
      expect($('meta[http-equiv=content-security-policy]').attr('content'), path).toBe(copyPolicy);
      expect($('script[src]').length, path).toBe(1);
      expect($('script[src]').attr('type'), path).toBeUndefined();
      expect($('link[rel=canonical]').attr('href'), path).toMatch(fixture.site);
    }
  });

  test('is offered on the page for offline, which says how large it is', () => {
    const $ = load(fixtureFiles.read(`${urls.offline}index.html`));
    expect($(`a[href="${urls.copy}"]`).attr('download')).toBe(`${copy?.name ?? ''}.zip`);
    expect($('[data-copy-size]').text()).toBe(` (${(readFileSync(zip).length / 1e6).toFixed(1)} MB)`);
  });
});

describe('a copy that is written again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  const [output, earlier] = [join(folder, 'output'), join(folder, 'earlier')];
  cpSync(fixture.dist, output, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const copied = { name: 'copy', until: undefined, site: fixture.site, base: fixture.base, settings: site.settings };
  const write = async (code = 'code'): Promise<Buffer> => {
    await writeCopy(output, copied, earlier, code);
    return readFileSync(join(output, 'copy.zip'));
  };

  test('is the same byte for byte, wherever it is', async () => {
    const first = await write();
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = await write();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(second.equals(first)).toBe(true);
  });

  test('is that of the build before, unless a page or the code has changed', async () => {
    const key = (await write()).subarray(-43);
    cpSync(output, earlier, { recursive: true });
    writeFileSync(join(earlier, 'copy.zip'), `the build before ${key}`);
    expect((await write()).toString()).toBe(`the build before ${key}`);
    expect((await write('other code')).toString()).not.toContain('the build before');
    writeFileSync(join(output, 'about/index.html'), '<p>Another');
    expect((await write()).toString()).not.toContain('the build before');
  });
});

describe('there is a copy', () => {
  const [article] = site.articles;
  if (article === undefined) throw new Error('The fixture has no article.');
  const toSite = (count: number, settings = site.settings) => ({ settings, articles: Array.from({ length: count }, () => article) });

  test('named by its site and the newest date', () => {
    expect(findCopy(toSite(1))?.name).toMatch(/^[a-z-]+-\d{4}(?:-\d\d){0,2}$/);
    expect(findCopy(toSite(0, { ...site.settings, name: 'Ночь & <../день>' }))).toEqual({ name: 'noch-den', until: undefined });
    expect(findCopy(toSite(0, { ...site.settings, name: '…' }))?.name).toBe('site');
  });

  test('unless the site has too many articles, or a server in the place of an index', () => {
    expect(findCopy(toSite(maxCopied))).toBeDefined();
    expect(findCopy(toSite(maxCopied + 1))).toBeUndefined();
    expect(findCopy(toSite(1, { ...site.settings, searchServer: 'https://search.example/x' }))).toBeUndefined();
  });
});
