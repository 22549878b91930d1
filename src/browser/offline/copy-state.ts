import { offlineUrls as urls } from '../../site/offline-urls.ts';

/** A part of the site that is on this device. */
export interface KeptPart {
  readonly id: string;
  /** The name of the list of what is in it, and of the cache that has these files. */
  readonly list: string;
}

/** What of the site is on this device. */
export interface CopyState {
  /** The day that it was fetched on, as words and as `YYYY-MM-DD`. */
  readonly date: string;
  readonly day: string;
  readonly parts: readonly KeptPart[];
}

/** Sites of one host share its caches, so each says where it is published. This one has the state alone. */
const stateCache = `copy ${urls.offline}`;
const stateKey = `${urls.offline}state.json`;

/** The name of the cache with the files of a list. */
export const toCacheName = (list: string): string => `${stateCache} ${list}`;

/** Reads what is on this device; undefined when nothing is. */
export async function readState(): Promise<CopyState | undefined> {
  const stored = await caches.match(stateKey, { cacheName: stateCache });
  return stored === undefined ? undefined : ((await stored.json()) as CopyState);
}

/** Says what is on this device from now on: the one step in which a new copy takes the place of another. */
export async function writeState(state: CopyState): Promise<void> {
  const cache = await caches.open(stateCache);
  await cache.put(stateKey, new Response(JSON.stringify(state), { headers: { 'content-type': 'application/json' } }));
}

/** Deletes the caches of this site that no part is in: what was replaced, and what a download that was cut has left. */
export async function dropOthers(parts: readonly KeptPart[] = []): Promise<void> {
  const names = new Set(parts.map(({ list }) => toCacheName(list)));
  const isOther = (name: string): boolean => name.startsWith(`${stateCache} `) && !names.has(name);
  await Promise.all((await caches.keys()).filter(isOther).map((name) => caches.delete(name)));
  if (parts.length === 0) await caches.delete(stateCache);
}
