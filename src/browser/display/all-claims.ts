import { recall, remember } from './remember.ts';

/** The class that `article.css` shows all claims by; also the stored setting, so that the first script of a page can apply it. */
const shownClass = 'all-claims-shown';

export const areAllClaimsShown = (): boolean => document.documentElement.classList.contains(shownClass);

function apply(areShown: boolean): void {
  document.documentElement.classList.toggle(shownClass, areShown);
  document.querySelector('button.all-claims')?.setAttribute('aria-pressed', String(areShown));
}

/** Shows the numbers of all claims in articles, or of contested ones alone, on this page and later ones. */
export function showAllClaims(areShown: boolean): void {
  remember('sign', areShown ? shownClass : undefined);
  apply(areShown);
}

/** Follows the choice made on other pages, and the switch of this one. */
export function followAllClaims(): void {
  const applyStored = (): void => apply(recall('sign') !== undefined);
  document.querySelector('button.all-claims')?.addEventListener('click', () => showAllClaims(!areAllClaimsShown()));
  addEventListener('pageshow', applyStored);
  addEventListener('storage', applyStored);
  applyStored();
}
