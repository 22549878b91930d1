import { makeRetry } from '../dom/make-retry.ts';

/** Filtering is loaded for an address that filters, or once the form is used. */
const form = document.querySelector<HTMLFormElement>('form[data-rows]');
if (form !== null) {
  /** Browsers keep a failed import: only the page anew, at the address of what was chosen, can try again. */
  const giveUp = (): void => {
    const status = form.querySelector('[role=status]');
    status?.classList.add('notice');
    status?.replaceChildren('Filtering could not be loaded.', ...makeRetry(() => form.submit()));
  };
  const load = (): void => void import('./start-filter.ts').then(({ startFilter }) => startFilter(form)).catch(giveUp);
  const uses = ['pointerover', 'focusin', 'change'] as const;
  const onUse = (): void => {
    for (const use of uses) form.removeEventListener(use, onUse);
    load();
  };
  if (location.search !== '') load();
  else for (const use of uses) form.addEventListener(use, onUse);
}
