import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { formatCount } from '../core/model/labels.ts';
import { outDir } from '../site/folders.ts';

/** Files of these endings are texts; pictures are compressed already. */
const endings = ['.html', '.css', '.js', '.json', '.svg', '.xml', '.atom', '.txt', '.csv', '.ndjson', '.md', '.webmanifest'];

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Writes beside a file the same by brotli and by gzip, in the best quality of each. */
async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
  const [brotli, gzipped] = await Promise.all([toBrotli(text, quality), toGzip(text, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
}

/** Compresses the texts of the built site, for servers that send such files as they are (decisions.md#d68). The next build takes them away. */
async function compressSite(): Promise<number> {
  const paths = (await readdir(outDir, { recursive: true }))
    .filter((name) => endings.includes(extname(name)))
    .map((name) => join(outDir, name));
  const next = paths.values();
  const work = async (): Promise<void> => {
    for (const path of next) await compressFile(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return paths.length;
}

try {
  console.log(`Compressed ${formatCount(await compressSite(), 'file')} in ${outDir}.`);
} catch (error) {
  console.error(
    (error as NodeJS.ErrnoException).code === 'ENOENT' ? `There is no built site in ${outDir}: run “npm run build” first.` : String(error),
  );
  process.exitCode = 1;
}
