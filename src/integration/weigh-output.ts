import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basename, dirname, join as joinUrl } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { createUrls, isListAddress } from '../core/urls.ts';
import { budgets } from './budgets.ts';
import { readPageParts, type PageParts } from './read-page-parts.ts';

/** Something that readers fetch, and the most that it may weigh, or the most elements that it may have. */
export interface Weight {
  readonly what: string;
  readonly amount: number;
  readonly limit: number;
  readonly unit: 'bytes' | 'elements';
}

const toWeight = (what: string, amount: number, limit: number, unit: Weight['unit'] = 'bytes'): Weight => ({ what, amount, limit, unit });

type Precision = 'exact' | 'rough';

/** The files of a built site, by their addresses. */
interface Output {
  readonly base: string;
  readonly list: (pattern: string) => readonly string[];
  readonly read: (url: string) => string;
  /** Bytes of a file as it is: hosts compress no pictures. */
  readonly size: (url: string) => number;
  /** Bytes of files over the wire, each counted once. Roughly, what weighs less than `enough` may be a little less still. */
  readonly weigh: (urls: Iterable<string>, enough?: number) => number;
}

interface Page {
  readonly file: string;
  readonly parts: PageParts;
}

/** Bytes of a text or file as a host would serve it: brotli, best quality. */
export const toWireSize = (content: string | Uint8Array): number => brotliCompressSync(content).length;

/** The same in a fiftieth of the time, and for pages a tenth more. */
const toRoughSize = (content: Uint8Array): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/**
 * What of a built site is heavier than its budget. Throws when there is no site, or when its search page loads no search.
 *
 * @example listHeavy('dist', '/')
 */
export const listHeavy = (folder: string, base: string): readonly Weight[] =>
  weighOutput(folder, base, 'rough').filter(({ amount, limit }) => amount > limit);

/**
 * Weighs a built site that is published under the path `base`, and throws as `listHeavy` does. Pages that are light enough by a rough measure,
 * which makes them heavier, are weighed to the byte only when asked: that takes most of the time.
 */
export function weighOutput(folder: string, base: string, precision: Precision): readonly Weight[] {
  const output = openOutput(folder, base, precision);
  const pages = output.list('**/*.html').map((file): Page => ({ file, parts: readPageParts(output.read(file)) }));
  const search = pages.find(({ file }) => file === `${createUrls(base).search}index.html`);
  if (search === undefined) throw new Error(`There is no search page in ${folder}.`);
  return [
    ...pages.flatMap((page) => weighPage(output, page)),
    ...weighScripts(
      output,
      pages.filter((page) => page !== search),
    ),
    ...weighSearch(output, search),
    ...output.list('previews/*.json').map((file) => weighPreviews(output, file)),
    ...output.list('**/feed.{atom,json}').map((file) => toWeight(file, output.weigh([file], budgets.feed), budgets.feed)),
    ...output.list('**/card.png').map((file) => toWeight(file, output.size(file), budgets.card)),
    toWeight('all typefaces', output.weigh(output.list('**/*.{woff,woff2,ttf,otf}')), budgets.typefaces),
  ];
}

function openOutput(folder: string, base: string, precision: Precision): Output {
  const toPath = (url: string): string => join(folder, url.slice(base.length));
  const weighWith = (toSize: (content: Uint8Array) => number): ((urls: ReadonlySet<string>) => number) => {
    const sizes = new Map<string, number>();
    const weighFile = (url: string): number => {
      const size = sizes.get(url) ?? toSize(readFileSync(toPath(url)));
      sizes.set(url, size);
      return size;
    };
    return (urls) => [...urls].reduce((sum, url) => sum + weighFile(url), 0);
  };
  const [weighExactly, weighRoughly] = [weighWith(toWireSize), weighWith(toRoughSize)];
  return {
    base,
    list: (pattern) =>
      globSync(pattern, { cwd: folder })
        .map((file) => base + file.replaceAll('\\', '/'))
        .toSorted(),
    read: (url) => readFileSync(toPath(url), 'utf8'),
    size: (url) => statSync(toPath(url)).size,
    weigh: (urls, enough = 0) => {
      const files = new Set(urls);
      const most = precision === 'rough' && enough > 0 ? weighRoughly(files) : Infinity;
      return most <= enough ? most : weighExactly(files);
    },
  };
}

