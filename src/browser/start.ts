import { urls } from '../core/urls.ts';
import { followTheme } from './display/theme.ts';
import { makePalette, type Palette } from './palette/make-palette.ts';
import { prefetchPressed } from './prefetch/prefetch-pressed.ts';
import { watchLinks } from './previews/watch-links.ts';

/** What every page has: the palette behind keys and the search button, previews of links, display settings and the marking of hits; each is loaded when it is used. */
let palette: Palette | undefined;
/** Browsers keep a failed import, so the search page takes over; off the line the palette says so first, and is made anew when it is opened again. */
const giveUp = ({ dialog, input, status }: Palette): void => {
  const leave = (): void => location.assign(input.value.trim() === '' ? urls.search : urls.searchFor(input.value));
  if (navigator.onLine) return leave();
  status.textContent = 'You are offline. Search begins by itself when the line is back.';
  addEventListener('online', () => dialog.open && leave(), { once: true });
  dialog.addEventListener('close', () => {
    dialog.remove();
    palette = undefined;
  });
};
const openPalette = (): void => {
  const field = location.pathname === urls.search ? document.querySelector<HTMLInputElement>('#query') : null;
  if (field !== null) {
    field.focus();
    return;
  }
  if (palette === undefined) {
    const made = makePalette();
    palette = made;
    void import('./palette/connect-palette.ts').then(({ connectPalette }) => connectPalette(made)).catch(() => giveUp(made));
  }
  if (!palette.dialog.open) palette.dialog.showModal();
  palette.input.select();
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isK) return;
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
const article = /^\/articles\/([^/]+)\/$/.exec(location.pathname)?.[1];
if (article !== undefined) void import('./article/start-article.ts').then(({ startArticle }) => startArticle(article));
if (query !== null && article !== undefined)
  void import('./highlights/show-highlights.ts').then(({ showHighlights }) => showHighlights(article, query));

followTheme();
prefetchPressed();
let display: Promise<void> | undefined;
const displayButton = document.querySelector<HTMLButtonElement>('#open-display');
displayButton?.addEventListener('click', () => {
  display ??= import('./display/open-display.ts')
    .then(({ openDisplay }) => openDisplay(displayButton))
    .catch(() => {
      display = undefined;
    });
});
