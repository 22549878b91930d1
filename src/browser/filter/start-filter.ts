import type { Selection } from '../../core/facets/row-facets.ts';
import { watchComposition } from '../dom/watch-composition.ts';
import { isCodeLost, openSearch } from '../search/open-search.ts';
import { readSelection, writeSelection } from './address.ts';
import { findRows, type FoundRows } from './find-rows.ts';
import { addOrderSelect, orderName, parseOrder, toNextOrder } from './order.ts';
import { readForm, type FormParts } from './read-form.ts';
import { adoptRows, boxName, findTarget } from './rows.ts';
import { showSelection, type View } from './show-selection.ts';

// One file has both: a page names each file that it may ask for in its first script.
export { saveRows } from './save-rows.ts';

/**
 * How far something is that has to be loaded: `untouched` until it is first asked for, then `loading`, then `settled` or `failed`; a retry
 * goes from `failed` to `loading`.
 */
type LoadState = 'untouched' | 'loading' | 'failed' | 'settled';

/** Says that there is something new to show. */
type OnChange = () => void;

/** The rows of further pages, which are fetched once. A page without further pages has all from the start. */
function createPages({ furtherPages, rowSelector }: FormParts, onChange: OnChange) {
  const served = [...document.querySelectorAll(rowSelector)];
  let state: LoadState = furtherPages.length === 0 ? 'settled' : 'untouched';
  let adopted: readonly Element[] = [];
  const load = async (): Promise<void> => {
    state = 'loading';
    onChange();
    try {
      adopted = await adoptRows(furtherPages, rowSelector);
      state = 'settled';
    } catch {
      state = 'failed';
    }
    onChange();
  };
  return {
    load: () => void load(),
    getState: () => state,
    getRows: (): Pick<View, 'rows' | 'adopted'> => ({ rows: [...served, ...adopted], adopted: new Set(adopted) }),
  };
}

/** What the query in the box finds. The answer of the query before stands for it until there is another. */
function createFinder(onChange: OnChange) {
  let state: LoadState = 'untouched';
  let asked = '';
  let found: FoundRows | undefined;
  const ask = async (query: string): Promise<void> => {
    asked = query;
    state = 'loading';
    const answer = await findRows(query).catch(() => undefined);
    if (asked !== query) return;
    state = answer === undefined ? 'failed' : 'settled';
    found = answer;
    onChange();
  };
  return {
    ask: (query: string) => void ask(query),
    forget: () => {
      asked = '';
      found = undefined;
    },
    getState: () => state,
    getAsked: () => asked,
    getFound: (): FoundRows | undefined => found && { ...found, query: asked },
  };
}

/** What is chosen in the controls. */
const readControls = ({ fields, chips, box, orderSelect }: FormParts): Selection =>
  new Map(
    [
      [boxName, box?.value ?? ''] as const,
      ...chips.map(({ name, value, button }) => [name, button.ariaPressed === 'true' ? value : ''] as const),
      ...fields.map(({ name, select }) => [name, select.value] as const),
      [orderName, orderSelect?.value ?? ''] as const,
    ].filter(([, value]) => value.trim() !== ''),
  );

/** Calls `choose` when a control is used; what is typed after what was typed is no new step of the history. */
function watchControls(form: HTMLElement, parts: FormParts, choose: (selection: Selection, isNew?: boolean) => void): void {
  const { names, chips, columns, box } = parts;
  const read = (): Selection => readControls(parts);
  form.addEventListener('change', ({ target }) => target !== box && choose(read()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  for (const { button } of chips)
    button.addEventListener('click', () => {
      button.ariaPressed = String(button.ariaPressed !== 'true');
      choose(read());
    });
  for (const { name, header } of columns)
    header.querySelector('button')?.addEventListener('click', () => {
      const selection = readSelection(names);
      const next = toNextOrder(parseOrder(selection.get(orderName), columns), name);
      const others = [...selection].filter(([other]) => other !== orderName);
      choose(new Map([...others, ...(next === undefined ? [] : [[orderName, next] as const])]));
    });
  if (box === undefined) return;
  const onType = (): void => choose(read(), !readSelection(names).has(boxName));
  const isComposed = watchComposition(box);
  box.addEventListener('input', onType);
  box.addEventListener('focus', () => void openSearch().catch(() => undefined), { once: true });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || isComposed() || box.value === '') return;
    event.preventDefault();
    box.value = '';
    choose(read());
  });
}

/**
 * Lets a form filter and sort the rows of its page and of the further pages that it names (decisions.md#d46). What is chosen is in the address
 * alone: the controls write it there, and what is shown is read from there. Throws when a part of the filter is missing.
 */
export function startFilter(form: HTMLElement): void {
  const found = readForm(form);
  const parts = { ...found, orderSelect: addOrderSelect(form, found.columns) };
  const { names, status, activeList } = parts;
  const pages = createPages(parts, () => show());
  const finder = createFinder(() => show());
  let shownTarget: Element | undefined;

  const toState = (selection: Selection): View['state'] => {
    const states = [pages.getState(), selection.has(boxName) ? finder.getState() : 'settled'];
    if (states.includes('failed')) return 'failed';
    if (states[0] === 'loading') return 'loading';
    return states[1] === 'loading' ? 'searching' : 'settled';
  };

  const show = (): void => {
    const selection = readSelection(names);
    showSelection(parts, { selection, state: toState(selection), found: finder.getFound(), ...pages.getRows(), choose, retry });
    const target = selection.size > 0 ? findTarget() : undefined;
    const isNew = target !== shownTarget;
    shownTarget = target;
    if (target === undefined || !isNew) return;
    // It may have been fetched since the browser looked for it, which only marks it when it looks again.
    if (pages.getRows().adopted.has(target)) location.replace(location.hash);
    // What stood where the browser went to may be hidden now.
    target.scrollIntoView();
  };

  const retry = (): void => {
    // The focused button is about to be replaced.
    if (activeList.contains(document.activeElement) || status.contains(document.activeElement)) status.focus();
    if (isCodeLost()) return location.reload();
    if (pages.getState() === 'failed') pages.load();
    if (finder.getState() === 'failed') finder.ask(finder.getAsked());
  };

  const showAddress = (): void => {
    const selection = readSelection(names);
    const query = selection.get(boxName);
    if (query === undefined) finder.forget();
    else if (query !== finder.getAsked()) finder.ask(query);
    if (selection.size > 0 && pages.getState() === 'untouched') pages.load();
    else show();
  };

  const choose = (selection: Selection, isNew = true): void => {
    const hadFocus = activeList.contains(document.activeElement);
    writeSelection(names, selection, isNew);
    showAddress();
    if (hadFocus) status.focus();
  };

  watchControls(form, parts, choose);
  addEventListener('popstate', showAddress);
  // The reader may have chosen something while this code was loading.
  const chosen = readControls(parts);
  if (chosen.size > 0) choose(new Map([...readSelection(names), ...chosen]));
  else showAddress();
}
