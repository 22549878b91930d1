import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptPages } from '../../src/integration/keep-pages.ts';
import { readAddresses } from '../../src/integration/list-addresses.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { shared } from '../../src/site/shared.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterEach(() => {
  shared.rendersKept = false;
  rmSync(folder, { recursive: true });
});

interface Page {
  readonly file: string;
  readonly key?: string;
}
const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A page that links to itself, and one that no key is known of. */
const pages: readonly Page[] = [{ file: 'actors/set/index.html', key: 'set' }, { file: 'about/index.html' }];

/** The pages of which a text has been made anew. */
const followed: string[] = [];

/** Builds pages as a build does, and gives the files that were made anew. */
async function build(made: readonly Page[], base = '/', code = 'code'): Promise<readonly string[]> {
  const [target, output] = [join(folder, 'dist'), join(folder, 'next')];
  const kept = await openKeptPages(join(folder, 'kept'), { target, output, site: undefined, base }, code);
  const prerenderer = {
    name: 'test',
    getStaticPaths: async () =>
      made.map(({ file, key }) => ({ pathname: `/${dirname(file)}`, route: { type: 'page', component: file }, cacheKey: key })),
    render: async ({ url }: Request) => new Response(`<a id="x" href="${url}#x">${shared.rendersKept ? 'kept' : 'free'}</a>`),
  } as unknown as AstroPrerenderer;
  const reusing = kept.reuse(prerenderer);
  const paths = await reusing.getStaticPaths();
  for (const { pathname, route } of paths) {
    const request = new Request(`https://host.example${base}${pathname.slice(1)}/`);
    const response = (await reusing.render(request, { routeData: route } as never)) as Response;
    // As Astro does.
    if (response.body !== null) write(join(output, pathname, 'index.html'), await response.text());
  }
  followed.length = 0;
  for (const { file } of made) {
    const make = (): string => {
      followed.push(file);
      return `The text of ${file}`;
    };
    kept.follow(file, `${dirname(file)}/index.md`, make);
  }
  for (const { file } of made) expect(kept.readAddresses(file)).toEqual(readAddresses(output, file));
  rmSync(target, { recursive: true, force: true });
  renameSync(output, target);
  await kept.save();
  return paths.map(({ pathname }) => pathname);
}
const read = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');

describe('a page of an earlier build', () => {
  test('stands for itself while its key is the same; without a key it is made anew', async () => {
    expect(await build(pages)).toEqual(['/actors/set', '/about']);
    const { ino } = statSync(join(folder, 'dist/actors/set/index.html'));
    expect(await build(pages)).toEqual(['/about']);
    expect(await build(pages)).toEqual(['/about']);
    expect(statSync(join(folder, 'dist/actors/set/index.html')).ino).toBe(ino);
  });

  test.each<[string, readonly [readonly Page[], string?, string?]]>([
    ['another key', [[{ file: 'actors/set/index.html', key: 'other' }]]],
    ['another address', [[{ file: 'actors/sets/index.html', key: 'set' }]]],
    ['another path of the site', [pages.slice(0, 1), '/reader/']],
    ['other code', [pages.slice(0, 1), '/', 'other']],
  ])('is made anew with %s', async (_, inputs) => {
    await build(pages);
    expect(await build(...inputs)).toHaveLength(1);
  });

  test('keeps what was made of it, unless that has been changed', async () => {
    await build(pages);
    expect(followed).toEqual(pages.map(({ file }) => file));
    await build(pages);
    expect(followed).toEqual(['about/index.html']);
    expect(read('actors/set/index.md')).toBe('The text of actors/set/index.html');
    appendFileSync(join(folder, 'dist/actors/set/index.md'), 'mine');
    await build(pages);
    expect(read('actors/set/index.md')).toBe('The text of actors/set/index.html');
  });

  test('is made anew when somebody has changed its file', async () => {
    await build(pages);
    appendFileSync(join(folder, 'dist/actors/set/index.html'), 'mine');
    expect(await build(pages)).toContain('/actors/set');
    expect(read('actors/set/index.html')).not.toContain('mine');
  });

  test('is made anew when its file is gone', async () => {
    await build(pages);
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await build(pages)).toContain('/actors/set');
  });

  test('is made anew when the notes are damaged', async () => {
    await build(pages);
    for (const name of readdirSync(join(folder, 'kept'))) writeFileSync(join(folder, 'kept', name), '[]');
    expect(await build(pages)).toContain('/actors/set');
  });
});

test('a page that may be kept can show nothing of the site beside its props, which alone are in its key', async () => {
  await build(pages);
  expect([read('actors/set/index.html'), read('about/index.html')]).toEqual([
    expect.stringContaining('kept'),
    expect.stringContaining('free'),
  ]);
  shared.rendersKept = true;
  await expect(loadSite()).rejects.toThrow('This page is kept while its props are the same');
});
