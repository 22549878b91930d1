import { parsePackList, type PackList } from '../../core/offline/pack-list.ts';
import { offlineUrls as urls } from '../../site/offline-urls.ts';
import { unpack } from './unpack.ts';

/** Ten characters that change with a content, as the build makes them. */
async function hashBytes(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest))
    .slice(0, 10)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Fetches a file, and calls back with the bytes of each piece. Rejects when it is not there, is cut, or holds something else than its hash says. */
export async function fetchBytes(
  address: string,
  hash: string,
  {
    signal,
    onBytes,
    cache = 'default',
  }: { readonly signal?: AbortSignal; readonly onBytes?: (bytes: number) => void; readonly cache?: RequestCache },
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { cache, ...(signal && { signal }) });
  if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}.`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    onBytes?.(value.length);
  }
  const content = new Uint8Array(await new Blob(pieces).arrayBuffer());
  if ((await hashBytes(content)) !== hash) throw new Error(`${address} is not what was asked for.`);
  return content;
}

/** The hash that the name of a pack or list begins with. */
export const toHash = (name: string): string => name.replace(/\.pack$/, '');

/** Fetches the list of a part. Rejects when it is not there or is none. */
export async function fetchList(name: string, signal?: AbortSignal): Promise<PackList> {
  const content = await unpack(await fetchBytes(urls.pack(name), toHash(name), signal === undefined ? {} : { signal }));
  return parsePackList(JSON.parse(new TextDecoder().decode(content)));
}
