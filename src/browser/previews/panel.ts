import { make } from '../dom/make.ts';

/** Holds the content, in the order of Tab: what does not fit can be scrolled by keyboard. */
const box = make('div', { tabindex: '0' });

/** The element that shows previews, one at a time. */
export const panel = make('div', { id: 'link-preview', role: 'tooltip', popover: 'manual', class: 'preview no-print' }, box);

const isAnchored = CSS.supports('position-area: block-end');
const isNarrow = matchMedia('(width < 40rem)');

/**
 * Shows a preview beside a link or, after a tap on a narrow screen or where the browser has no anchor positioning, along the edge of the
 * screen (decisions.md#d44). When the link is broken over lines, the preview is beside the line at `y` pixels from the top of the screen.
 */
export function openPanel(nodes: readonly Node[], link: HTMLAnchorElement, y: number | undefined, byTouch: boolean): void {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ top, bottom }) => y !== undefined && top <= y && y <= bottom) ?? lines[0];
  const isSheet = !isAnchored || (byTouch && isNarrow.matches);
  box.replaceChildren(...nodes, ...(byTouch ? [make('p', { class: 'label' }, 'Tap again to open')] : []));
  panel.style.setProperty('--x', `${line?.left ?? 0}px`);
  panel.classList.toggle('at-edge', isSheet);
  panel.classList.remove('at-top');
  if (!panel.isConnected) link.closest('main')?.append(panel);
  panel.showPopover();
  panel.classList.toggle('at-top', isSheet && link.getBoundingClientRect().bottom > panel.getBoundingClientRect().top);
}
