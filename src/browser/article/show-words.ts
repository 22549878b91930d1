import { claimAnchor } from '../../core/urls.ts';

/** The links beside the text that an element is, or is in a paragraph with. */
function findLinks(element: Element | null): Iterable<HTMLAnchorElement> {
  const beside = element?.closest('.margin a') ?? element?.closest('.margin p');
  return beside instanceof HTMLAnchorElement ? [beside] : (beside?.querySelectorAll('a') ?? []);
}

/** Underlines the words of a claim while what stands beside the text about it is pointed at or has the focus. */
export function showWords(): void {
  let pointed: Element | null = null;
  const show = (): void => {
    for (const shown of document.querySelectorAll('.marked.shown')) shown.classList.remove('shown');
    // A page that scrolls to what has the focus moves under the pointer.
    for (const element of [pointed, document.activeElement])
      for (const { hash } of findLinks(element))
        (document.getElementById(claimAnchor(hash.slice(1))) ?? document.getElementById(hash.slice(1)))?.classList.add('shown');
  };
  addEventListener('pointerover', ({ target }) => {
    pointed = target instanceof Element ? target : null;
    show();
  });
  addEventListener('focusin', show);
}
