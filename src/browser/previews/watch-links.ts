import { recall } from '../display/recall.ts';
import { findTarget } from './find-target.ts';

/** Links that the first tap follows: a list is there to lead to pages, not to have its words explained. Signs of claims and notes open a sheet. */
const followedAtOnce = '.link-list *, #results *, form *, .mark, .margin *';

const findLink = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]:not([href^=http], nav *, svg *, dialog *)') : null;

/**
 * Starts to preview a link. Returns false when the link has no preview or previews are turned off. A tapped link whose preview cannot be
 * loaded is followed instead.
 */
function startPreview(link: HTMLAnchorElement, byTouch: boolean): boolean {
  const target = recall('previews') === 'off' ? undefined : findTarget(link);
  if (target === undefined) return false;
  import('./show-preview.ts')
    .then(({ showPreview }) => showPreview(link, target, byTouch))
    .catch(() => byTouch && location.assign(link.href));
  return true;
}

/** Previews links that are hovered, focused by keyboard, or tapped once; a second tap follows them (decisions.md#d45). */
export function watchLinks(): void {
  /** What the screen was last pressed with, and what was last over something: a device may have both a mouse and touch. */
  let pressed = '';
  let moved = '';
  addEventListener('pointerdown', ({ pointerType }) => {
    pressed = pointerType;
  });
  addEventListener('pointerover', (event) => {
    // After a tap, a mouse is first heard of where it has been at rest.
    const isAtRest = moved === 'touch' && document.querySelector('[data-tapped]') !== null;
    moved = event.pointerType;
    const link = findLink(event);
    if (link !== null && moved !== 'touch' && !isAtRest && event.buttons === 0) startPreview(link, false);
  });
  addEventListener('focusin', (event) => {
    const link = findLink(event);
    if (link?.matches(':focus-visible:not(.mark)') === true) startPreview(link, false);
  });
  addEventListener('click', (event) => {
    const link = findLink(event);
    if (link === null || pressed !== 'touch' || event.detail === 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.matches(followedAtOnce) || link.dataset['tapped'] !== undefined || !startPreview(link, true)) return;
    event.preventDefault();
    link.dataset['tapped'] = '';
  });
}
