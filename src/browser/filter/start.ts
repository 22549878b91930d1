import { makeRetry } from '../dom/make-retry.ts';
import { watchSaving } from '../save/watch-saving.ts';

// Loads filtering when the address asks for it, or else when the filter is first used (decisions.md#d46).
const importFilter = () => import('./start-filter.ts');
const filter = document.querySelector<HTMLElement>('[data-rows]');
if (filter !== null) {
  const status = filter.querySelector('[role=status]');
  /** Chips and headers that were pressed while the code was loading. */
  const pressed: HTMLButtonElement[] = [];
  const waiting = new AbortController();
  let isAsked = false;
  /** Browsers remember a failed import, so trying again means loading the page again, at the address of what was chosen. */
  const retry = (): void => {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of [...filter.querySelectorAll<HTMLInputElement>('select, [type=search]'), ...pressed])
      if (value !== '') query.set(name, value);
    location.replace(`?${query}`);
  };
  const load = (): void => {
    isAsked = true;
    void importFilter()
      .then(({ startFilter }) => {
        startFilter(filter);
        waiting.abort();
        for (const button of pressed) button.click();
      })
      .catch(() => {
        status?.classList.add('notice');
        status?.replaceChildren('Filtering could not be loaded.', ...makeRetry(retry));
      });
  };
  const onUse = ({ type, target }: Event): void => {
    const button = type === 'click' ? (target as Element).closest<HTMLButtonElement>('button[value]') : null;
    if (button !== null) pressed.push(button);
    if (!isAsked) load();
  };
  for (const part of document.querySelectorAll('[data-rows], [data-sorts]'))
    for (const use of ['pointerover', 'focusin', 'change', 'click']) part.addEventListener(use, onUse, waiting);
  if (status !== null)
    watchSaving(filter, status, async (format) => {
      await (await importFilter()).saveRows(filter, format);
    });
  if (location.search !== '') load();
}
