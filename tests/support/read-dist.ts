import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { toWireSize } from '../../src/integration/weigh-output.ts';
import { fixture, real, type TestSite } from './fixture.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, from the root of its host. */
  readonly url: string;
  readonly html: string;
  /** Parsed when it is first used. */
  readonly $: CheerioAPI;
}

const toPage = (url: string, html: string): BuiltPage => {
  let parsed: CheerioAPI | undefined;
  return {
    url,
    html,
    get $() {
      return (parsed ??= load(html));
    },
  };
};

/** The files of a built site. Everything is read once for all test files of a worker, and fails when nothing has been built. */
export interface BuiltFiles {
  readonly pages: () => readonly BuiltPage[];
  /** The text of a file, by its address. */
  readonly read: (url: string) => string;
  /** The addresses that the sitemap names. */
  readonly sitemap: () => readonly string[];
  /** Bytes of files, by their addresses, as a host would serve them. */
  readonly weighFiles: (urls: Iterable<string>) => number;
  /** Bytes before a page shows: its HTML and its styles. */
  readonly weighPage: (page: BuiltPage) => number;
}

export { toWireSize };

/** Addresses of the styles that a page waits for before it shows. */
export const listStyles = ({ $ }: BuiltPage): readonly string[] =>
  $('link[rel~=stylesheet]:not([media^=print])')
    .map((_, link) => $(link).attr('href') ?? '')
    .get();

function openDist({ dist, base }: TestSite): BuiltFiles {
  let pages: readonly BuiltPage[] | undefined;
  const sizes = new Map<string, number>();
  const read = (url: string): string => readFileSync(join(dist, url.slice(base.length)), 'utf8');
  const findPages = (): readonly BuiltPage[] => {
    const files = globSync('**/*.html', { cwd: dist })
      .map((file) => file.replaceAll('\\', '/'))
      .toSorted();
    if (files.length === 0) throw new Error(`There is no built site in ${dist}.`);
    return files.map((file) => toPage(base + file.replace(/index\.html$/, ''), readFileSync(join(dist, file), 'utf8')));
  };
  const weighFiles: BuiltFiles['weighFiles'] = (urls) =>
    [...urls].reduce((sum, url) => {
      const size = sizes.get(url) ?? toWireSize(read(url));
      sizes.set(url, size);
      return sum + size;
    }, 0);
  return {
    pages: () => (pages ??= findPages()),
    read,
    sitemap: () => Array.from(read(`${base}sitemap.xml`).matchAll(/<loc>(.*?)<\/loc>/g), ([, url = '']) => new URL(url).pathname),
    weighFiles,
    weighPage: (page) => toWireSize(page.html) + weighFiles(listStyles(page)),
  };
}

/** The files of the fixture, which its `setup` builds, and of the site in `dist/`, which “npm run build” makes. */
export const [fixtureFiles, realFiles] = [openDist(fixture), openDist(real)];
