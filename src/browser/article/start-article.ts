import { showAllClaims } from '../display/choose.ts';
import { recall } from '../display/recall.ts';
import { areAllClaimsShown } from '../display/show-choices.ts';
import { markSection } from './mark-section.ts';
import { openSigns } from './open-signs.ts';
import { showWords } from './show-words.ts';

/** Starts everything interactive in the text of an article. */
export function startArticle(article: string): void {
  markSection();
  document.querySelector('.all-claims')?.addEventListener('click', () => showAllClaims(!areAllClaimsShown()));
  const listOwn = (): void =>
    void (areAllClaimsShown() && import('./list-own-claims.ts').then(({ listOwnClaims }) => listOwnClaims()).catch(() => undefined));
  new MutationObserver(listOwn).observe(document.documentElement, { attributeFilter: ['class'] });
  listOwn();
  openSigns(article);
  showWords();
  if (recall('source') !== undefined) void import('../display/copy-with-source.ts').catch(() => undefined);
}
