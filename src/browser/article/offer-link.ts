import { copyAddress } from '../dom/copy.ts';
import { make } from '../dom/make.ts';

/** Offers the address of the article beside how it is cited. Its page has no room for a button that only a script can use. */
export function offerLink(): void {
  const button = make('button', { type: 'button', class: 'button no-print' }, 'Copy link');
  button.addEventListener('click', () => void copyAddress(button));
  document.querySelector('.about a[href$="/cite/"]')?.after(' ', button);
}
