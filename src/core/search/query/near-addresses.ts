import { distance } from 'fastest-levenshtein';

const maxAddresses = 4;
const toLastPart = (path: string): string => path.split('/').findLast((part) => part !== '') ?? '';

/** Finds the known addresses that a mistyped one may mean, nearest first: the last part may differ in one letter of five. Leaves out pairs. */
export function findNearAddresses(path: string, addresses: readonly string[]): readonly string[] {
  const typed = path.toLowerCase().replace(/(?:index)?\.html?$/, '');
  const last = toLastPart(typed);
  return addresses
    .filter((address) => toLastPart(address) !== '' && !address.includes('/with/'))
    .map((address) => ({ address, lastDistance: distance(last, toLastPart(address)), distance: distance(typed, address) }))
    .filter(({ lastDistance }) => lastDistance <= Math.max(1, last.length / 5))
    .toSorted((a, b) => a.lastDistance - b.lastDistance || a.distance - b.distance)
    .slice(0, maxAddresses)
    .map(({ address }) => address);
}

/** The words of an address, as a search query. */
export const toSearchWords = (path: string): string =>
  toLastPart(path.replace(/(?:index)?\.html?$/, ''))
    .replaceAll(/[-_+.]+/g, ' ')
    .trim();
