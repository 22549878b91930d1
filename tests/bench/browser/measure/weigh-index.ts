import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface IndexWeight {
  readonly files: number;
  readonly bytes: number;
  readonly compressed: number;
}

const listFiles = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [path];

/** Quickly: the best quality would take minutes, for a fifth less. What is not text is compressed already. */
const compress = (file: string, bytes: Buffer): number =>
  /^\.(?:json|js|css)$/.test(extname(file))
    ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
    : bytes.length;

/** Weighs all files of an index, as they lie there and as they would be sent. */
export function weighIndex(paths: readonly string[]): IndexWeight {
  const all = paths.flatMap(listFiles).map((file) => {
    const bytes = readFileSync(file);
    return { bytes: bytes.length, compressed: compress(file, bytes) };
  });
  return {
    files: all.length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    compressed: all.reduce((sum, { compressed }) => sum + compressed, 0),
  };
}
