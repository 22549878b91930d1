import { make } from '../dom/make.ts';
import { readState } from './copy-state.ts';
import { describeOffer } from './describe-offer.ts';
import { fetchOffer } from './fetch-offer.ts';

// Says what can be kept, as long as nothing is. All else is loaded when there is a copy, a choice, or a wish.

const load = () => import('./show-copy.ts');

async function start(): Promise<void> {
  const isFree = 'caches' in globalThis && (await readState()) === undefined;
  const offer = isFree ? await fetchOffer().catch(() => undefined) : undefined;
  const status = document.getElementById('copy-status');
  if (offer === undefined || offer.parts.length > 1 || status === null) return (await load()).showCopy();
  status.textContent = `Nothing is kept. ${describeOffer(offer, offer.parts)}`;
  const button = make('button', { type: 'button', class: 'button' }, 'Keep for offline');
  button.addEventListener('click', () => void load().then(({ keep }) => keep(offer)));
  document.getElementById('copy-buttons')?.append(button);
}

void start().catch(() => undefined);
