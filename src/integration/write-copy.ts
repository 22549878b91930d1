import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, open, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Settings } from '../core/schema/settings.ts';
import { createUrls } from '../core/urls.ts';
import { escapeMarkup } from '../site/escape-markup.ts';
import { hashCode } from '../site/hash-code.ts';
import { applyChoices, toHashSource } from '../site/first-script.ts';
import type { SiteCopy } from '../site/site-copy.ts';
import { bundleCopy } from './bundle-copy.ts';
import { listFiles, type Published } from './check-output.ts';
import { createFindTarget } from './copy-targets.ts';
import { listOfflineFiles } from './list-offline-files.ts';
import { toRelativePage, type PageParts, type Target } from './relative-page.ts';

/** The site that is copied, and what its copy is called. */
export interface Copied extends Published, SiteCopy {
  readonly settings: Pick<Settings, 'name' | 'title' | 'licence'>;
}

/**
 * The policy of a copied page. On a disk `'self'` is any file there, in Chromium and Firefox. Nothing is fetched, and pages do not fade into one
 * another: Chromium fails at that here.
 */
export const copyPolicy = `default-src 'none'; script-src 'self' ${toHashSource(applyChoices)}; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'`;

/** Pages that are of use on the published site alone, and scripts that are modules: `site.js` is in their place. */
const isLeftOut = (path: string): boolean => /^(?:404\.html$|data\/|offline\/|_astro\/.*\.js$)/.test(path);
const isPage = (path: string): boolean => path.endsWith('.html');
/** Files that scripts read. */
const isRead = (path: string): boolean => path.endsWith('.json');
/** Pages that scripts read, besides further pages of lists. */
const isReadPage = (path: string): boolean => /^articles\/[^/]+\/claims\/index\.html$/.test(path);

/**
 * Writes a copy of the built site in a folder into it, as a zip that opens from a disk (decisions.md#d79): what its front page leads to, with
 * relative addresses. The same files make the same zip, byte for byte; that of an earlier build, in the folder `earlier`, is taken when
 * nothing has changed since. `code` is a hash of what makes it. Says its size on the page that offers it.
 */
export async function writeCopy(
  folder: string,
  copied: Copied,
  earlier: string,
  code = hashCode(['src/**/*', 'astro.config.mjs']),
): Promise<void> {
  const name = createUrls('').copy;
  await writeZip(folder, name, copied, earlier, code);
  const { size } = await stat(join(folder, name));
  // Written before the copy was; no later build takes it over.
  const page = join(folder, createUrls('').offline, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(?<=<span data-copy-size>)/, ` (${(size / 1e6).toFixed(1)} MB)`));
}

async function writeZip(folder: string, name: string, copied: Copied, earlier: string, code: string): Promise<void> {
  const paths = listOfflineFiles(await listFiles(folder)).filter((path) => !isLeftOut(path));
  const key = await hashFiles(folder, paths, JSON.stringify([code, copied]));
  if ((await readEnd(join(earlier, name), key.length)) === key) return copyFile(join(earlier, name), join(folder, name));
  const zip = new ZipFile();
  // Times in a zip have no zone and begin with 1980: this is the same hour wherever it is written.
  const time = new Date(1981, 0, 1);
  const written = pipeline(zip.outputStream, createWriteStream(join(folder, name)));
  const add: Add = (path, content) => {
    zip.addBuffer(Buffer.from(content), `${copied.name}/${path}`, { mtime: time, forceDosTimestamp: true, mode: 0o100644 });
    // Others are compressed meanwhile, and what has been is let go of.
    return setImmediate();
  };
  await add('README.txt', writeReadme(copied));
  await add('site.js', await bundleCopy(paths.filter((path) => path.endsWith('.css'))));
  await addFiles(folder, paths, copied, add);
  zip.end({ comment: key, forceZip64Format: false });
  await written;
}

