import { urls } from '../../core/urls.ts';
import { createAsker } from '../search/ask.ts';
import { describeAnswer, toLiteral } from '../../core/search/describe-answer.ts';
import { make } from '../dom/make.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { isCodeLost, openSearch } from '../search/open-search.ts';
import { renderFacets, renderParts } from './render-filters.ts';
import { renderResults, renderWays } from './render-results.ts';

const find = <E extends HTMLElement>(id: string, type: new () => E): E => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
};

const form = find('search', HTMLFormElement);
const input = find('query', HTMLInputElement);
const status = find('status', HTMLElement);
const loading = find('loading', HTMLElement);
const meant = find('meant', HTMLElement);
const parts = find('parts', HTMLElement);
const results = find('results', HTMLElement);
const facets = find('facets', HTMLElement);
const narrow = find('narrow', HTMLDetailsElement);
const examples = find('examples', HTMLElement);

const clear = (): void => {
  loading.hidden = true;
  meant.replaceChildren();
  for (const element of [parts, results, facets]) element.replaceChildren();
  narrow.hidden = true;
  status.classList.remove('notice');
};

/** What is drawn anew keeps the focus: a filter that was used or is under way, a result that the reader has come to. */
const toKey = (element: Element | null): string | undefined =>
  element instanceof HTMLAnchorElement ? (element.dataset['key'] ?? element.href) : undefined;
const keepFocus = (draw: () => void): void => {
  const before = document.activeElement;
  const key = toKey(before);
  draw();
  if (before === null || before.isConnected) return;
  const again = [...document.querySelectorAll('main a')].find((link) => toKey(link) === key);
  (again instanceof HTMLElement ? again : status).focus();
};

const { ask, cancel } = createAsker({
  onLoading: () => {
    loading.hidden = false;
    status.textContent = 'Loading the index …';
  },
  onAnswer: (query, found) => {
    loading.hidden = found.isWhole;
    keepFocus(() => {
      renderResults(results, query, found);
      renderParts(parts, query, found);
      renderFacets(facets, query, found);
    });
    narrow.hidden = facets.childElementCount === 0;
    const { mended } = found;
    meant.replaceChildren(
      ...(mended === undefined
        ? []
        : [
            'Did you mean ',
            make('strong', {}, mended.trim()),
            '? These are its results. ',
            make('a', { href: urls.searchFor(toLiteral(found, query)) }, 'Search for the words as typed'),
          ]),
    );
    status.replaceChildren(describeAnswer(query, found), ...(found.failed === 0 ? [] : makeRetry(again)));
    const isEmpty = found.isWhole && found.results.length === 0;
    status.classList.toggle('notice', isEmpty || found.failed > 0);
    examples.hidden = !isEmpty;
  },
  onFailure: () => {
    clear();
    renderWays(results);
    status.classList.add('notice');
    status.replaceChildren('The search index could not be loaded.', ...makeRetry(again));
  },
});

const answer = async (query: string): Promise<void> => {
  examples.hidden = query.trim() !== '';
  if (query.trim() !== '') return ask(query);
  cancel();
  clear();
  status.textContent = '';
};

const again = (): void => {
  if (status.contains(document.activeElement)) status.focus();
  if (isCodeLost()) location.assign(toAddress(input.value));
  else void answer(input.value);
};

const toAddress = (query: string): string => (query.trim() === '' ? urls.search : urls.searchFor(query));

/** Puts a query into the address: a new entry of the history for one that was chosen or sent, none for one that is being typed. */
const keep = (query: string, isNew: boolean): void => {
  // Browsers refuse when asked too often; the address then follows with the next change.
  try {
    history[isNew ? 'pushState' : 'replaceState'](null, '', toAddress(query));
  } catch {
    /* The results are there all the same. */
  }
};

const readAddress = (): void => {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void answer(input.value);
};

input.addEventListener('focus', () => void openSearch().catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  void answer(input.value);
  keep(input.value, false);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer(input.value);
  keep(input.value, true);
});
// Links to other searches on this page (filters, examples, mended queries) need no new page.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain || link.origin !== location.origin || link.pathname !== urls.search || link.search === '') return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  readAddress();
  status.scrollIntoView({ block: 'nearest' });
});
addEventListener('popstate', readAddress);
if (location.search === '') input.focus();
readAddress();
