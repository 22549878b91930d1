import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { createAsker } from '../search/ask.ts';
import { withFilter } from '../../core/search/query/parse-query.ts';
import { isolate } from '../../core/names/isolate.ts';
import { describeAnswer, toLiteralQuery } from '../../core/search/answer/describe-answer.ts';
import { make } from '../dom/make.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { watchComposition } from '../dom/watch-composition.ts';
import { makeQuestion } from '../search/make-question.ts';
import { isCodeLost, openSearch } from '../search/open-search.ts';
import { watchSaving } from '../save/watch-saving.ts';
import { renderFacets, renderParts } from './render-filters.ts';
import { renderBrowseLinks, renderResults } from './render-results.ts';

const find = <E extends HTMLElement>(id: string, type: new () => E): E => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
};

const form = find('search', HTMLFormElement);
const input = find('query', HTMLInputElement);
const status = find('status', HTMLElement);
const loading = find('loading', HTMLElement);
const correctionNotice = find('meant', HTMLElement);
const parts = find('parts', HTMLElement);
const results = find('results', HTMLElement);
const facets = find('facets', HTMLElement);
const more = find('more', HTMLButtonElement);
const narrow = find('narrow', HTMLDetailsElement);
const toNarrow = find('to-narrow', HTMLElement);
const examples = find('examples', HTMLElement);
const save = find('save', HTMLElement);

/** The query that was asked last; its answer may be on its way. */
let asked = '';
/** The query that is shown, once all of its first results are. */
let answered: { readonly query: string; readonly answer: SearchAnswer } | undefined;
/** The query whose facets are shown or being counted. */
let faceted: string | undefined;

/** Shows what the results can be narrowed down by, as soon as a reader can see it: it has to be loaded beside them. */
const showFacets = async (): Promise<void> => {
  if (answered === undefined || faceted === answered.query || !facets.checkVisibility()) return;
  const { query, answer } = answered;
  faceted = query;
  const counts = await openSearch()
    .then(({ countFacets }) => countFacets(query))
    .catch(() => undefined);
  // Another query may have been asked meanwhile, or none.
  if (faceted !== query) return;
  if (counts === undefined) faceted = undefined;
  else keepFocus(() => renderFacets(facets, query, answer, counts));
  narrow.hidden = toNarrow.hidden = facets.childElementCount === 0;
};

const clear = (): void => {
  answered = faceted = undefined;
  loading.hidden = more.hidden = save.hidden = true;
  correctionNotice.replaceChildren();
  for (const element of [parts, results, facets]) element.replaceChildren();
  narrow.hidden = toNarrow.hidden = true;
  status.classList.remove('notice');
};

/** Identifies a filter or result over renders, so that it keeps the focus. */
const toKey = (element: Element | null): string | undefined =>
  element instanceof HTMLAnchorElement ? (element.dataset['key'] ?? element.href) : undefined;
/** Renders without losing the focus: it moves to the new link with the key of the focused one, else to the status. */
const keepFocus = (render: () => void): void => {
  const before = document.activeElement;
  const key = toKey(before);
  render();
  if (before === null || before.isConnected) return;
  const successor = [...document.querySelectorAll('main a')].find((link) => toKey(link) === key);
  (successor instanceof HTMLElement ? successor : status).focus();
};

const { ask, cancel } = createAsker({
  onLoading: () => {
    loading.hidden = false;
    status.textContent = 'Loading the index …';
  },
  onAnswer: (query, answer) => {
    loading.hidden = answer.isComplete;
    keepFocus(() => {
      renderResults(results, query, answer);
      renderParts(parts, query, answer);
    });
    more.hidden = !answer.isComplete || answer.remaining === 0;
    if (!answer.isComplete) return;
    if (answered?.query !== query) faceted = undefined;
    answered = { query, answer };
    narrow.hidden = toNarrow.hidden = answer.results.length + answer.filters.length === 0;
    void showFacets();
    const { correction, question } = answer;
    correctionNotice.replaceChildren(
      ...(correction === undefined || question !== undefined
        ? []
        : [
            'These are results for ',
            make('strong', {}, isolate(correction.trim())),
            '. ',
            make('a', { href: urls.searchFor(toLiteralQuery(answer, query)) }, 'Search for the words as typed'),
          ]),
    );
    // What is said aloud is said once: not for the first results of a query, nor when more of them are loaded.
    const description = describeAnswer(query, answer);
    if (status.firstChild?.textContent !== description)
      status.replaceChildren(description, ...makeQuestion(answer), ...(answer.failed === 0 ? [] : makeRetry(retry)));
    const isEmpty = answer.results.length === 0;
    status.classList.toggle('notice', isEmpty || answer.failed > 0);
    examples.hidden = !isEmpty;
    save.hidden = isEmpty;
  },
  onFailure: () => {
    clear();
    renderBrowseLinks(results);
    status.classList.add('notice');
    status.replaceChildren('The search index could not be loaded.', ...makeRetry(retry));
  },
});

