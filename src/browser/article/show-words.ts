import { claimAnchor } from '../../core/urls.ts';

/** Underlines the words of a claim while what stands beside the text about it is pointed at or has the focus. */
export function showWords(): void {
  const show = ({ target }: Event): void => {
    for (const shown of document.querySelectorAll('.marked.shown')) shown.classList.remove('shown');
    const beside = target instanceof Element ? (target.closest('.margin a') ?? target.closest('.margin p')) : null;
    const links = beside instanceof HTMLAnchorElement ? [beside] : (beside?.querySelectorAll('a') ?? []);
    for (const { hash } of links)
      (document.getElementById(claimAnchor(hash.slice(1))) ?? document.getElementById(hash.slice(1)))?.classList.add('shown');
  };
  for (const event of ['pointerover', 'focusin']) addEventListener(event, show);
}
