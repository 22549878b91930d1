import type { CDPSession } from 'playwright-core';

/** Bytes over the wire, headers included. */
export interface FetchedBytes {
  readonly all: number;
  /** All but documents, styles, fonts and pictures: scripts, index, data. */
  readonly search: number;
}

const pageParts = new Set(['Document', 'Stylesheet', 'Font', 'Image']);

/** Counts what a page fetches from now on; the function it gives tells the sum so far. */
export async function countBytes(session: CDPSession): Promise<() => FetchedBytes> {
  const types = new Map<string, string>();
  let all = 0;
  let search = 0;
  session.on('Network.requestWillBeSent', ({ requestId, type = 'Other' }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (!pageParts.has(types.get(requestId) ?? 'Other')) search += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => ({ all, search });
}
