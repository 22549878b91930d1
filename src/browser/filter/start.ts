const form = document.querySelector<HTMLFormElement>('form[data-rows]');

/** Filtering is loaded for an address that filters, or once the form is used. */
if (form !== null) {
  const load = (): void => void import('./start-filter.ts').then(({ startFilter }) => startFilter(form));
  const uses = ['pointerover', 'focusin', 'change'] as const;
  const onUse = (): void => {
    for (const use of uses) form.removeEventListener(use, onUse);
    load();
  };
  if (location.search !== '') load();
  else for (const use of uses) form.addEventListener(use, onUse);
}
