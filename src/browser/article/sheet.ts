import sheetStyle from './sheet.css?url';
import { scriptUrls as urls } from '../../site/urls.ts';
import { make } from '../dom/make.ts';
import { copyFrom } from '../dom/copy.ts';
import { addressOf } from '../dom/address-of.ts';
import { loadStyle } from '../dom/load-style.ts';
import { citeAnchor } from '../../core/urls.ts';
import { loadClaims } from '../dom/load-previews.ts';
import { renderClaim } from '../previews/render-preview.ts';
import { closeBySwipe } from './close-by-swipe.ts';

const makeButton = (name: string, sign: string, act: () => void): HTMLButtonElement => {
  const button = make('button', { type: 'button', class: 'button', 'aria-label': name, title: name }, sign);
  button.addEventListener('click', act);
  return button;
};

const title = make('h2', { id: 'sheet-title', class: 'label', tabindex: '-1' });
const position = make('span', { class: 'text-soft tabular text-sm' });
const body = make('div', { class: 'sheet-body', 'aria-live': 'polite', tabindex: '0', role: 'group', 'aria-labelledby': 'sheet-title' });
const dialog = make(
  'dialog',
  { class: 'sheet no-print', 'aria-labelledby': 'sheet-title' },
  make(
    'div',
    { class: 'sheet-head' },
    make('div', { class: 'sheet-title', 'aria-live': 'polite' }, title, position),
    makeButton('Previous', '‹', () => go(-1)),
    makeButton('Next', '›', () => go(1)),
    makeButton('Close', '×', () => dialog.close()),
  ),
  body,
);

/** The article that the sheet was opened in. */
let opened: string | undefined;
/** What the sheet shows: the marked words, in an article, and where the focus goes when it closes. */
let shown: { readonly article: string; readonly marked: HTMLElement; readonly opener: HTMLElement | undefined } | undefined;

const findSign = (marked: Element): HTMLElement | null => marked.querySelector(':scope > .mark');
/** The words whose signs show, in the order of their signs. */
const listMarked = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.text .mark')]
    .filter((sign) => sign.checkVisibility())
    .flatMap((sign) => sign.closest<HTMLElement>('.marked') ?? []);

/** The number or letter in the margin. */
const findBeside = (marked: Element): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('.margin p a')].find(
    ({ hash }) => hash === `#${marked.id.replace(/^claim-/, '')}` || hash === `#${marked.id}`,
  );

/** What the margin says of contested words or a note, without their sign. */
function cloneBeside(marked: Element): readonly Node[] {
  const line = findBeside(marked)?.parentElement;
  if (line?.matches('p:not(.said, .own)') !== true) return [];
  const copy = line.cloneNode(true) as HTMLElement;
  copy.querySelector('a')?.remove();
  return [...copy.childNodes];
}

const makeLinks = (marked: Element): HTMLElement => {
  const copy = make('button', { type: 'button', class: 'sheet-link' }, 'Copy link');
  copy.addEventListener('click', () => void copyFrom(copy, addressOf(marked.id)));
  const claim = /^claim-(.*)/.exec(marked.id)?.[1];
  return make(
    'p',
    { class: 'sheet-links text-sm' },
    ...(claim === undefined
      ? []
      : [
          make('a', { href: urls.claimEntry(claim) }, 'Who agrees, who differs'),
          make('a', { href: `${addressOf()}cite/#${citeAnchor(claim)}` }, 'Cite'),
        ]),
    copy,
  );
};

/** Shows marked words: a claim in full, or as the margin has it when its file cannot be loaded; or a note. */
async function show(article: string, marked: HTMLElement): Promise<void> {
  const sign = findSign(marked);
  const isClaim = sign?.matches('.note') === false;
  title.textContent = `${isClaim ? 'Claim' : 'Editor’s note'} ${sign?.dataset['sign'] ?? ''}`;
  const all = listMarked();
  position.textContent = `${all.indexOf(marked) + 1} of ${all.length}`;
  for (const other of document.querySelectorAll('.marked.shown')) other.classList.remove('shown');
  marked.classList.add('shown');
  const claims = isClaim ? await loadClaims(article).catch(() => undefined) : undefined;
  if (shown?.marked !== marked) return;
  const claim = claims?.get(marked.id.replace(/^claim-/, ''));
  const beside = make('p', { class: 'text-sm' }, ...cloneBeside(marked));
  const own = claim === undefined ? [] : renderClaim(claim);
  // The element that has the focus is about to be removed.
  if (body.contains(document.activeElement)) body.focus();
  body.replaceChildren(...own, ...(beside.textContent.trim() === '' ? [] : [beside]), makeLinks(marked));
  body.scrollTop = 0;
  place(marked);
}