function weighPage({ base, weigh }: Output, { file, parts: { words, elements, styles } }: Page): readonly Weight[] {
  const urls = createUrls(base);
  const url = file.replace(/(?<=\/)index\.html$/, '');
  const limits = new Map([
    [urls.map, budgets.map],
    [urls.actors, budgets.actorIndex],
  ]);
  // Under the articles are also the further pages of their list.
  const [id = '', part] = url.startsWith(urls.articles) ? url.slice(urls.articles.length).split('/') : [];
  const isOfArticle = id !== '' && !isListAddress(id);
  const isArticle = isOfArticle && part === '';
  const isOfTexts = isArticle || url.startsWith(urls.comparisons);
  const toLimit = limits.get(url) ?? (isOfTexts ? budgets.article : budgets.page);
  const { largestPage } = budgets;
  const limit = isOfArticle ? toLimit(words) : Math.min(toLimit(words), largestPage.bytes);
  const weight = toWeight(url, weigh([file, ...styles], limit), limit);
  return isOfArticle ? [weight] : [weight, toWeight(url, elements, largestPage.elements, 'elements')];
}

/** The scripts that pages start with, each set of them once. */
function weighScripts(output: Output, pages: readonly Page[]): readonly Weight[] {
  const perSet = new Map(pages.map(({ file, parts: { scripts } }) => [scripts.join(), { file, scripts }]));
  return [...perSet.values()].map(({ file, scripts }) =>
    toWeight(`the scripts of ${file}`, output.weigh(listImports(output, scripts).now), budgets.scripts),
  );
}

/** All that comes before the first result: the scripts, the manifest, and the parts of the index that a name of one word asks for at most. */
function weighSearch(output: Output, { file, parts: { scripts } }: Page): readonly Weight[] {
  // A server answers the searches of a site without an index.
  if (output.list('search/manifest.json').length === 0) return [];
  const { now, later } = listImports(output, scripts);
  const isSearched = later.some((url) => url.includes('create-search'));
  const [worker] = output.list('_astro/search-worker*.js');
  if (worker === undefined || !isSearched) throw new Error(`${file} loads no search.`);
  const manifest = createUrls(output.base).searchFile('manifest');
  const toLargest = (pattern: string): readonly string[] =>
    output.list(`search/data/*/${pattern}.json`).toSorted((a, b) => output.weigh([b]) - output.weigh([a]));
  // The word is in one shard, and the documents with what it names in another.
  const parts = [...toLargest('{shard-*,index}').slice(0, 2), ...toLargest('pages-*').slice(0, 1)];
  const bytes = output.weigh([...now, ...listImports(output, [worker]).now, manifest, ...parts]);
  return [toWeight('what search fetches before its first result', bytes, budgets.search)];
}

function weighPreviews({ read, weigh }: Output, file: string): Weight {
  const count = Object.keys(JSON.parse(read(file)) as object).length;
  const toLimit = basename(file).startsWith('claims-') ? budgets.claimPreviews : budgets.namePreviews;
  return toWeight(file, weigh([file]), toLimit(count));
}

/** Scripts with all that they import at once, and what these import later. */
function listImports({ read }: Output, scripts: readonly string[]): { readonly now: readonly string[]; readonly later: readonly string[] } {
  const now = new Set<string>();
  const later = new Set<string>();
  const add = (url: string): void => {
    if (now.has(url)) return;
    now.add(url);
    const toUrls = (pattern: RegExp): readonly string[] =>
      Array.from(read(url).matchAll(pattern), ([, path = '']) => joinUrl(dirname(url), path));
    toUrls(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g).forEach(add);
    for (const imported of toUrls(/import\(["'`](\.[^"'`]+)["'`]\)/g)) later.add(imported);
  };
  scripts.forEach(add);
  return { now: [...now], later: [...later] };
}
