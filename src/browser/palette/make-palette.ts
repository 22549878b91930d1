import { make } from '../dom/make.ts';

/** The elements of the palette: an ARIA combobox with its listbox in a modal dialog. */
export interface Palette {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly listbox: HTMLElement;
  readonly status: HTMLElement;
  readonly loading: HTMLProgressElement;
}

/** Makes the palette and appends it to the page, closed. It takes letters and can be closed at once; `connectPalette`, loaded later, makes it answer. */
export function makePalette(): Palette {
  const input = make('input', {
    ...{ class: 'field', type: 'search', role: 'combobox', 'aria-label': 'Search names, places and words', 'aria-expanded': 'false' },
    ...{ 'aria-controls': 'palette-results', 'aria-autocomplete': 'list', 'aria-describedby': 'palette-help', dir: 'auto' },
    ...{ maxlength: '10000', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' },
  });
  const close = make('button', { class: 'button', type: 'button' }, 'Close');
  const form = make('form', { class: 'flex flex-wrap items-center gap-2', role: 'search', 'aria-label': 'Quick search' }, input, close);
  const loading = make('progress', { class: 'loading', 'aria-label': 'Loading the search index' });
  loading.hidden = true;
  const listbox = make('div', { id: 'palette-results', class: 'palette-results', role: 'listbox', 'aria-label': 'Results' });
  const status = make('p', { class: 'text-soft mt-2 text-sm', role: 'status' });
  const help = make(
    'p',
    { id: 'palette-help', class: 'text-soft mt-2 text-sm' },
    'Any name, spelling or script. "A phrase", -word, actor:…, year:…, kind:…',
  );
  const dialog = make('dialog', { class: 'palette', 'aria-label': 'Search' }, form, loading, status, listbox, help);
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const isOutside = event.target === dialog;
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (isOutside || (isLink && !event.metaKey && !event.ctrlKey && !event.shiftKey)) dialog.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  document.body.append(dialog);
  return { dialog, form, input, listbox, status, loading };
}
