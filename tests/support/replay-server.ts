import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SearchEngine } from '../../src/core/search/create-search.ts';
import type { SendRequest } from '../../src/core/search/server/create-server-search.ts';

/** A call of the search, and the requests that it makes with their answers; written by hand. */
export interface Replayed {
  readonly call: { readonly [Name in keyof SearchEngine]?: Parameters<SearchEngine[Name]>[0] | Parameters<SearchEngine[Name]> };
  readonly exchanges: readonly { readonly request: unknown; readonly response: unknown }[];
}

/** A file of `tests/fixtures/search-server/`. */
export const readExchange = (name: string): unknown => JSON.parse(readFileSync(`tests/fixtures/search-server/${name}.json`, 'utf8'));

/** A server that is asked what was written, in that order, and answers so. */
export function replayServer({ exchanges }: Replayed): { readonly send: SendRequest; readonly countLeft: () => number } {
  const left = [...exchanges];
  const send: SendRequest = (body) => {
    const next = left.shift();
    expect(JSON.parse(JSON.stringify(body))).toEqual(next?.request);
    return Promise.resolve(next?.response);
  };
  return { send, countLeft: () => left.length };
}
