import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load, type CheerioAPI } from 'cheerio';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address on the site, as `/actors/ttp/`. */
  readonly url: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

const root = 'dist';

/** Reads every page of the built site; fails when nothing has been built. */
export function readPages(): readonly BuiltPage[] {
  const files = globSync('**/*.html', { cwd: root }).toSorted();
  if (files.length === 0) throw new Error('There is no built site in dist/: run “npm run build” first.');
  return files.map((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    return { url: `/${file.replace(/index\.html$/, '')}`, html, $: load(html) };
  });
}

/** The text of a file of the built site, by its address. */
export const readDist = (url: string): string => readFileSync(join(root, url), 'utf8');

/** Bytes of a text as a host would serve it: brotli, best quality. */
export const toWireSize = (text: string): number => brotliCompressSync(text).length;
