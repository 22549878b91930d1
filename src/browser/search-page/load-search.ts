import { createSearch, type Search } from '../../core/search/create-search.ts';
import type { IndexFile, TextFile } from '../../core/search/index-file.ts';

const loadJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
};

/** Fetches the index at an address and gives a search over it; text files are fetched once each, when first asked for. A failed fetch may be tried again. */
export async function loadSearch(address: string): Promise<Search> {
  const index = (await loadJson(address)) as IndexFile;
  const texts = new Map<string, Promise<TextFile>>();
  const loadText = (textAddress: string): Promise<TextFile> => {
    const known = texts.get(textAddress);
    if (known !== undefined) return known;
    const text = loadJson(textAddress) as Promise<TextFile>;
    texts.set(textAddress, text);
    text.catch(() => texts.delete(textAddress));
    return text;
  };
  return createSearch(index, loadText);
}
