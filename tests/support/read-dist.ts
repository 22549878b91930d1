import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address on the site, as `/actors/ttp/`. */
  readonly url: string;
  readonly html: string;
  /** Parsed when it is first used. */
  readonly $: CheerioAPI;
}

const root = 'dist';

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

let pages: readonly BuiltPage[] | undefined;

/** Every page of the built site, read and parsed once for all test files of a worker; fails when nothing has been built. */
export const readPages = (): readonly BuiltPage[] => (pages ??= findPages());

function findPages(): readonly BuiltPage[] {
  const files = globSync('**/*.html', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
  if (files.length === 0) throw new Error('There is no built site in dist/: run “npm run build” first.');
  return files.map((file) => toPage(`/${file.replace(/index\.html$/, '')}`, readFileSync(join(root, file), 'utf8')));
}

/** The text of a file of the built site, by its address. */
export const readDist = (url: string): string => readFileSync(join(root, url), 'utf8');

/** Addresses on the site that its sitemap names. */
export const readSitemap = (): readonly string[] =>
  Array.from(readDist('/sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g), ([, url = '']) => new URL(url).pathname);

/** Bytes of a text as a host would serve it: brotli, best quality. */
export const toWireSize = (text: string): number => brotliCompressSync(text).length;

const fileSizes = new Map<string, number>();

/** Bytes of files of the built site, by their addresses, as a host would serve them. */
export const weighFiles = (urls: Iterable<string>): number =>
  [...urls].reduce((sum, url) => {
    const size = fileSizes.get(url) ?? toWireSize(readDist(url));
    fileSizes.set(url, size);
    return sum + size;
  }, 0);

/** Addresses of the styles that a page waits for before it shows. */
export const listStyles = ({ $ }: BuiltPage): readonly string[] =>
  $('link[rel~=stylesheet]:not([media^=print])')
    .map((_, link) => $(link).attr('href') ?? '')
    .get();

/** Bytes before a page shows: its HTML and its styles. */
export const weighPage = (page: BuiltPage): number => toWireSize(page.html) + weighFiles(listStyles(page));
