import { urls } from './fixture.ts';
import { fixtureFiles } from './read-dist.ts';

/** Parts of addresses that name a type of page; any other stands for one thing of many. */
const typeWords = /^(?:claims|kind|with)$/;

/** The type of a page by its address: `/actors/…/with/…/` for `/reader/actors/france/with/spain/`. */
export const toPageType = (url: string): string =>
  urls.stripBase(url).replaceAll(/[^/]+/g, (part, at: number) => (at === 1 || typeWords.test(part) ? part : '…'));

/** The longest page of each type, by type: whatever a type can have on it is likely there. */
export function pickPages(): ReadonlyMap<string, string> {
  const byLength = fixtureFiles
    .sitemap()
    .map((url) => ({ url, length: fixtureFiles.read(`${url}index.html`).length }))
    .toSorted((a, b) => a.length - b.length);
  return new Map([...byLength.map(({ url }) => [toPageType(url), url] as const), ['404', `${urls.home}404.html`]]);
}
