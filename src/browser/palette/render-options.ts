import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import type { SearchResult } from '../../core/search/answer/build-results.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { kindLabels } from '../../core/search/answer/describe-answer.ts';
import { isolate } from '../../core/names/isolate.ts';
import { groupResults } from '../search/group-results.ts';
import { linkResult } from '../search/link-result.ts';
import { make } from '../dom/make.ts';

/** Maximum number of options of each group; the search page has all. */
const limits = { cards: 2, pages: 5, articles: 5, mentioned: 3 } as const;

const pickResults = (answer: SearchAnswer): readonly SearchResult[] => {
  if (answer.results.length === 0) return answer.suggestions.slice(0, limits.pages);
  const { leading, cards, candidates, pages, isPageFirst, articles, mentioned } = groupResults(answer);
  // The best words of each article, or the article where these are not known yet.
  const inArticles = articles.slice(0, limits.articles).flatMap(({ article, documents }) => documents[0] ?? article ?? []);
  // An option is one link.
  const named = [...candidates, ...pages.slice(0, limits.pages)].flatMap(({ page, country }) => [page, country ?? []].flat());
  return [
    ...leading,
    ...(isPageFirst ? [...named, ...inArticles] : [...inArticles, ...named]),
    ...cards.slice(0, limits.cards),
    ...mentioned.slice(0, limits.mentioned),
  ];
};

const makeOption = (id: string, href: string, label: string, title: Node | string, ...detail: readonly (Node | string)[]): HTMLElement =>
  make(
    'a',
    { id, class: 'palette-option', role: 'option', 'aria-selected': 'false', tabindex: '-1', href },
    make('span', { class: 'label' }, label),
    ' ',
    make('span', { class: 'font-serif' }, title),
    ' ',
    make('span', { class: 'text-soft block text-sm' }, ...detail),
  );

const toOption = (result: SearchResult, i: number, query: string): HTMLElement => {
  const { kind, id, title, language, articleTitle, excerpt, why } = result;
  const parts = (excerpt ?? []).map(({ text, isMatch }) => (isMatch ? make('mark', {}, text) : text));
  const heading = make('span', { ...language }, articleTitle ?? title);
  return makeOption(
    `palette-option-${i}`,
    linkResult(result, query),
    kind === 'passage' ? `Passage ${id.slice(1)}` : kindLabels[kind].one,
    heading,
    ...(parts.length > 0 ? [make('bdi', { ...language }, ...parts)] : [why]),
  );
};

/** Renders the best results of an answer as options, the last of which opens the search page; returns the options. */
export function renderOptions(listbox: HTMLElement, query: string, answer: SearchAnswer): readonly HTMLElement[] {
  const picked = pickResults(answer).map((result, i) => toOption(result, i, query));
  const all = makeOption(
    `palette-option-${picked.length}`,
    urls.searchFor(query),
    'Search page',
    `All results for “${isolate(query.slice(0, 60))}”`,
    'with filters and all passages',
  );
  const options = answer.results.length === 0 ? picked : [...picked, all];
  listbox.replaceChildren(...options);
  return options;
}
