import type { OfferedPart } from '../../core/offline/offer.ts';
import { splitPack, parsePackList, type ListedFile, type PackList } from '../../core/offline/pack-list.ts';
import { planUpdate, type UpdatePlan } from '../../core/offline/plan-update.ts';
import { offlineUrls as urls } from '../../site/offline-urls.ts';
import { formatDay, readState, toCacheName, type CopyState } from './copy-state.ts';
import { fetchBytes, fetchList, toHash } from './fetch-packs.ts';
import workerAddress from './service-worker.ts?worker&url';
import { unpack } from './unpack.ts';
import { dropOthers, writeState } from './write-state.ts';

/** How a copy is taken: `onProgress` is told how many bytes have come of how many, and `signal` ends it. */
export interface Taking {
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, total: number) => void;
}

const base = import.meta.env.BASE_URL;
const toAddress = (path: string): string => base + path.replace(/(^|\/)index\.html$/, '$1');

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

const toResponse = (path: string, content: BodyInit): Response =>
  new Response(content, { headers: { 'content-type': contentTypes[path.replace(/^.*\./, '')] ?? 'application/octet-stream' } });

const listKey = `${urls.offline}list.json`;

/** The list that a part was fetched by; none when the part, or what it has, is not there. */
export async function readList(list: string | undefined): Promise<PackList> {
  const stored = list === undefined ? undefined : await caches.match(listKey, { cacheName: toCacheName(list) });
  return stored === undefined ? [] : parsePackList(await stored.json());
}

/** Does something with each of many, some at a time. */
async function forEach<T>(items: readonly T[], act: (item: T) => Promise<unknown>, atOnce = 20): Promise<void> {
  const next = items.values();
  const work = async (): Promise<void> => {
    for (const item of next) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** What has to be fetched for a part, and the cache that has its files now. */
interface PlannedPart {
  readonly part: OfferedPart;
  readonly list: PackList;
  readonly plan: UpdatePlan;
  readonly from: string | undefined;
}

async function planPart(part: OfferedPart, state: CopyState | undefined, signal: AbortSignal): Promise<PlannedPart> {
  const from = state?.parts.find(({ id }) => id === part.id)?.list;
  const list = await fetchList(part.list, signal);
  return { part, list, plan: planUpdate(await readList(from), list), from };
}

/** Bytes that a plan fetches, at most. */
const toBytes = ({ packs, files }: UpdatePlan): number =>
  packs.reduce((sum, { bytes }) => sum + bytes, 0) + files.reduce((sum, [, length]) => sum + length, 0);

/** Fills a new cache with the files of a part. Rejects when it cannot. */
async function fillCache({ part, list, plan, from }: PlannedPart, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<void> {
  const cache = await caches.open(toCacheName(part.list));
  const fetchFile = async ([path, , hash]: ListedFile): Promise<void> =>
    cache.put(toAddress(path), toResponse(path, await fetchBytes(toAddress(path), hash, { signal, onBytes, cache: 'no-store' })));
  for (const { name, length, files } of plan.packs) {
    const content = await fetchBytes(urls.pack(name), toHash(name), { signal, onBytes });
    await forEach(splitPack(await unpack(content, length), files), (file) =>
      cache.put(toAddress(file.path), toResponse(file.path, file.content)),
    );
  }
  await forEach(plan.files, fetchFile, 6);
  await forEach(plan.kept, async (file) => {
    signal.throwIfAborted();
    const kept = from === undefined ? undefined : await caches.match(toAddress(file[0]), { cacheName: toCacheName(from) });
    // Browsers may have dropped it.
    await (kept === undefined ? fetchFile(file) : cache.put(toAddress(file[0]), kept));
  });
  await cache.put(listKey, new Response(JSON.stringify(list)));
}

/** Starts the worker that answers from the copy, if it is not there. */
async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register(workerAddress, { scope: base });
  await navigator.serviceWorker.ready;
}

/**
 * Fetches parts of the site, and makes them the copy on this device. What of them is there already is not fetched again. When it rejects, the
 * device is as it was.
 */
export async function takeCopy(parts: readonly OfferedPart[], { signal, onProgress }: Taking): Promise<void> {
  const state = await readState();
  try {
    await dropOthers(state?.parts ?? []);
    const kept = new Set(state?.parts.map(({ list }) => list));
    const plans = await Promise.all(parts.filter(({ list }) => !kept.has(list)).map((part) => planPart(part, state, signal)));
    const total = plans.reduce((sum, { plan }) => sum + toBytes(plan), 0);
    let fetched = 0;
    const onBytes = (bytes: number): void => onProgress((fetched += bytes), total);
    for (const plan of plans) await fillCache(plan, signal, onBytes);
    await startWorker();
    signal.throwIfAborted();
    const now = new Date();
    const taken = parts.map(({ id, list }) => ({ id, list }));
    await writeState({ date: formatDay(now), day: toDay(now), parts: taken });
    await dropOthers(taken);
  } catch (error) {
    const left = await readState().catch(() => undefined);
    if (left === undefined) await removeCopy();
    else await dropOthers(left.parts);
    throw error;
  }
}

/** As `YYYY-MM-DD`, where the reader is. */
const toDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0')).join('-');

/** Takes the copy from this device, and the worker. */
export async function removeCopy(): Promise<void> {
  await dropOthers();
  const worker = await navigator.serviceWorker.getRegistration(base);
  await worker?.unregister();
}
