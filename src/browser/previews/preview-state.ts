import { openPanel, panel } from './panel.ts';

interface State {
  /** The link whose preview is open. */
  open?: HTMLAnchorElement | undefined;
  /** The link whose preview should be open. */
  wanted?: HTMLAnchorElement | undefined;
  /** The link that was tapped for its preview. It is wanted again when a mouse has left another link. */
  tapped?: HTMLAnchorElement | undefined;
}

const state: State = {};
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Which link is previewed. Only the functions below change it.
 *
 * | open   | wanted | the preview                                                                       |
 * | ------ | ------ | --------------------------------------------------------------------------------- |
 * | –      | –      | is closed                                                                         |
 * | – or A | B      | of B opens after the delay, once it has loaded; until then that of A remains open |
 * | A      | A      | is open                                                                           |
 * | A      | –      | closes after the delay                                                            |
 *
 * That of a tapped link is not closed by a mouse that is elsewhere: a device may have both.
 */
export const preview: Readonly<State> = state;

/**
 * Makes a link, or none, the wanted one and calls `act` after `delay` milliseconds. The preview that is open stays open until then. Does
 * nothing when the link is wanted already, and only cancels the change that was under way when the link's preview is open.
 */
export function wantAfter(delay: number, link: HTMLAnchorElement | undefined, act: () => void): void {
  if (state.wanted === link) return;
  state.wanted = link;
  clearTimeout(timer);
  if (link !== state.open) timer = setTimeout(act, delay);
}

/** Closes the preview that is open, and makes a link that was tapped the wanted one. */
export function wantTapped(link: HTMLAnchorElement): void {
  hidePreview();
  state.wanted = state.tapped = link;
  link.dataset['tapped'] = '';
}

/** When no link is pointed at: makes the one that was tapped the wanted one, or closes the preview after `delay` milliseconds. */
export const settleAfter = (delay: number): void => wantAfter(delay, state.tapped, hidePreview);

const forgetTapped = (): void => {
  delete state.tapped?.dataset['tapped'];
  state.tapped = undefined;
};

/** Opens the preview of a link at the height `y` of the screen, in pixels. */
export function openPreview(nodes: readonly Node[], link: HTMLAnchorElement, y: number | undefined): void {
  state.open?.removeAttribute('aria-describedby');
  state.open = link;
  if (state.tapped !== link) forgetTapped();
  link.setAttribute('aria-describedby', panel.id);
  openPanel(nodes, link, y, state.tapped === link);
}

/** Closes the preview at once. */
export function hidePreview(): void {
  clearTimeout(timer);
  for (const link of [state.wanted, state.open]) link?.removeAttribute('aria-describedby');
  state.wanted = undefined;
  state.open = undefined;
  forgetTapped();
  panel.remove();
}
