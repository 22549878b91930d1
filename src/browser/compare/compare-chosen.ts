import { comparisonLabel } from '../../core/model/comparison-parts.ts';
import { compareArticles, summariseComparison, type Both } from '../../core/model/comparison.ts';
import { isolate } from '../../core/names/isolate.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { make } from '../dom/make.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { gatherCompared } from './gather-compared.ts';
import { loadArticle, type ReadArticle } from './read-article.ts';
import { renderComparison } from './render-comparison.ts';

type Chosen = Both<ReadArticle | undefined>;

/** The page of a pair, if it has one. */
const findPage = (a: ReadArticle, b: ReadArticle): string | undefined =>
  [urls.compare(a.id, b.id), urls.compare(b.id, a.id)].find((url) => a.comparisons.has(url));

/** Shows the chosen articles in the fields of the form: a list of all, or an input whose hidden neighbour has the id. */
function fillForm(form: HTMLFormElement, chosen: Chosen): void {
  (['a', 'b'] as const).forEach((name, i) => {
    const field = form.elements.namedItem(name);
    const article = chosen[i];
    if (article === undefined || !(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return;
    field.value = article.id;
    const input = field.previousElementSibling;
    if (input instanceof HTMLInputElement) input.value = `${article.name} (${article.short})`;
  });
}

/** Shows two articles beside one another in the place of the list of pairs. The form comes last. */
function showCompared(form: HTMLFormElement, articles: Both<ReadArticle>): void {
  const heading = document.querySelector('h1');
  if (heading === null) return;
  const [a, b] = articles;
  const comparison = compareArticles({
    articles: [
      { ref: a, claims: a.claims },
      { ref: b, claims: b.claims },
    ],
    ...gatherCompared([...a.claims, ...b.claims]),
  });
  const silent = articles.filter(({ claims }) => claims.length === 0).map(({ short }) => `${isolate(short)} has no claims here.`);
  const title = `${a.short} and ${b.short}`;
  document.title = document.title.replace(heading.textContent, `Compared: ${title}`);
  heading.before(make('p', { class: 'label mb-1' }, comparisonLabel));
  heading.replaceChildren(title);
  heading.nextElementSibling?.replaceChildren([summariseComparison(comparison.questions), ...silent].join(' '));
  document.getElementById('pairs')?.remove();
  form.before(...renderComparison(articles, comparison), make('h2', { class: 'no-print mt-10 mb-3' }, 'Compare two other articles'));
  heading.tabIndex = -1;
  heading.focus();
}

/** What to say of a choice that cannot be compared; undefined of two different articles. */
function findFault(ids: readonly (string | undefined)[], chosen: Chosen): string | undefined {
  const unknown = ids.find((id, i) => id !== undefined && chosen[i] === undefined);
  if (unknown !== undefined) return `There is no article “${isolate(unknown)}” here. Choose another.`;
  const [a, b] = chosen;
  const one = a ?? b;
  if (a !== undefined && b !== undefined)
    return a.id === b.id ? 'That is one article twice. Choose another to compare it with.' : undefined;
  return one === undefined ? 'Choose two articles.' : `Choose another article, to compare ${isolate(one.short)} with.`;
}

/**
 * Compares the two articles that the address names (`?a=…&b=…`): goes to the page of the pair if there is one, else reads the pages of their
 * claims, which every article has.
 */
export function compareChosen(form: HTMLFormElement, status: HTMLElement): void {
  const query = new URLSearchParams(location.search);
  const [a, b] = ['a', 'b'].map((name) => query.get(name)?.trim() || undefined);

  const say = (...words: readonly (Node | string)[]): void => {
    // The focused button is about to be replaced.
    const hadFocus = status.contains(document.activeElement);
    status.classList.toggle('notice', words.length > 0);
    status.replaceChildren(...words);
    if (hadFocus) status.focus();
  };
  const load = (id: string | undefined): Promise<ReadArticle | undefined> =>
    id === undefined ? Promise.resolve(undefined) : loadArticle(id);

  const compare = async (): Promise<void> => {
    say('Loading the claims …');
    let chosen: Chosen;
    try {
      chosen = await Promise.all([load(a), load(b)]);
    } catch {
      return say('The claims of these articles could not be loaded.', ...makeRetry(() => void compare()));
    }
    fillForm(form, chosen);
    const fault = findFault([a, b], chosen);
    if (fault !== undefined) return say(fault);
    const [first, second] = chosen;
    if (first === undefined || second === undefined) return;
    const page = findPage(first, second);
    if (page !== undefined) return location.replace(page);
    say();
    showCompared(form, [first, second]);
  };
  if (a !== undefined || b !== undefined) void compare();
}
