import { stateCache, stateKey, toCacheName, type CopyState, type KeptPart } from './copy-state.ts';

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
