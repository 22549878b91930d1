import type { SearchAnswer } from '../../core/search/create-search.ts';
import type { SearchResult } from '../../core/search/find-hits.ts';
import { urls } from '../../core/urls.ts';
import { kindLabels } from '../../core/search/describe-answer.ts';
import { divideResults } from '../search/divide-results.ts';
import { linkHit } from '../search/link-hit.ts';
import { make } from '../dom/make.ts';

/** So many of each are offered; the search page has all. */
const most = { pages: 5, articles: 5, companions: 3 } as const;

const pickResults = (answer: SearchAnswer): readonly SearchResult[] => {
  if (answer.results.length === 0) return answer.suggestions.slice(0, most.pages);
  const { bearers, pages, articles, companions } = divideResults(answer);
  const inArticles = articles
    .slice(0, most.articles)
    .flatMap(({ article, units }) => [...(article === undefined ? [] : [article]), ...units.slice(0, 1)]);
  return [...bearers, ...pages.slice(0, most.pages), ...inArticles, ...companions.slice(0, most.companions)];
};

const makeOption = (id: string, href: string, label: string, title: string, ...detail: readonly (Node | string)[]): HTMLElement =>
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
  const { kind, id, title, excerpt, why } = result;
  const parts = (excerpt ?? []).map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
  // A passage stands under its article, whose title need not be said again.
  const heading = kind === 'passage' ? id.slice(1) : title;
  return makeOption(`palette-option-${i}`, linkHit(result, query), kindLabels[kind].one, heading, ...(parts.length > 0 ? parts : [why]));
};

/** Shows the best of an answer as options, the last of which leads to all of it; gives the options. */
export function renderOptions(listbox: HTMLElement, query: string, answer: SearchAnswer): readonly HTMLElement[] {
  const picked = pickResults(answer).map((result, i) => toOption(result, i, query));
  const all = makeOption(
    `palette-option-${picked.length}`,
    urls.searchFor(query),
    'Search page',
    `All results for “${query.slice(0, 60)}”`,
    'with filters and all passages',
  );
  const options = answer.results.length === 0 ? picked : [...picked, all];
  listbox.replaceChildren(...options);
  return options;
}
