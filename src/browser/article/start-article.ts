import { claimAnchor } from '../../core/urls.ts';
import { make } from '../dom/make.ts';
import { recall } from '../display/recall.ts';
import { areAllClaimsShown } from '../display/show-choices.ts';
import { markSection } from './mark-section.ts';
import { openSigns } from './open-signs.ts';
import { showWords } from './show-words.ts';
import { watchSelection } from './watch-selection.ts';

/** A claim that is not in the text, as it had another id or was taken out, is on the page of claims. */
function followFormer(): void {
  const [, id] = /^#claim-(.+)$/.exec(location.hash) ?? [];
  if (id !== undefined && document.getElementById(claimAnchor(id)) === null) location.replace(`claims/#${id}`);
}

/** Offers the address of the article beside how it is cited. Its page has no room for a button that only a script can use. */
function offerLink(): void {
  const button = make('button', { type: 'button', class: 'button no-print' }, 'Copy link');
  button.addEventListener(
    'click',
    () => void import('../dom/copy.ts').then(({ copyAddress }) => copyAddress(button)).catch(() => undefined),
  );
  document.querySelector('.about a[href$="/cite/"]')?.after(' ', button);
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
  if (recall('source') !== undefined) void import('../display/copy-with-source.ts').catch(() => undefined);
  watchSelection(article);
  offerLink();
}
