import { claimAnchor } from '../../core/urls.ts';

/** The marked words that a sign in the text, or one beside it, belongs to. */
const findMarked = (sign: HTMLAnchorElement): HTMLElement | null => {
  if (sign.matches('.mark')) return sign.closest('.marked');
  const anchor = sign.hash.slice(1);
  return document.getElementById(sign.matches('[href^="claims/"]') ? claimAnchor(anchor) : anchor);
};

/**
 * Lets the signs of claims and notes, in the text and beside it, open a sheet with that claim or note (decisions.md#d64), and “more” the
 * margin that it stands in. Opens the sheet that was open when the reader left the page.
 */
export function openSigns(article: string): void {
  const text = document.querySelector('.text');
  const open = (marked: HTMLElement, opener?: HTMLElement): void =>
    void import('./sheet.ts').then(({ openSheet }) => openSheet(article, marked, opener)).catch(() => undefined);
  text?.addEventListener('click', (event) => {
    const sign = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.mark, .margin a') : null;
    if (sign === null || !(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const marked = findMarked(sign);
    if (sign.matches('.more')) sign.closest('.margin')?.classList.add('open');
    else if (marked !== null) open(marked, sign);
    else return;
    event.preventDefault();
  });
  // A margin that was opened closes when something else is pressed, or by Escape.
  const close = (target: Node | null): void => {
    for (const margin of document.querySelectorAll('.margin.open')) if (!margin.contains(target)) margin.classList.remove('open');
  };
  addEventListener('pointerdown', ({ target }) => close(target as Node));
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close(null);
    document.querySelector<HTMLElement>('.more:focus')?.blur();
  });
  const { marked = '' } = (history.state ?? {}) as { readonly marked?: string };
  const left = document.getElementById(marked);
  if (left !== null) open(left);
}
