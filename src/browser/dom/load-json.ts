import { loadText } from './load-text.ts';

/** Fetches and parses a JSON file. Rejects when it cannot be fetched or is not JSON. */
export const loadJson = async (address: string, cache?: RequestCache): Promise<unknown> =>
  JSON.parse((await loadText(address, cache)) ?? '');
