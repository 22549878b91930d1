import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unescape } from 'node:querystring';
import { readAddresses, type FileAddresses } from './list-addresses.ts';

/** Where a site is published: the address of its host, and the path there, with a slash at both ends. */
export interface Published {
  readonly site: string;
  readonly base: string;
}

/** An address that leads nowhere, and the files that have it. */
export interface BrokenAddress {
  readonly address: string;
  readonly fault: string;
  readonly files: readonly string[];
}

/**
 * Looks up every address in the files of a built site, and those in `wanted`. Whatever stands on another host is not looked up. `read`
 * gives the addresses in a file of the folder.
 *
 * @example await checkOutput('dist', { site: 'https://host.example', base: '/' }, site.addresses)
 */
export async function checkOutput(
  folder: string,
  published: Published,
  wanted: Iterable<string> = [],
  read = (file: string): FileAddresses => readAddresses(folder, file),
): Promise<readonly BrokenAddress[]> {
  const output = new Map((await listFiles(folder)).map((file) => [file, read(file)]));
  const broken = new Map<string, BrokenAddress & { readonly files: string[] }>();
  /** Faults of addresses that are the same wherever they stand. */
  const known = new Map<string, string | undefined>();
  const findFaultOnce = (file: string, address: string): string | undefined => {
    if (!/^(?:\/|https?:)/.test(address)) return findFault(output, published, file, address);
    if (!known.has(address)) known.set(address, findFault(output, published, file, address));
    return known.get(address);
  };
  const check = (file: string, address: string): void => {
    const fault = findFaultOnce(file, address);
    if (fault === undefined) return;
    // An anchor alone is another address on each page.
    const key = address.startsWith('#') ? file + address : address;
    const found = broken.get(key) ?? { address, fault, files: [] };
    found.files.push(file);
    broken.set(key, found);
  };
  for (const [file, { addresses }] of output) for (const address of addresses) check(file, address);
  for (const address of wanted) check('the content', address);
  return [...broken.values()];
}

/** The paths of all files in a folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

const toAddress = ({ base }: Published, file: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

function findFault(output: ReadonlyMap<string, FileAddresses>, published: Published, file: string, address: string): string | undefined {
  // Most are of passages and headings of the page itself, and parsing addresses takes longest.
  if (address.startsWith('#')) return findAnchorFault(output.get(file), address.slice(1));
  const host = new URL(published.site);
  const url = URL.parse(address, new URL(toAddress(published, file), host));
  if (url === null) return 'is no address';
  if (url.origin !== host.origin) return undefined;
  if (!url.pathname.startsWith(published.base)) return URL.canParse(address) ? undefined : `leads out of ${published.base}`;
  const path = unescape(url.pathname.slice(published.base.length)).replace(/(^|\/)$/, '$1index.html');
  const target = output.get(path);
  if (target === undefined) return 'leads to no file';
  return findAnchorFault(target, url.hash.slice(1));
}

const findAnchorFault = (target: FileAddresses | undefined, anchor: string): string | undefined =>
  anchor === '' || target?.anchors === undefined || target.anchors.has(unescape(anchor)) ? undefined : 'leads to no anchor';

/** Every broken address as a line of text for people. */
export const formatBroken = (broken: readonly BrokenAddress[]): string =>
  broken
    .map(({ address, fault, files: [first = '', ...others] }) => {
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return `“${address}” in ${first}${more} ${fault}`;
    })
    .join('\n');
