import { scriptUrls as urls } from '../../site/urls.ts';
import { make } from '../dom/make.ts';

const toEntry = (sign: Element): string => urls.claimEntry(sign.closest('.marked')?.id.replace(/^claim-/, '') ?? '');

// Makes the signs of uncontested claims links to their entries, and adds the numbers of the author's own, which stand in the text without a
// word beside it, to the margins of an article as links: the signs in the text can be reached neither by Tab nor by a screen reader. Does so
// when it is first imported, once all claims show.
for (const row of document.querySelectorAll('.row')) {
  const beside = new Set(Array.from(row.querySelectorAll<HTMLAnchorElement>('.margin a'), ({ href }) => href));
  const signs = [...row.querySelectorAll<HTMLAnchorElement>('.uncontested')];
  for (const sign of signs) sign.href = toEntry(sign);
  const own = signs.filter(({ href }) => !beside.has(href));
  const links = own.flatMap((sign, i) => [i === 0 ? '' : ', ', make('a', { href: toEntry(sign) }, sign.dataset['sign'] ?? '')]);
  if (links.length === 0) continue;
  const margin = row.querySelector('.margin') ?? row.appendChild(make('aside', { class: 'margin', dir: 'ltr' }));
  // First, so that they are not cut.
  margin.prepend(make('p', { class: 'own' }, ...links));
}
