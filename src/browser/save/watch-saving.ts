/** The formats of `SaveButtons.astro`. */
export type SavedFormat = 'csv' | 'json';

/** Calls `save` when a button of a download is pressed, not again before it is done, and says in `status` when it fails. */
export function watchSaving(parent: Element, status: Element, save: (format: SavedFormat) => Promise<void>): void {
  let isSaving = false;
  parent.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLElement ? target.dataset['save'] : undefined;
    if (isSaving || (format !== 'csv' && format !== 'json')) return;
    isSaving = true;
    void save(format)
      .catch(() => status.replaceChildren('The file could not be made. Is the connection lost?'))
      .finally(() => (isSaving = false));
  });
}
