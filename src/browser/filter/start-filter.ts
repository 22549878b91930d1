import type { Selection } from '../../core/facets/row-facets.ts';
import { readSelection, writeSelection } from './address.ts';
import { readForm } from './read-form.ts';
import { adoptRows, findTarget } from './rows.ts';
import { showSelection } from './show-selection.ts';

/**
 * How far the rows of further pages are: `untouched` until the first filter, then `loading`, then `settled` or `failed`; a retry goes from
 * `failed` to `loading`. Only `load` changes it. A page without further pages is `settled` from the start.
 */
type LoadState = 'untouched' | 'loading' | 'failed' | 'settled';

/**
 * Lets a form filter the rows of its page and of the further pages that it names (decisions.md#d46). The selection is in the address
 * alone: the form writes it there, and what is shown is read from there. Throws when a part of the form is missing.
 */
export function startFilter(form: HTMLFormElement): void {
  const parts = readForm(form);
  const { fields, names, furtherPages, status, activeList } = parts;
  let loadState: LoadState = furtherPages.length === 0 ? 'settled' : 'untouched';
  let adopted: ReadonlySet<Element> = new Set();
  let shownTarget: Element | undefined;

  const show = (selection: Selection): void => {
    const state = loadState === 'untouched' ? 'settled' : loadState;
    showSelection(parts, { selection, state, adopted, choose, retry });
    const target = selection.size > 0 ? findTarget() : undefined;
    const isNew = target !== shownTarget;
    shownTarget = target;
    if (target === undefined || !isNew) return;
    // It may have been fetched since the browser looked for it, which only marks it when it looks again.
    if (adopted.has(target)) location.replace(location.hash);
    // What stood where the browser went to may be hidden now.
    target.scrollIntoView();
  };

  const load = async (): Promise<void> => {
    loadState = 'loading';
    show(readSelection(names));
    try {
      adopted = new Set(await adoptRows(furtherPages, parts.rowSelector));
      loadState = 'settled';
    } catch {
      loadState = 'failed';
    }
    show(readSelection(names));
  };

  const retry = (): void => {
    if (loadState !== 'failed') return;
    // The focused button is about to be replaced.
    if (activeList.contains(document.activeElement) || status.contains(document.activeElement)) status.focus();
    void load();
  };

  const showAddress = (): void => {
    const selection = readSelection(names);
    if (selection.size > 0 && loadState === 'untouched') void load();
    else show(selection);
  };

  const choose = (selection: Selection): void => {
    const hadFocus = activeList.contains(document.activeElement);
    writeSelection(names, selection);
    showAddress();
    if (hadFocus) status.focus();
  };

  const chooseFromForm = (): void =>
    choose(new Map(fields.map(({ name, select }) => [name, select.value] as const).filter(([, value]) => value !== '')));

  form.addEventListener('change', chooseFromForm);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    chooseFromForm();
  });
  addEventListener('popstate', showAddress);
  // The reader may have chosen something while this code was loading.
  if (fields.some(({ select }) => select.value !== '')) chooseFromForm();
  else showAddress();
}
