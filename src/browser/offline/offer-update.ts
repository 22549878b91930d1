import { offlineUrls as urls } from '../../site/offline-urls.ts';
import { make } from '../dom/make.ts';
import { readState } from './copy-state.ts';
import { fetchOffer } from './fetch-offer.ts';

/** Says at the foot of the page that there is a newer version than the copy on this device, if there is. Rejects when the host cannot be reached. */
export async function offerUpdate(): Promise<void> {
  const state = await readState();
  if (state === undefined || location.pathname === urls.offline) return;
  const { parts } = await fetchOffer();
  const offered = new Set(parts.map(({ list }) => list));
  if (state.parts.every(({ list }) => offered.has(list))) return;
  const link = make('a', { href: urls.offline }, 'Update the copy');
  document.querySelector('footer p')?.after(make('p', {}, `The copy on this device is of ${state.date}; a newer version is there. `, link));
}
