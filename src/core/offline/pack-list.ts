/** A file of the site: its path from the folder of the site, its length in bytes, and a hash of what it holds. */
export type ListedFile = readonly [path: string, length: number, hash: string];

/** A pack: the contents of files, one after the other, compressed as one stream. Its name changes with what it holds. */
export interface ListedPack {
  readonly name: string;
  /** What it weighs, and what it holds, in bytes. */
  readonly bytes: number;
  readonly length: number;
  readonly files: readonly ListedFile[];
}

/** What a part of the site consists of. */
export type PackList = readonly ListedPack[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** The name of a pack or list cannot lead out of its folder. */
const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w-]+\.pack$/.test(value);
/** Names and paths cannot lead out of the folder that they are in. */
const isPath = (value: unknown): value is string => typeof value === 'string' && /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\?#:]+$/.test(value);

const isFile = (value: unknown): value is ListedFile =>
  Array.isArray(value) && value.length === 3 && isPath(value[0]) && isCount(value[1]) && typeof value[2] === 'string';
const isPack = (value: unknown): value is ListedPack =>
  isRecord(value) &&
  isName(value['name']) &&
  isCount(value['bytes']) &&
  isCount(value['length']) &&
  Array.isArray(value['files']) &&
  value['files'].every(isFile);
/** Parses a list from JSON. Throws when it is none. */
export function parsePackList(data: unknown): PackList {
  if (!Array.isArray(data) || !data.every(isPack)) throw new Error('This is no list of packs.');
  return data;
}

/** A file with what it holds. */
export interface UnpackedFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/**
 * Splits what a pack holds into its files, which share its memory. Throws when it is longer or shorter than they are.
 *
 * @example splitPack(content, [['index.html', 4812, 'k3J_x0a9Zq']])
 */
export function splitPack(content: Uint8Array<ArrayBuffer>, files: readonly ListedFile[]): readonly UnpackedFile[] {
  const length = files.reduce((sum, [, size]) => sum + size, 0);
  if (length !== content.length) throw new Error(`The pack holds ${content.length} bytes, and its files ${length}.`);
  let from = 0;
  return files.map(([path, size]) => ({ path, content: content.subarray(from, (from += size)) }));
}
