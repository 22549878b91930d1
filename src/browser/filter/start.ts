import { makeRetry } from '../dom/make-retry.ts';
import { watchSaving } from '../save/watch-saving.ts';

// Loads filtering when the address has a filter, or else when the form is first used (decisions.md#d46).
const form = document.querySelector<HTMLFormElement>('form[data-rows]');
if (form !== null) {
  const status = form.querySelector('[role=status]');
  /** Browsers remember a failed import, so trying again means loading the page again, at the address of what was chosen. */
  const showFailure = (): void => {
    status?.classList.add('notice');
    status?.replaceChildren('Filtering could not be loaded.', ...makeRetry(() => form.submit()));
  };
  const load = (): void => void import('./start-filter.ts').then(({ startFilter }) => startFilter(form)).catch(showFailure);
  const uses = ['pointerover', 'focusin', 'change'] as const;
  const onUse = (): void => {
    for (const use of uses) form.removeEventListener(use, onUse);
    load();
  };
  if (status !== null)
    watchSaving(form, status, async (format) => {
      const { saveRows } = await import('./save-rows.ts');
      await saveRows(form, format);
    });
  if (location.search !== '') load();
  else for (const use of uses) form.addEventListener(use, onUse);
}
