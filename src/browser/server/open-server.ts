import type { SearchEngine } from '../../core/search/create-search.ts';
import { createServerSearch } from '../../core/search/server/create-server-search.ts';

/** Milliseconds after which a server that has not answered is taken to be down. */
const patience = 10_000;

/**
 * Opens the search that a server answers at an address, that of the `_search` of its index. An answer from a part of the index alone is none.
 * What it is asked rejects when it cannot be reached, is late, or answers with a fault.
 */
export const openServer = (address: string, wait = patience): SearchEngine =>
  createServerSearch(async (body) => {
    const response = await fetch(`${address}?allow_partial_search_results=false`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(wait),
    });
    if (!response.ok) throw new Error(`The search server answered ${response.status}.`);
    return response.json();
  });
