import { offlineUrls as urls } from '../../site/offline-urls.ts';
import { readState, toCacheName, type CopyState } from './copy-state.ts';

// Answers for a site of which the reader has kept a copy, and is there for nobody else (decisions.md#d78). What the network answers in time
// comes from the network; everything else from the copy, which says so.

/** What TypeScript’s types of pages lack of those of service workers. */
interface WorkerEvent extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface RequestEvent extends WorkerEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
declare const skipWaiting: () => Promise<void>;
declare const clients: { readonly claim: () => Promise<void> };

/** Milliseconds that the network has, before a reader who has a copy of what is asked for is given that. */
const patience = 4000;

const base = import.meta.env.BASE_URL;

/** Names in these folders change with what the files hold, so a kept file is as good as a fetched one. */
const isUnchanging = (path: string): boolean => /^(?:_astro|search\/data)\//.test(path.slice(base.length));

/** What is fetched to be kept, and what says that there is something newer: the copy would be no answer. */
const isOfKeeping = (path: string, cache: RequestCache): boolean => cache === 'no-store' || path === urls.offer || /\.pack$/.test(path);

/** What the copy has at an address, whatever its query. */
async function findKept({ parts }: CopyState, path: string): Promise<Response | undefined> {
  for (const { list } of parts) {
    const kept = await caches.match(path, { cacheName: toCacheName(list) });
    if (kept !== undefined) return kept;
  }
  return undefined;
}

/** The same page with a line at the head of its text that says that it is from the copy. */
async function sayDate(page: Response, { date, day }: CopyState, status = 200): Promise<Response> {
  const line = `<p class="text-soft mb-4 text-sm no-print">You are reading the copy of <time datetime="${day}">${date}</time> that is kept on this device. <a href="${urls.offline}">About the copy</a></p>`;
  const html = (await page.text()).replace(/<main\b[^>]*>/, (main) => main + line);
  return new Response(html, { status, headers: page.headers });
}

/** What the copy answers; undefined when it has nothing. For a page that it lacks it has one that says so. */
async function answerFromCopy({ url, mode }: Request): Promise<Response | undefined> {
  const state = await readState();
  if (state === undefined) return undefined;
  const { pathname, search } = new URL(url);
  const kept = await findKept(state, pathname);
  if (mode !== 'navigate') return kept;
  if (kept !== undefined) return sayDate(kept, state);
  // Hosts lead from an address without its last slash to the one with it.
  if (!pathname.endsWith('/') && (await findKept(state, `${pathname}/`)) !== undefined)
    return Response.redirect(`${pathname}/${search}`, 302);
  const notKept = await findKept(state, urls.notKept);
  return notKept && sayDate(notKept, state, 503);
}

/** Rejects after some time. */
const fail = (milliseconds: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('The network took too long.')), milliseconds));

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (isUnchanging(pathname)) {
    const state = await readState();
    return (state && (await findKept(state, pathname))) ?? fetch(request);
  }
  const fetched = fetch(request);
  const inTime = Promise.race([fetched, fail(patience)]);
  const first = await inTime.catch(() => undefined);
  if (first !== undefined && first.status < 500) return first;
  return (await answerFromCopy(request).catch(() => undefined)) ?? fetched;
}

addEventListener('install', () => void skipWaiting());
addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as RequestEvent;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base) || isOfKeeping(pathname, request.cache)) return;
  respondWith.call(event, answer(request));
});
