import { claimAnchor } from '../../core/urls.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { recall } from '../display/recall.ts';
import { areAllClaimsShown } from '../display/show-choices.ts';
import { markSection } from './mark-section.ts';
import { openSigns } from './open-signs.ts';
import { showWords } from './show-words.ts';

/** A claim that is not in the text, as it had another id or was taken out, is on the page of claims. */
function followFormer(): void {
  const [, id] = /^#claim-(.+)$/.exec(location.hash) ?? [];
  if (id !== undefined && document.getElementById(claimAnchor(id)) === null) location.replace(urls.claimEntry(id));
}

/** Loads what an event makes useful, when it first comes. */
const onFirst = (event: 'scroll' | 'selectionchange', load: () => Promise<unknown>): void =>
  document.addEventListener(event, () => void load().catch(() => undefined), { once: true });

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
  onFirst('selectionchange', () => import('./watch-selection.ts').then(({ watchSelection }) => watchSelection(article)));
  onFirst('scroll', () => import('./offer-link.ts').then(({ offerLink }) => offerLink()));
}
