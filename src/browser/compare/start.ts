import { makeRetry } from '../dom/make-retry.ts';

// Loads what compares two articles when the address names one, and what suggests articles, where there are too many to list, when a field for
// one is first used.
const form = document.querySelector<HTMLFormElement>('#choose');
const status = form?.querySelector<HTMLElement>('[role=status]');
if (form && status) {
  /** Browsers remember a failed import, so trying again means loading the page again. */
  const showFailure = (): void => {
    status.classList.add('notice');
    status.replaceChildren('The code for this could not be loaded.', ...makeRetry(() => location.reload()));
  };
  if (location.search !== '')
    void import('./compare-chosen.ts').then(({ compareChosen }) => compareChosen(form, status)).catch(showFailure);
  for (const input of form.querySelectorAll<HTMLInputElement>('input[list]')) {
    const chosen = input.nextElementSibling;
    const suggest = (): void => {
      if (!(chosen instanceof HTMLInputElement)) return;
      void import('./suggest-articles.ts').then(({ suggestArticles }) => suggestArticles(input, chosen, status)).catch(showFailure);
    };
    input.addEventListener('focus', suggest, { once: true });
  }
}
