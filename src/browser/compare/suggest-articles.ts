import { make } from '../dom/make.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { createAsker } from '../search/ask.ts';

/** So many articles are suggested at once. */
const maxSuggested = 10;

/** Browsers show an option only if what is typed stands in its value or label as it is. What search finds by other words has them as a label. */
const makeOption = (value: string, typed: string): HTMLElement =>
  make('option', { value, ...(value.toLowerCase().includes(typed.toLowerCase()) ? {} : { label: `${value}: ${typed}` }) });

/**
 * Suggests articles as somebody types, by the search of the site. The id of the one that is chosen goes into a hidden field, `chosen`, which is
 * what the form sends; nothing is sent while what is typed is none of them.
 */
export function suggestArticles(input: HTMLInputElement, chosen: HTMLInputElement, status: Element): void {
  /** The ids of what was suggested, by its words, and of what was chosen before. */
  const known = new Map([[input.value, chosen.value]]);
  const choose = (): void => {
    chosen.value = known.get(input.value) ?? '';
    input.setCustomValidity(chosen.value === '' && input.value !== '' ? 'Choose one of the articles that are suggested.' : '');
  };
  const { ask, cancel } = createAsker({
    onLoading: () => undefined,
    onAnswer: (_, { results }) => {
      status.replaceChildren();
      status.classList.remove('notice');
      const options = results.flatMap(({ kind, id, title, summary }) => {
        if (kind !== 'article') return [];
        const words = `${title} (${summary ?? id})`;
        known.set(words, id);
        return [makeOption(words, input.value)];
      });
      input.list?.replaceChildren(...options);
      choose();
    },
    onFailure: () => {
      status.classList.add('notice');
      status.replaceChildren('No articles can be suggested now.', ...makeRetry(suggest));
    },
  });
  const suggest = (): void => {
    choose();
    if (chosen.value !== '' || input.value.trim() === '') cancel();
    else void ask(`${input.value} kind:article`, maxSuggested);
  };
  input.addEventListener('input', suggest);
  // Something may have been typed while this code was loading.
  if (chosen.value === '') suggest();
}
