import copiedStyle from './copied.css?url';
import { citeAnchor } from '../../core/urls.ts';
import { addressOf } from '../dom/address-of.ts';
import { announce, copyText } from '../dom/copy.ts';
import { loadStyle } from '../dom/load-style.ts';
import { make } from '../dom/make.ts';

/** Milliseconds for which it shows that a link was copied. */
const shownFor = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;
const cite = make('a', { href: '' }, 'Cite');
const copied = make('span', { class: 'copied' }, 'Link copied', ' · ', cite);

/** Hides it later, unless the reader is about to cite the passage. */
const hideLater = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => (copied.matches(':hover, :focus-within') ? hideLater() : copied.remove()), shownFor);
};

/**
 * Copies the address of a passage from its pin, says so, and leads to how the passage is cited. Where the browser refuses, the pin leads to
 * the passage as without scripts.
 */
export async function copyPassageLink(article: string, pin: HTMLAnchorElement): Promise<void> {
  const id = pin.hash.slice(1);
  if (!(await copyText(addressOf(id)))) return location.assign(pin.href);
  await loadStyle(copiedStyle);
  history.replaceState(history.state, '', pin.href);
  cite.href = `${addressOf()}cite/#${citeAnchor(`${article}-${id}`)}`;
  pin.after(copied);
  announce('Link copied');
  hideLater();
}
