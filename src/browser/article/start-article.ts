import { scriptUrls as urls } from '../../site/urls.ts';
import { areAllClaimsShown } from '../display/show-choices.ts';
import { markSection } from './mark-section.ts';
import { openSigns } from './open-signs.ts';
import { showWords } from './show-words.ts';

/** A claim that is not in the text, as it had another id or was taken out, is on the page of claims. */
function followFormer(): void {
  const [, id] = /^#claim-(.+)/.exec(location.hash) ?? [];
  if (id !== undefined && document.querySelector(':target') === null) location.replace(urls.claimEntry(id));
}

/** Starts everything interactive in the text of an article. */
export function startArticle(article: string): void {
  followFormer();
  markSection();
  const show = (areShown: boolean): void =>
    void import('../display/choose.ts').then(({ showAllClaims }) => showAllClaims(areShown)).catch(() => undefined);
  document.querySelector('.all-claims')?.addEventListener('click', () => show(!areAllClaimsShown()));
  const showStored = (): void => {
    if (areAllClaimsShown()) show(true);
  };
  addEventListener('storage', showStored);
  showStored();
  openSigns(article);
  showWords();
  const onSelect = (): void =>
    void import('./watch-selection.ts').then(({ watchSelection }) => watchSelection(article)).catch(() => undefined);
  document.addEventListener('selectionchange', onSelect, { once: true });
}
