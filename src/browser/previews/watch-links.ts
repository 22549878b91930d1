import { recall } from '../display/remember.ts';
import { findTarget } from './find-target.ts';

/** Lists are ways to pages, not words to be explained: a tap on a link of theirs follows it. Numbers of claims open in place. */
const followedAtOnce = '.link-list *, #results *, form *, .mark';

const findLink = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]:not([href^=http], nav *, svg *)') : null;

/** Has a link previewed, if there is anything to show of it. One that was tapped is followed after all when nothing can be had. */
function offer(link: HTMLAnchorElement, byTouch: boolean): boolean {
  const target = recall('previews') === 'off' ? undefined : findTarget(link);
  if (target === undefined) return false;
  import('./show-preview.ts')
    .then(({ showPreview }) => showPreview(link, target, byTouch))
    .catch(() => byTouch && location.assign(link.href));
  return true;
}

/** Previews the links that are pointed at, reached by keyboard, or tapped once. */
export function watchLinks(): void {
  let pointer = '';
  addEventListener('pointerover', (event) => {
    pointer = event.pointerType;
    const link = findLink(event);
    if (link !== null && pointer !== 'touch' && event.buttons === 0) offer(link, false);
  });
  addEventListener('focusin', (event) => {
    const link = findLink(event);
    if (link?.matches(':focus-visible') === true) offer(link, false);
  });
  addEventListener('click', (event) => {
    const link = findLink(event);
    if (link === null || pointer !== 'touch' || event.detail === 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.matches(followedAtOnce) || link.hasAttribute('aria-describedby') || !offer(link, true)) return;
    event.preventDefault();
    link.setAttribute('aria-describedby', 'link-preview');
  });
}