type Add = (path: string, content: string | Buffer) => Promise<void>;

async function addFiles(folder: string, paths: readonly string[], { site, base, until }: Copied, add: Add): Promise<void> {
  /** Pages to be copied: those that another leads to are added while they are. */
  const pages = new Set(['index.html']);
  const readPages = new Set(paths.filter(isReadPage));
  const findTarget = createFindTarget({ site, base }, new Set(paths), (path) => isPage(path) && pages.add(path));
  const foot = writeFoot(site + base, until);
  const readParts = async (path: string): Promise<readonly string[]> => {
    const toTarget: PageParts['toTarget'] = (address, attribute) => {
      const target = findTarget(path, address);
      if (attribute === 'data-more' && target !== undefined && 'path' in target) readPages.add(target.path);
      return target;
    };
    return toRelativePage(await readFile(join(folder, path), 'utf8'), {
      toTarget,
      policy: copyPolicy,
      firstScript: applyChoices,
      script: 'site.js',
      foot,
    });
  };
  for (const path of paths.filter((path) => !isPage(path) && !isRead(path))) await add(path, await readFile(join(folder, path)));
  for (const path of paths.filter(isRead)) {
    const parts = cutJson(await readFile(join(folder, path), 'utf8'), (value) => findTarget('', value));
    await add(`${path}.js`, writeScript(path, parts));
  }
  for (const path of pages) {
    const parts = await readParts(path);
    await add(path, parts.join('../'.repeat(path.split('/').length - 1)));
  }
  for (const path of readPages) await add(`${path}.js`, writeScript(path.replace(/index\.html$/, ''), await readParts(path)));
}

/** A text of JSON in parts, between which the way to the top of the copy belongs: before the values that are addresses of its pages. */
function cutJson(text: string, toTarget: (value: string) => Target): readonly string[] {
  const parts: string[] = [];
  let [begun, done] = ['', 0];
  for (const { index, 1: value = '' } of text.matchAll(/"(\/[^"\s\\]*)"(?!:)/g)) {
    const target = toTarget(value);
    if (target === undefined || !('path' in target)) continue;
    parts.push(begun + text.slice(done, index + 1));
    [begun, done] = [target.path, index + 1 + value.length];
  }
  return [...parts, begun + text.slice(done)];
}

/** A script that gives a file to `browser/packed/load-text.ts`. */
const writeScript = (path: string, parts: readonly string[]): string => `give(${JSON.stringify(path)},${JSON.stringify(parts)})\n`;

/** What each page says of itself, in the words of `components/page/Footer.astro`. */
const writeFoot = (address: string, until: string | undefined): string => {
  const date = until === undefined ? '' : `, with articles up to ${escapeMarkup(until)}`;
  return `<p class="mx-auto max-w-6xl px-5 pb-6 sm:px-8">A copy of <a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>${date}.</p>`;
};

const writeReadme = ({ site, base, until, settings: { name, title, licence } }: Copied): string => `${name}: ${title}

A copy of ${site}${base}${until === undefined ? '' : `, with articles up to ${until}`}.
Unpack the whole folder and open index.html in a browser. Reading, search, filters and previews need no connection.
Left out are the files of data, feeds and the pages “Cite” and “History”: links to them lead to the address above.
${licence === undefined ? 'The site states no licence for its texts: whoever made them has all rights that the law gives.' : `The texts: ${[licence.text, licence.url].filter(Boolean).join(', ')}.`}
`;

/** A hash of files, their names and some words. */
async function hashFiles(folder: string, paths: readonly string[], words: string): Promise<string> {
  const sum = createHash('sha256').update(words);
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    sum.update(`${path}\n${content.length}\n`).update(content);
  }
  return sum.digest('base64url');
}

/** The last characters of a file; undefined when there is none. */
async function readEnd(path: string, length: number): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, Math.max(0, size - length));
    return buffer.toString();
  } finally {
    await file.close();
  }
}
