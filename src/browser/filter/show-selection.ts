import { describeRows, type Shown } from '../../core/facets/describe-rows.ts';
import { countValues, passes, type FacetValues, type Filter } from '../../core/facets/facets.ts';
import { toFilters, withoutField, type Selection } from '../../core/facets/row-facets.ts';
import { isolate } from '../../core/names/isolate.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { make } from '../dom/make.ts';
import { showChip } from './chips.ts';
import { isKnown, shorten, showField, toValueLabel } from './fields.ts';
import type { FoundRows } from './find-rows.ts';
import { describeOrder, orderName, parseOrder, showOrder, sortRows } from './order.ts';
import type { FormParts } from './read-form.ts';
import { arrangeRows, boxName, findTarget, readRows, showRows, type Row } from './rows.ts';
import { showActiveFilters, type ActiveFilter } from './show-active-filters.ts';

/** What the page shows: the rows that fit `selection`, in its order, as far as they are loaded. */
export interface View {
  /** What is chosen, the order among it. */
  readonly selection: Selection;
  readonly state: Shown['state'];
  /** What the query in the box finds; what the query before found, as long as it is looked for. */
  readonly found: FoundRows | undefined;
  /** All rows that are counted, in the order of their pages. */
  readonly rows: readonly Element[];
  /** Those of them that were fetched from further pages. */
  readonly adopted: ReadonlySet<Element>;
  readonly choose: (selection: Selection) => void;
  readonly retry: () => void;
}

/** Says before the words of a row why it is shown; of undefined, nothing is said. */
function explainMisfit(row: Row | undefined, one: string): void {
  document.querySelector('[data-misfit]')?.remove();
  const words = `This ${one} does not fit the filters; it is shown because the address points to it.`;
  row?.element.querySelector('details, .quote')?.before(make('p', { class: 'notice mb-2 text-sm', 'data-misfit': '' }, words));
}

/** Something in use, with the name by which the address has it. */
type Active = Pick<ActiveFilter, 'label'> & { readonly name: string };

/** The filters in use and the order. What shows itself that it is in use, the box and the chips, is named when nothing fits. */
function listActive({ fields, chips, columns }: FormParts, selection: Selection, isEmpty: boolean): readonly Active[] {
  const query = selection.get(boxName);
  const order = parseOrder(selection.get(orderName), columns);
  return [
    ...(query === undefined || !isEmpty ? [] : [{ name: boxName, label: `“${isolate(shorten(query))}”` }]),
    ...chips.filter(({ name }) => isEmpty && selection.has(name)).map(({ name, label }) => ({ name, label })),
    ...fields.flatMap((field) => {
      const value = selection.get(field.name);
      return value === undefined ? [] : [{ name: field.name, label: `${field.label}: ${toValueLabel(field, value)}` }];
    }),
    ...(order === undefined ? [] : [{ name: orderName, label: `Sorted by ${describeOrder(order, columns)}` }]),
  ];
}

/** The rows that are counted, and the filters by which. */
interface Counted {
  readonly rows: readonly FacetValues[];
  readonly filters: readonly Filter[];
}

/** Brings the controls in line with a selection: of each value, how many rows it would leave, or does as the page was served. */
function showControls(parts: FormParts, selection: Selection, counted: Counted | undefined): void {
  const count = (name: string) => (counted === undefined ? undefined : countValues(counted.rows, counted.filters, name));
  for (const field of parts.fields) showField(field, selection.get(field.name), count(field.name) ?? field.servedCounts);
  for (const chip of parts.chips) {
    const counts = count(chip.name);
    showChip(chip, selection.has(chip.name), counts === undefined ? chip.servedCount : (counts.get(chip.value) ?? 0));
  }
  showOrder(parseOrder(selection.get(orderName), parts.columns), parts.columns, parts.orderSelect);
  // The box is left alone while it says the same: its cursor would jump.
  const query = selection.get(boxName) ?? '';
  if (parts.box !== undefined && parts.box.value.trim() !== query.trim()) parts.box.value = query;
  const used = parts.fields.filter(({ name }) => selection.has(name)).length;
  parts.activeCount.textContent = used === 0 ? '' : ` (${used} in use)`;
}

/** What is counted of the rows, as a sentence, and where something could not be loaded a way to try again. */
function showStatus(parts: FormParts, view: View, counts: Pick<Shown, 'fitting' | 'here' | 'isFiltered' | 'isWhole'>): void {
  const { one, many, total, columns, status } = parts;
  const { selection, state, found, retry } = view;
  const order = parseOrder(selection.get(orderName), columns);
  const hasFailed = counts.isWhole && state === 'failed';
  const unknown = parts.fields.flatMap((field) => {
    const value = selection.get(field.name);
    return value === undefined || isKnown(field, value) ? [] : [{ field: field.label, value: toValueLabel(field, value) }];
  });
  const words = describeRows({
    ...{ one, many, total, unknown, state, ...counts, remark: found?.remark },
    order: order === undefined ? undefined : describeOrder(order, columns),
  });
  // What is typed is answered once, when it is found.
  if (state !== 'searching' || found === undefined)
    status.replaceChildren(
      words,
      ...(found?.isElsewhere === true ? [' ', make('a', { href: urls.searchFor(found.query) }, 'Search all texts')] : []),
      ...(hasFailed ? makeRetry(retry) : []),
    );
  status.classList.toggle('notice', hasFailed || (counts.isFiltered && counts.fitting === 0 && state !== 'loading'));
}

/** Brings rows, controls, active filters and status in line with a selection. */
export function showSelection(parts: FormParts, view: View): void {
  const { selection, state, found, rows, adopted, choose } = view;
  // A query that has not been answered yet filters nothing.
  const chosen = withoutField(found === undefined ? withoutField(selection, boxName) : selection, orderName);
  const order = parseOrder(selection.get(orderName), parts.columns);
  const isFiltered = selection.size > (order === undefined ? 0 : 1);
  const isWhole = isFiltered || order !== undefined;
  const filters = toFilters(chosen);
  const all = readRows(found);
  const target = findTarget();
  const misfit = isFiltered ? all.find(({ element, facets }) => element === target && !passes(facets, filters)) : undefined;
  if (parts.columns.length > 0) arrangeRows(sortRows(rows, order, parts.columns));
  // Without filters and order, the page shows the rows that it was served with.
  showRows(all, (row) => (isWhole ? row === misfit || passes(row.facets, filters) : !adopted.has(row.element)));
  explainMisfit(misfit, parts.one);
  for (const element of document.querySelectorAll('[data-unfiltered]')) element.toggleAttribute('hidden', isWhole);

  const counted = all.filter(({ element }) => element.matches(parts.rowSelector)).map(({ facets }) => facets);
  const count = (other: Selection): number => counted.filter((facets) => passes(facets, toFilters(other))).length;
  const fitting = count(chosen);
  const isEmpty = fitting === 0 && state !== 'loading';
  showControls(parts, selection, isFiltered && state !== 'loading' ? { rows: counted, filters } : undefined);
  showActiveFilters(
    parts.activeList,
    listActive(parts, selection, isEmpty).map(({ name, label }) => ({
      label,
      countWithout: isEmpty && name !== orderName ? count(withoutField(chosen, name)) : 0,
      remove: () => choose(withoutField(selection, name)),
    })),
    selection.size === 0 ? undefined : () => choose(new Map()),
  );
  showStatus(parts, view, { fitting, here: counted.length, isFiltered, isWhole });
}
