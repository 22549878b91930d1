import type { Offer } from '../../core/offline/offer.ts';
import { offlineUrls as urls } from '../../site/offline-urls.ts';

/** What is offered, and the day that the host says it was published on. */
export interface DatedOffer extends Offer {
  readonly published: Date | undefined;
}

/** Asks the host what can be kept. Rejects when nothing can, or when the host cannot be reached. */
export async function fetchOffer(): Promise<DatedOffer> {
  const response = await fetch(urls.offer, { cache: 'no-cache' });
  const published = new Date(response.headers.get('last-modified') ?? '');
  return { ...((await response.json()) as Offer), published: Number.isNaN(published.getTime()) ? undefined : published };
}
