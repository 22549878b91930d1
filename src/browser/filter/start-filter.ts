import { describeRows, type Shown } from '../../core/facets/describe-rows.ts';
import { countValues, passes } from '../../core/facets/facets.ts';
import { toFilters, withoutField, type Selection } from '../../core/facets/row-facets.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { keepSelection, readSelection } from './address.ts';
import { isKnown, readFields, showField, toValueLabel } from './fields.ts';
import { showParts } from './parts.ts';
import { adoptRows, readRows, showRows } from './rows.ts';

const find = <E extends HTMLElement>(form: HTMLElement, selector: string): E => {
  const element = form.querySelector<E>(selector);
  if (element === null) throw new Error(`The filter has no ${selector}.`);
  return element;
};

/** Lets a form filter the rows of its page, and of further pages that it names; all its state is in the address. */
export function startFilter(form: HTMLFormElement): void {
  const { rows: selector = '', one = '', many = '', total = '', more = '' } = form.dataset;
  const addresses = more.split(' ').filter((address) => address !== '');
  const fields = readFields(form);
  const names = fields.map(({ name }) => name);
  const status = find(form, '[role=status]');
  const list = find(form, '[data-parts]');
  const used = find(form, '[data-used]');

  let adopted: ReadonlySet<Element> = new Set();
  let state: Shown['state'] | 'untouched' = addresses.length === 0 ? 'settled' : 'untouched';

  const show = (selection: Selection): void => {
    const all = readRows();
    const isFiltered = selection.size > 0;
    const filters = toFilters(selection);
    // Unfiltered, the page shows what it came with.
    showRows(all, ({ element, facets }) => (isFiltered ? passes(facets, filters) : !adopted.has(element)));
    for (const element of document.querySelectorAll('[data-unfiltered]')) element.toggleAttribute('hidden', isFiltered);

    const counted = all.filter(({ element }) => element.matches(selector)).map(({ facets }) => facets);
    const count = (wanted: Selection): number => counted.filter((facets) => passes(facets, toFilters(wanted))).length;
    const isLoading = state === 'loading';
    for (const field of fields)
      showField(field, selection.get(field.name), isFiltered && !isLoading ? countValues(counted, filters, field.name) : field.known);

    const inUse = fields.flatMap((field) => {
      const value = selection.get(field.name);
      return value === undefined ? [] : [{ field, value }];
    });
    const fitting = count(selection);
    showParts(
      list,
      inUse.map(({ field, value }) => ({
        label: `${field.label}: ${toValueLabel(field, value)}`,
        left: fitting === 0 && !isLoading ? count(withoutField(selection, field.name)) : 0,
        takeAway: () => choose(withoutField(selection, field.name)),
      })),
      () => choose(new Map()),
    );
    used.textContent = isFiltered ? ` (${selection.size} in use)` : '';
    const words = describeRows({
      one,
      many,
      fitting,
      here: counted.length,
      total: Number(total),
      unknown: inUse
        .filter(({ field, value }) => !isKnown(field, value))
        .map(({ field, value }) => ({ field: field.label, value: toValueLabel(field, value) })),
      isFiltered,
      state: state === 'untouched' ? 'settled' : state,
    });
    const hasFailed = isFiltered && state === 'failed';
    status.replaceChildren(words, ...(hasFailed ? makeRetry(retry) : []));
    status.classList.toggle('notice', hasFailed || (isFiltered && fitting === 0 && !isLoading));
  };

  const load = async (): Promise<void> => {
    state = 'loading';
    show(readSelection(names));
    try {
      adopted = new Set(await adoptRows(addresses, selector));
      state = 'settled';
    } catch {
      state = 'failed';
    }
    show(readSelection(names));
  };

  const retry = (): void => {
    if (state !== 'failed') return;
    if (list.contains(document.activeElement) || status.contains(document.activeElement)) status.focus();
    void load();
  };

  const followAddress = (): void => {
    const selection = readSelection(names);
    if (selection.size > 0 && state === 'untouched') void load();
    else show(selection);
  };

  const choose = (selection: Selection): void => {
    const hadFocus = list.contains(document.activeElement);
    keepSelection(names, selection);
    followAddress();
    if (hadFocus) status.focus();
  };

  const chooseFromForm = (): void =>
    choose(new Map(fields.map(({ name, select }) => [name, select.value] as const).filter(([, value]) => value !== '')));

  form.addEventListener('change', chooseFromForm);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    chooseFromForm();
  });
  addEventListener('popstate', followAddress);
  // What was chosen while this was on its way.
  if (fields.some(({ select }) => select.value !== '')) chooseFromForm();
  else followAddress();
}