/** What the page is called without a query. */
const pageTitle = document.title;

/** How many more articles are looked for when a reader has come to the end of the results. */
const step = 5;
let wanted = step;

const search = async (query: string): Promise<void> => {
  document.title = query.trim() === '' ? pageTitle : `${isolate(query.trim().slice(0, 80))} · ${pageTitle}`;
  examples.hidden = query.trim() !== '';
  wanted = step;
  asked = query;
  if (query.trim() !== '') return ask(query);
  cancel();
  clear();
  status.textContent = '';
};

const retry = (): void => {
  if (status.contains(document.activeElement)) status.focus();
  if (isCodeLost()) location.assign(toAddress(input.value));
  else void search(input.value);
};

watchSaving(save, status, async (format) => {
  const { saveResults } = await import('./save-results.ts');
  if (answered !== undefined) await saveResults(answered.query, format);
});

const toAddress = (query: string): string => (query.trim() === '' ? urls.search : urls.searchFor(query));

/** Writes a query to the address; one that was submitted gets an entry of the history, one that is being typed replaces the current entry. */
const writeAddress = (query: string, isNew: boolean): void => {
  // Browsers throw when this is called too often; the next change writes the address again.
  try {
    history[isNew ? 'pushState' : 'replaceState'](null, '', toAddress(query));
  } catch {
    /* The results do not depend on it. */
  }
};

/** The query of the address. Forms of other pages that look for one kind of result say so beside it. */
const readQuery = (): string => {
  const parameters = new URLSearchParams(location.search);
  const [query, kind] = [parameters.get('q') ?? '', parameters.get('kind')];
  return kind === null ? query : withFilter(query, 'kind', kind);
};

const readAddress = (): void => {
  input.value = readQuery();
  void search(input.value);
};

input.addEventListener('focus', () => void openSearch().catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  void search(input.value);
  writeAddress(input.value, false);
});
/** The filters have been jumped to, and stay in view while results above them are still rendered or loaded, until the reader moves on. */
let isNarrowing = false;
toNarrow.addEventListener('click', () => {
  narrow.open = isNarrowing = true;
});
for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
  addEventListener(event, () => (isNarrowing = false), { passive: true });
new ResizeObserver(() => isNarrowing && narrow.scrollIntoView()).observe(results);
narrow.addEventListener('toggle', () => void showFacets());
const showMore = (): void => {
  if (more.hidden || answered === undefined) return;
  more.hidden = true;
  loading.hidden = false;
  wanted += step;
  void ask(answered.query, wanted);
};
more.addEventListener('click', showMore);
new IntersectionObserver(([entry]) => entry?.isIntersecting === true && showMore(), { rootMargin: '50%' }).observe(more);
const isComposed = watchComposition(input);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (isComposed()) return;
  void search(input.value);
  writeAddress(input.value, true);
});
// Links to other searches (filters, examples, corrections) are answered without loading a page.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (link === null || !isPlain || link.origin !== location.origin || link.pathname !== urls.search || link.search === '') return;
  // To a part of this page.
  if (link.search === location.search && link.hash !== '') return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  readAddress();
  status.scrollIntoView({ block: 'nearest' });
});
addEventListener('popstate', () => {
  // A link within the page changes the address too, and what it leads to must not be rendered again under it.
  if (readQuery() !== asked) readAddress();
});
if (location.search === '') input.focus();
readAddress();
