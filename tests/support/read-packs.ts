import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Offer } from '../../src/core/offline/offer.ts';

/** What a built site offers to be kept. */
export const readOffer = (dist: string): Offer => JSON.parse(readFileSync(join(dist, 'offline/offer.json'), 'utf8')) as Offer;

/** What a list or pack of a built site holds. */
export const readPackFile = (dist: string, name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(brotliDecompressSync(readFileSync(join(dist, 'offline', name))));
