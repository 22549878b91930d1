import copiedStyle from './copied.css?url';
import { addressOf } from '../dom/address-of.ts';
import { loadStyle } from '../dom/load-style.ts';
import { make } from '../dom/make.ts';

/** Milliseconds for which a pin says that its link was copied. */
const shownFor = 2000;
let timer: ReturnType<typeof setTimeout> | undefined;
const said = make('p', { class: 'sr-only', role: 'status' });

/** Copies an address. Resolves to false when the browser refuses: it has a clipboard in secure contexts alone. */
export const copyLink = async (url: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(url);
    return true;
  } catch {
    return false;
  }
};

/** Copies the address of a passage from its pin, and says so. Where the browser refuses, the pin leads there as without scripts. */
export async function copyPassageLink(pin: HTMLAnchorElement): Promise<void> {
  if (!said.isConnected) document.querySelector('main')?.append(said);
  if (!(await copyLink(addressOf(pin.hash.slice(1))))) return location.assign(pin.href);
  await loadStyle(copiedStyle);
  history.replaceState(history.state, '', pin.href);
  said.textContent = 'Link copied';
  document.querySelector('.pin.copied')?.classList.remove('copied');
  pin.classList.add('copied');
  clearTimeout(timer);
  timer = setTimeout(() => {
    pin.classList.remove('copied');
    said.textContent = '';
  }, shownFor);
}
