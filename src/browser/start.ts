import { recall } from './display/recall.ts';
import { memoizeAsync } from '../core/search/memoize-async.ts';
import { scriptUrls as urls } from '../site/urls.ts';
import { findArticle } from './dom/find-article.ts';
import { followChoices } from './display/show-choices.ts';
import { makePalette, type Palette } from './palette/make-palette.ts';
import { prefetchPressed } from './prefetch/prefetch-pressed.ts';
import { watchLinks } from './previews/watch-links.ts';

// The script of every page. It watches for use and loads the code behind each behaviour when it is first used: the palette, previews of
// links, signs and their sheet, highlights and display settings.

let palette: Palette | undefined;

/**
 * Leaves for the search page, because browsers remember a failed import. When the reader is offline the palette says so and waits for the
 * connection; once closed, it is made again at the next opening.
 */
const leavePalette = ({ dialog, input, status }: Palette): void => {
  const goToSearch = (): void => location.assign(urls.searchFor(input.value));
  if (navigator.onLine) return goToSearch();
  status.textContent = 'You are offline. Search starts when you reconnect.';
  addEventListener('online', () => dialog.open && goToSearch(), { once: true });
  dialog.addEventListener('close', () => {
    dialog.remove();
    palette = undefined;
  });
};

/** Opens the palette at once and loads the code that answers behind it (decisions.md#d43). On the search page, focuses its field instead. */
const openPalette = (): void => {
  const field = location.pathname === urls.search ? document.querySelector<HTMLInputElement>('#query') : null;
  if (field !== null) {
    field.focus();
    return;
  }
  if (palette === undefined) {
    const made = makePalette();
    palette = made;
    void import('./palette/connect-palette.ts').then(({ connectPalette }) => connectPalette(made)).catch(() => leavePalette(made));
  }
  if (!palette.dialog.open) palette.dialog.showModal();
  palette.input.select();
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea,select,[contenteditable]') !== null;

addEventListener('keydown', (event) => {
  // Browsers that fill in a form send an event without a key.
  const { key = '', code = '', target, altKey, shiftKey } = event;
  if (altKey || recall('shortcuts') === 'off') return;
  const isControl = event.ctrlKey || event.metaKey;
  // On a keyboard of another script, the key where K stands on a Latin one.
  const isK = isControl && !shiftKey && /^k$/i.test(/[a-z]/i.test(key) ? key : code.slice(3));
  if (!isK && (key !== '/' || isControl || isTyping(target))) return;
  event.preventDefault();
  openPalette();
});

document.getElementById('open-search')?.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openPalette();
});

watchLinks();

const query = new URLSearchParams(location.search).get('find');
const article = findArticle();
if (article !== undefined)
  void import('./article/start-article.ts').then(({ startArticle }) => startArticle(article)).catch(() => undefined);
if (query !== null && article !== undefined)
  void import('./highlights/show-highlights.ts').then(({ showHighlights }) => showHighlights(article, query));

followChoices();
prefetchPressed();
// Only a reader who keeps a copy has a worker.
if (navigator.serviceWorker?.controller)
  void import('./offline/offer-update.ts').then(({ offerUpdate }) => offerUpdate()).catch(() => undefined);

/** Loads what a button of the page does when it is pressed. */
const onPress = (selector: string, act: (button: HTMLButtonElement) => Promise<unknown>): void => {
  const button = document.querySelector<HTMLButtonElement>(selector);
  button?.addEventListener('click', () => void act(button).catch(() => undefined));
};
onPress('#copy-link', (button) => import('./dom/copy-address.ts').then(({ copyAddress }) => copyAddress(button)));
onPress(
  '#open-display',
  memoizeAsync((button) => import('./display/open-display.ts').then(({ openDisplay }) => openDisplay(button))),
);
