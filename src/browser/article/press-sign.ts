import { claimAnchor } from '../../core/urls.ts';
import { copyPassageLink } from './copy-link.ts';
import { openSheet } from './sheet.ts';

/** The marked words that a sign in the text, or one beside it, belongs to. */
const findMarked = (sign: HTMLAnchorElement): HTMLElement | null => {
  if (sign.matches('.mark')) return sign.closest('.marked');
  const anchor = sign.hash.slice(1);
  return document.getElementById(sign.matches('[href^="claims/"]') ? claimAnchor(anchor) : anchor);
};

/** Does what a sign is pressed for. Rejects when it can only be followed. */
export async function pressSign(article: string, sign: HTMLAnchorElement): Promise<void> {
  if (sign.matches('.pin')) return copyPassageLink(article, sign);
  if (sign.matches('.more')) return openMargin(sign);
  const marked = findMarked(sign);
  if (marked === null) throw new Error(`Nothing in the text is at ${sign.href}.`);
  await openSheet(article, marked, sign);
}

/** Opens the margin that “more” stands in, until something else is pressed, or Escape. */
function openMargin(more: HTMLElement): void {
  const margin = more.closest('.margin');
  margin?.classList.add('open');
  const opened = new AbortController();
  const close = (): void => {
    margin?.classList.remove('open');
    opened.abort();
  };
  addEventListener('pointerdown', ({ target }) => margin?.contains(target as Node) === true || close(), { signal: opened.signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal: opened.signal });
}