/** Keeps the words in sight: above a sheet at the foot; where there is a wide margin the sheet stands in its place, at their height. */
function place(marked: HTMLElement): void {
  const toTop = (): number => (findSign(marked) ?? marked).getBoundingClientRect().top;
  // Not where it is at present, as it may be on its way in.
  const bottom = innerHeight - (dialog.matches('.at-foot') ? dialog.offsetHeight : 0);
  if (toTop() < 60 || toTop() > bottom - 40) scrollBy({ top: toTop() - bottom / 2, behavior: 'instant' });
  dialog.style.setProperty('--x', `${marked.closest('.row')?.getBoundingClientRect().right ?? 0}px`);
  dialog.style.setProperty('--y', `${Math.max(8, Math.min(toTop() - 12, innerHeight - dialog.offsetHeight - 8))}px`);
}

function go(by: number): void {
  const all = listMarked();
  const at = shown === undefined ? -1 : all.indexOf(shown.marked);
  const marked = at < 0 ? undefined : all.at((at + by) % all.length);
  if (marked === undefined || shown === undefined) return;
  // The focus goes back to where the reader came from: the text, or beside it.
  const opener = shown.opener?.matches('.margin *') === true ? findBeside(marked) : findSign(marked);
  shown = { article: shown.article, marked, opener: opener ?? undefined };
  history.replaceState({ marked: marked.id }, '');
  void show(shown.article, marked);
}

const isNarrow = matchMedia('(width < 64rem)');

/**
 * Opens the sheet with a claim or note of an article: at the foot of the screen or, where the margin is wide, in its place. It closes by
 * Escape, the back button, a swipe, or a press outside; the focus then goes to the opener. Rejects when its style cannot be loaded.
 */
export async function openSheet(article: string, marked: HTMLElement, opener: HTMLElement | undefined): Promise<void> {
  if (!(await loadStyle(sheetStyle))) throw new Error('The style of the sheet could not be loaded.');
  opened = article;
  shown = { article, marked, opener };
  if (!dialog.isConnected) document.querySelector('main')?.append(dialog);
  dialog.classList.toggle('at-foot', isNarrow.matches);
  if (!dialog.open) {
    // The entry that the back button leads from. The page stays where it was scrolled to.
    history.scrollRestoration = 'manual';
    if (history.state?.marked === undefined) history.pushState({ marked: marked.id }, '');
    dialog.showModal();
    title.focus();
  }
  await show(article, marked);
}

/** Opens the sheet with the words that it had when the reader left the page, if their sign still shows. */
export async function reopenSheet(article: string, id: string): Promise<void> {
  const marked = listMarked().find((candidate) => candidate.id === id);
  if (marked === undefined) history.replaceState(null, '');
  else await openSheet(article, marked, findSign(marked) ?? undefined);
}

dialog.addEventListener('close', () => {
  // The event comes later than the closing: the reader may have gone forward since.
  if (dialog.open) return;
  if (history.state?.marked !== undefined) history.back();
  shown?.marked.classList.remove('shown');
  shown?.opener?.focus({ preventScroll: true });
  shown = undefined;
});
addEventListener('popstate', ({ state }) => {
  const { marked } = (state ?? {}) as { readonly marked?: string };
  if (marked !== undefined && opened !== undefined) return void reopenSheet(opened, marked);
  history.scrollRestoration = 'auto';
  dialog.close();
});
let isPressedOutside = false;
dialog.addEventListener('pointerdown', ({ target }) => (isPressedOutside = target === dialog));
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog && isPressedOutside) dialog.close();
});
dialog.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey, shiftKey }) => {
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if (key === 'ArrowLeft') go(-1);
  if (key === 'ArrowRight') go(1);
});
closeBySwipe(dialog, body, () => dialog.close());
