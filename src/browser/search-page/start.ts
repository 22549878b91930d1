import type { SearchEngine } from '../../core/search/create-search.ts';
import { describeAnswer, renderResults } from './render-results.ts';

const find = <E extends HTMLElement>(id: string, type: new () => E): E => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
};

const form = find('search', HTMLFormElement);
const input = find('query', HTMLInputElement);
const status = find('status', HTMLElement);
const results = find('results', HTMLElement);
const examples = find('examples', HTMLElement);

let search: Promise<SearchEngine> | undefined;
const openSearch = (): Promise<SearchEngine> => {
  search ??= import('./load-search.ts').then(({ loadSearch }) => loadSearch(form.dataset['index'] ?? ''));
  search.catch(() => (search = undefined));
  return search;
};

let newest = 0;
const answer = async (query: string): Promise<void> => {
  const turn = (newest += 1);
  examples.hidden = query.trim() !== '';
  if (query.trim() === '') {
    status.textContent = '';
    results.replaceChildren();
    return;
  }
  if (status.textContent === '') status.textContent = 'Loading the index …';
  try {
    const found = await (await openSearch()).answer(query);
    if (turn !== newest) return;
    renderResults(results, found);
    status.textContent = describeAnswer(query, found);
  } catch {
    if (turn !== newest) return;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'border-soft bg-raised cursor-pointer rounded border px-3 py-1';
    retry.textContent = 'Try again';
    retry.addEventListener('click', () => {
      status.textContent = '';
      void answer(input.value);
    });
    results.replaceChildren();
    status.replaceChildren('The search index could not be loaded. ', retry);
  }
};

const toAddress = (query: string): string =>
  query.trim() === '' ? location.pathname : `${location.pathname}?q=${encodeURIComponent(query)}`;
const readAddress = (): void => {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void answer(input.value);
};

input.addEventListener('focus', () => void openSearch().catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  history.replaceState(null, '', toAddress(input.value));
  void answer(input.value);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', toAddress(input.value));
  void answer(input.value);
});
addEventListener('popstate', readAddress);
if (location.search === '') input.focus();
readAddress();
