import { brotliCompressSync } from 'node:zlib';
import type { BuiltIndex } from '../core/search/index/build-index.ts';
import { cutIndex, whole, type CutIndex, type Cuts } from '../core/search/index/cut-index.ts';
import { createFileNames, type FileHead, type Manifest } from '../core/search/index/index-file.ts';
import { hashContent } from './hash-content.ts';

/** A file of the search index. Its folder is named by a hash of all of them, so browsers can cache it for ever. */
export interface SearchFile {
  readonly name: string;
  readonly json: string;
}

export interface SearchFiles {
  readonly manifest: Manifest;
  readonly files: readonly SearchFile[];
}

/** In bytes, brotli: an index that is larger is cut. */
const maxWhole = 20 * 1024;

/** Of smaller shards the manifest, of larger ones the shards of a query would be more to load. */
const sharded: Cuts = { shardLength: 10_000, pages: 64, cards: 4 };

/** The files of an index, named by their generation. */
function nameGeneration({ manifest, files }: CutIndex): SearchFiles {
  const contents = Array.from(files, ([name, content]) => ({ name, json: JSON.stringify(content) }));
  const generation = hashContent(JSON.stringify([manifest, contents.map(({ name, json }) => hashContent(name + json))]));
  const toFile = ({ name, json }: SearchFile): SearchFile => {
    const head: FileHead = { generation, name };
    return { name, json: `${JSON.stringify(head).slice(0, -1)}${json === '{}' ? '' : ','}${json.slice(1)}` };
  };
  return { manifest: { generation, ...manifest }, files: contents.map(toFile) };
}

/** Text of an index becomes a tenth when it is compressed, so of most it need not be. */
const isSmall = (text: string): boolean =>
  text.length < maxWhole || (text.length < 20 * maxWhole && brotliCompressSync(text).length <= maxWhole);

/** Cuts an index into the files that search loads: in one piece, unless that is large. */
export function cutSearchFiles(index: BuiltIndex): SearchFiles {
  const uncut = cutIndex(index, whole);
  const main = uncut.files.get(createFileNames(uncut.manifest).allNames);
  return nameGeneration(isSmall(JSON.stringify(main)) ? uncut : cutIndex(index, sharded));
}
