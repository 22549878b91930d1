import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionMark } from '../core/cite/version.ts';
import { listFiles } from './check-output.ts';

/** The file that says which version a built site is, below its root. */
export const versionFile = 'version.json';

/**
 * Files that are no part of the version: cards, which another processor may draw with other pixels and whose words stand in pages; and what is
 * made of all other files once the version is known, with the page that says how large that is.
 */
const isLeftOut = (file: string): boolean =>
  /(?:^|\/)card\.png$|\.(?:br|gz|zst|pack)$|^copy\.zip$|^offline\/(?:offer\.json|index\.html)$/.test(file);

const hash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Bytes with one text of ASCII in the place of another of the same length; undefined when it is not among them. */
function replace(content: Buffer, from: string, to: string): Buffer | undefined {
  let at = content.indexOf(from);
  if (at < 0) return undefined;
  const replaced = Buffer.from(content);
  for (; at >= 0; at = replaced.indexOf(from, at + 1)) replaced.write(to, at, 'latin1');
  return replaced;
}

/** The version of a built site, and the files that name one. */
interface Hashed {
  readonly version: string;
  readonly naming: readonly { readonly file: string; readonly content: Buffer; readonly isKept: boolean }[];
}

/**
 * Works out the version of a built site: the first 16 digits of a SHA-256 of a line for each file, its own SHA-256 and its path, as `sha256sum`
 * writes them, in the order of the paths’ code points. In the files the mark stands for the version; `named` is a version that some may name instead of it.
 */
async function hashFolder(folder: string, named: string | undefined): Promise<Hashed> {
  const naming: Hashed['naming'][number][] = [];
  const files = (await listFiles(folder)).filter((file) => !isLeftOut(file)).toSorted((a, b) => (a < b ? -1 : 1));
  const lines = files.map((file) => {
    const read = readFileSync(join(folder, file));
    const cleared = named === undefined ? undefined : replace(read, named, versionMark);
    const content = cleared ?? read;
    if (content.includes(versionMark)) naming.push({ file, content, isKept: cleared !== undefined });
    return `${hash(content)}  ${file}\n`;
  });
  return { version: hash(lines.join('')).slice(0, versionMark.length), naming };
}

/**
 * Works out the version of a built site and writes it into the files in the place of the mark. Files that are kept of an earlier build name
 * `earlier`, the version of that. They are links to files of that build, so those that change are written anew.
 *
 * @example await stampVersion('dist', undefined) // '3f1c…'
 */
export async function stampVersion(folder: string, earlier: string | undefined): Promise<string> {
  const { version, naming } = await hashFolder(folder, earlier);
  for (const { file, content, isKept } of naming) {
    if (isKept && version === earlier) continue;
    const path = join(folder, file);
    rmSync(path);
    writeFileSync(path, replace(content, versionMark, version) ?? content);
  }
  return version;
}

/** What is wrong with the version that a built site names, in words; undefined when it is that of its files. */
export async function findVersionFault(folder: string): Promise<string | undefined> {
  let named: unknown;
  try {
    ({ version: named } = JSON.parse(readFileSync(join(folder, versionFile), 'utf8')) as { version?: unknown });
  } catch {
    return `${folder}/${versionFile} is missing or cannot be read: no version is known`;
  }
  const { version } = await hashFolder(folder, String(named));
  return version === named
    ? undefined
    : `${folder} names the version ${String(named)}, and its files are ${version}: they were changed after the build`;
}
