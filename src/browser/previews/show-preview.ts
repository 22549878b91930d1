import type { Target } from './find-target.ts';
import { loadContent } from './load-content.ts';
import { panel } from './panel.ts';
import { hidePreview, openPreview, preview, settleAfter, wantAfter, wantTapped } from './preview-state.ts';

/** Milliseconds. */
const delays = { show: 500, hide: 300 } as const;

/** Where the pointer last entered an element, in pixels from the top of the screen. */
let pointerY: number | undefined;
/** The link that the mouse has come to. A browser with touch may take `:hover` from it after a tap elsewhere. */
let pointed: Element | null = null;
const isPointedAt = (link: HTMLAnchorElement): boolean => link === pointed || link.matches(':hover, :focus-visible');

/**
 * Shows the preview of a link. By touch it opens at once, and the promise rejects when it cannot be loaded; otherwise it opens after a
 * delay if the link is still pointed at or focused, and a preview that cannot be loaded is left out.
 */
export async function showPreview(link: HTMLAnchorElement, target: Target, byTouch: boolean): Promise<void> {
  if (preview.wanted === link && !byTouch) return;
  const content = loadContent(target);
  if (byTouch) await showAtOnce(link, content);
  else showAfterDelay(link, content);
}

async function showAtOnce(link: HTMLAnchorElement, content: Promise<readonly Node[]>): Promise<void> {
  wantTapped(link);
  try {
    const nodes = await content;
    if (preview.wanted === link) openPreview(nodes, link, pointerY);
  } catch (error) {
    if (preview.wanted !== link) return;
    hidePreview();
    throw error;
  }
}

function showAfterDelay(link: HTMLAnchorElement, content: Promise<readonly Node[]>): void {
  const loaded = content.catch(() => {
    if (preview.wanted === link) settleAfter(0);
  });
  const show = async (): Promise<void> => {
    const nodes = await loaded;
    if (nodes !== undefined && preview.wanted === link) openPreview(nodes, link, pointerY);
  };
  wantAfter(delays.show, link, () => (isPointedAt(link) ? void show() : settleAfter(0)));
}

const isIn = (target: EventTarget | null, ...elements: readonly (Element | undefined)[]): boolean =>
  target instanceof Node && elements.some((element) => element?.contains(target));

addEventListener('pointerover', ({ target, pointerType, clientY }) => {
  pointerY = clientY;
  if (pointerType === 'touch') return;
  pointed = target instanceof Element ? target.closest('a') : null;
  // The pointer may move from the link into its preview.
  if (isIn(target, panel)) wantAfter(0, preview.open, hidePreview);
  else if (!isIn(target, preview.wanted) && preview.wanted?.matches(':focus-visible') !== true) settleAfter(delays.hide);
});
document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
  if (pointerType === 'touch') return;
  pointed = null;
  settleAfter(delays.hide);
});
// A click into the preview, to select some of its words, moves the focus too; the preview stays open then.
addEventListener('focusin', ({ target }) => {
  if (target !== preview.wanted && !panel.matches(':hover')) hidePreview();
});
addEventListener('focusout', ({ target }) => {
  if (isIn(target, preview.wanted, preview.open) && !panel.matches(':hover')) hidePreview();
});
addEventListener('pointerup', ({ target }) => {
  if (!isIn(target, panel, preview.wanted, preview.open)) hidePreview();
});
addEventListener('click', ({ target }) => {
  if (isIn(target, preview.open)) hidePreview();
});
// Captured, so that Escape closes the preview alone, not the margin or the bar of highlights as well.
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || preview.open === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    hidePreview();
  },
  true,
);
