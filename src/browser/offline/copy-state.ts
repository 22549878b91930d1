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
export const stateCache = `copy ${urls.offline}`;
export const stateKey = `${urls.offline}state.json`;

/** The name of the cache with the files of a list. */
export const toCacheName = (list: string): string => `${stateCache} ${list}`;

/** Reads what is on this device; undefined when nothing is. */
export async function readState(): Promise<CopyState | undefined> {
  const stored = await caches.match(stateKey, { cacheName: stateCache });
  return stored === undefined ? undefined : ((await stored.json()) as CopyState);
}

/** A day in words. */
export const formatDay = (date: Date): string => date.toLocaleDateString('en-GB', { dateStyle: 'long' });
