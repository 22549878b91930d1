import { claimAnchor } from '../../core/urls.ts';

/** Underlines the words of a claim while its number in the margin is hovered or focused. */
export function showWords(): void {
  const show = ({ target }: Event): void => {
    document.querySelector('.claim.shown')?.classList.remove('shown');
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.margin a[href^="claims/"]') : null;
    if (link !== null) document.getElementById(claimAnchor(link.hash.slice(1)))?.classList.add('shown');
  };
  const text = document.querySelector('.text');
  text?.addEventListener('pointerover', show);
  text?.addEventListener('focusin', show);
}
