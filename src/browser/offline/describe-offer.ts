import type { OfferedPart } from '../../core/offline/offer.ts';
import { formatDay } from './copy-state.ts';
import type { DatedOffer } from './fetch-offer.ts';

/** “542 kB”, “8.1 MB”. */
export const formatBytes = (bytes: number): string =>
  bytes < 999_500 ? `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What parts of an offer weigh, and as of when they are. */
export function describeOffer({ published }: DatedOffer, parts: readonly OfferedPart[]): string {
  const asOf = published === undefined ? 'as it is today' : `as published on ${formatDay(published)}`;
  return `The download is ${formatBytes(parts.reduce((sum, { bytes }) => sum + bytes, 0))}: the site ${asOf}.`;
}
