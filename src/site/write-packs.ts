import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { cutPacks, cutParts, packSizes } from '../core/offline/cut-parts.ts';
import type { Offer, OfferedPart } from '../core/offline/offer.ts';
import type { ListedFile, ListedPack, PackList } from '../core/offline/pack-list.ts';
import { createUrls } from '../core/urls.ts';
import { hashData } from './hash-data.ts';
import { readKept, writeKept } from './kept-files.ts';

const compress = promisify(brotliCompress);

/** Qualities of brotli. Of a site in one part the best, 11, takes 20 times as long, and saves a tenth; `many` takes a quarter of the time of `one`, and adds a tenth. */
const qualities = { one: 9, many: 6 } as const;

/** By the whole window of brotli that every decoder knows, 16 MB. */
const compressPack = (content: Uint8Array, quality: number): Promise<Buffer> =>
  compress(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/** Ten characters that change with a content; the browser makes the same. */
const hashBytes = (content: Uint8Array): string => createHash('sha256').update(content).digest('base64url').slice(0, 10);

interface Packing {
  /** The folder of the built site, and the path that it is published under. */
  readonly folder: string;
  readonly base: string;
  /** Where builds keep packs for one another. */
  readonly keptDir: string;
  readonly yearOf: (articleId: string) => string | undefined;
  readonly sizes?: Readonly<Record<keyof typeof packSizes, number>>;
}

/**
 * Writes what readers keep for offline into the folder of a built site (decisions.md#d78): packs of files, a list for each part, and the offer
 * that names the lists. Rejects when a file cannot be read.
 *
 * @param files Paths from the folder of the site, like ones beside one another.
 */
export async function writePacks(files: readonly string[], packing: Packing): Promise<Offer> {
  const { folder, base, yearOf, sizes = packSizes } = packing;
  const urls = createUrls(base);
  const toPath = (url: string): string => join(folder, urls.stripBase(url));
  const write = async (content: Uint8Array): Promise<string> => {
    const name = `${hashBytes(content)}.pack`;
    await writeFile(toPath(urls.pack(name)), content);
    return name;
  };
  await mkdir(toPath(urls.offline), { recursive: true });
  const sized = await Promise.all(files.map(async (path) => ({ path, length: (await stat(join(folder, path))).size })));
  const parts: OfferedPart[] = [];
  const cut = cutParts(sized, yearOf, sizes.whole);
  const quality = cut.length === 1 ? qualities.one : qualities.many;
  for (const { id, title, files: ofPart } of cut) {
    const packs: ListedPack[] = [];
    for (const paths of cutPacks(ofPart, sizes.pack)) {
      const { content, ...pack } = await makePack(
        paths.map(({ path }) => path),
        packing,
        quality,
      );
      packs.push({ name: await write(content), ...pack });
    }
    const list = await compressPack(Buffer.from(JSON.stringify(packs satisfies PackList)), quality);
    const bytes = list.length + packs.reduce((sum, pack) => sum + pack.bytes, 0);
    parts.push({ id, title, list: await write(list), bytes, files: ofPart.length });
  }
  const offer: Offer = { parts };
  await writeFile(toPath(urls.offer), `${JSON.stringify(offer)}\n`);
  return offer;
}

/** Makes a pack of files, unless an earlier build has made the same. */
async function makePack(
  paths: readonly string[],
  { folder, keptDir }: Packing,
  quality: number,
): Promise<Omit<ListedPack, 'name'> & { readonly content: Uint8Array }> {
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  const files = contents.map((content, i): ListedFile => [paths[i] ?? '', content.length, hashBytes(content)]);
  const whole = Buffer.concat(contents);
  const kept = join(keptDir, hashData([files, quality]));
  const known = await readKept(kept);
  const content = known ?? (await compressPack(whole, quality));
  if (known === undefined) await writeKept(kept, content);
  return { bytes: content.length, length: whole.length, files, content };
}
