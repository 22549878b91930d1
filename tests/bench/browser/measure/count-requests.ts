import type { BrowserContext, Request } from 'playwright-core';

/** Requests and their bytes over the wire, headers included. */
export interface Fetched {
  readonly requests: number;
  readonly bytes: number;
}

export interface RequestCounter {
  /** What had arrived at a time, in milliseconds since 1970; of search alone, without what a page needs to show: its HTML, styles, fonts and pictures. */
  readonly fetchedBy: (time: number) => Promise<{ readonly all: Fetched; readonly search: Fetched }>;
  /** Milliseconds since the last request ended; 0 while something is being fetched. */
  readonly idleFor: () => number;
}

const pageParts = new Set(['document', 'stylesheet', 'font', 'image']);

/** Chromium does not tell the size of a worker’s script, so the server’s word is taken. */
const countBytes = async (request: Request): Promise<number> => {
  const [sizes, response] = await Promise.all([request.sizes(), request.response()]);
  return sizes.responseHeadersSize + Number(response?.headers()['content-length'] ?? sizes.responseBodySize);
};

const sum = (requests: readonly { readonly bytes: number }[]): Fetched => ({
  requests: requests.length,
  bytes: requests.reduce((total, { bytes }) => total + bytes, 0),
});

/** Counts what the pages of a context, and their workers, fetch from now on. */
export function countRequests(context: BrowserContext): RequestCounter {
  const finished: Request[] = [];
  let pending = 0;
  let ended = performance.now();
  const end = (): void => {
    pending -= 1;
    ended = performance.now();
  };
  context.on('request', () => (pending += 1));
  context.on('requestfailed', end);
  context.on('requestfinished', (request) => {
    end();
    finished.push(request);
  });
  return {
    idleFor: () => (pending > 0 ? 0 : performance.now() - ended),
    fetchedBy: async (time) => {
      const all = await Promise.all(
        finished
          .filter((request) => request.url().startsWith('http'))
          .filter((request) => request.timing().startTime + Math.max(0, request.timing().responseEnd) <= time)
          .map(async (request) => ({ bytes: await countBytes(request), type: request.resourceType() })),
      );
      return { all: sum(all), search: sum(all.filter(({ type }) => !pageParts.has(type))) };
    },
  };
}
