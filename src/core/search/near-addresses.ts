import { distance } from 'fastest-levenshtein';

const most = 4;
const toLast = (path: string): string => path.split('/').findLast((part) => part !== '') ?? '';

/** Known addresses that a mistyped one may mean, nearest first: their last part is the same, or one letter in five off. Pairs are not among them. */
export function findNearAddresses(path: string, addresses: readonly string[]): readonly string[] {
  const typed = path.toLowerCase().replace(/(?:index)?\.html?$/, '');
  const last = toLast(typed);
  return addresses
    .filter((address) => toLast(address) !== '' && !address.includes('/with/'))
    .map((address) => ({ address, off: distance(last, toLast(address)), offInAll: distance(typed, address) }))
    .filter(({ off }) => off <= Math.max(1, last.length / 5))
    .toSorted((a, b) => a.off - b.off || a.offInAll - b.offInAll)
    .slice(0, most)
    .map(({ address }) => address);
}

/** The words of an address, to be searched for. */
export const toSearchWords = (path: string): string =>
  toLast(path.replace(/(?:index)?\.html?$/, ''))
    .replaceAll(/[-_+.]+/g, ' ')
    .trim();
