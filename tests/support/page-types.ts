import { readDist, readSitemap } from './read-dist.ts';

/** Parts of addresses that name a type of page; any other stands for one thing of many. */
const typeWords = /^(?:claims|kind|with)$/;

/** The type of a page by its address: `/actors/…/with/…/` for `/actors/pakistan/with/ttp/`. */
export const toPageType = (url: string): string =>
  url.replaceAll(/[^/]+/g, (part, at: number) => (at === 1 || typeWords.test(part) ? part : '…'));

/** The longest page of each type, by type: whatever a type can have on it is likely there. */
export function pickPages(): ReadonlyMap<string, string> {
  const byLength = readSitemap()
    .map((url) => ({ url, length: readDist(`${url}index.html`).length }))
    .toSorted((a, b) => a.length - b.length);
  return new Map([...byLength.map(({ url }) => [toPageType(url), url] as const), ['404', '/404.html']]);
}
