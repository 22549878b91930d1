import { make } from '../dom/make.ts';

// Adds the numbers of the author's own claims, which stand in the text without a word beside it, to the margins of an article as links: the
// signs in the text can be reached neither by Tab nor by a screen reader. Does so when it is first imported, once all claims show.
for (const row of document.querySelectorAll('.row')) {
  const beside = new Set(Array.from(row.querySelectorAll<HTMLAnchorElement>('.margin a'), ({ hash }) => hash));
  const own = [...row.querySelectorAll<HTMLAnchorElement>('.uncontested')].filter(({ hash }) => !beside.has(hash));
  const links = own.flatMap(({ hash, dataset }, i) => [i === 0 ? '' : ', ', make('a', { href: `claims/${hash}` }, dataset['sign'] ?? '')]);
  if (links.length === 0) continue;
  const margin = row.querySelector('.margin') ?? row.appendChild(make('aside', { class: 'margin', dir: 'ltr' }));
  // First, so that they are not cut.
  margin.prepend(make('p', { class: 'own' }, ...links));
}
