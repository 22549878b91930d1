import { createSearch, type SearchEngine } from '../../core/search/create-search.ts';
import type { IndexFile, TextFile } from '../../core/search/index-file.ts';

const loadJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
};

/** Fetches the index at an address and gives a search over it, which fetches the texts it needs. */
export async function loadSearch(address: string): Promise<SearchEngine> {
  const index = (await loadJson(address)) as IndexFile;
  return createSearch(index, async (text) => (await loadJson(text)) as TextFile);
}
