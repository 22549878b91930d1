import { describeRows, type Shown } from '../../core/facets/describe-rows.ts';
import { countValues, passes } from '../../core/facets/facets.ts';
import { toFilters, withoutField, type Selection } from '../../core/facets/row-facets.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { make } from '../dom/make.ts';
import { isKnown, showField, toValueLabel } from './fields.ts';
import type { FormParts } from './read-form.ts';
import { findTarget, readRows, showRows, type Row } from './rows.ts';
import { showActiveFilters } from './show-active-filters.ts';

/** What the page shows: the rows that fit `selection`, as far as they are loaded. */
export interface View {
  readonly selection: Selection;
  readonly state: Shown['state'];
  /** Rows that were fetched from further pages. */
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

/** Brings rows, fields, active filters and status in line with a selection. */
export function showSelection(parts: FormParts, { selection, state, adopted, choose, retry }: View): void {
  const isFiltered = selection.size > 0;
  const isLoading = state === 'loading';
  const filters = toFilters(selection);
  const rows = readRows();
  const target = findTarget();
  const misfit = isFiltered ? rows.find(({ element, facets }) => element === target && !passes(facets, filters)) : undefined;
  // Without filters, the page shows the rows that it was served with.
  showRows(rows, (row) => (isFiltered ? row === misfit || passes(row.facets, filters) : !adopted.has(row.element)));
  explainMisfit(misfit, parts.one);
  for (const element of document.querySelectorAll('[data-unfiltered]')) element.toggleAttribute('hidden', isFiltered);

  const counted = rows.filter(({ element }) => element.matches(parts.rowSelector)).map(({ facets }) => facets);
  const count = (other: Selection): number => counted.filter((facets) => passes(facets, toFilters(other))).length;
  const fitting = count(selection);
  for (const field of parts.fields) {
    const counts = isFiltered && !isLoading ? countValues(counted, filters, field.name) : field.servedCounts;
    showField(field, selection.get(field.name), counts);
  }

  const active = parts.fields.flatMap((field) => {
    const value = selection.get(field.name);
    return value === undefined ? [] : [{ field, isUnknown: !isKnown(field, value), label: toValueLabel(field, value) }];
  });
  parts.activeCount.textContent = isFiltered ? ` (${selection.size} in use)` : '';
  showActiveFilters(
    parts.activeList,
    active.map(({ field, label }) => ({
      label: `${field.label}: ${label}`,
      countWithout: fitting === 0 && !isLoading ? count(withoutField(selection, field.name)) : 0,
      remove: () => choose(withoutField(selection, field.name)),
    })),
    () => choose(new Map()),
  );

  const hasFailed = isFiltered && state === 'failed';
  const unknown = active.filter(({ isUnknown }) => isUnknown).map(({ field, label }) => ({ field: field.label, value: label }));
  const { one, many, total, status } = parts;
  const words = describeRows({ one, many, fitting, here: counted.length, total, unknown, isFiltered, state });
  status.replaceChildren(words, ...(hasFailed ? makeRetry(retry) : []));
  status.classList.toggle('notice', hasFailed || (isFiltered && fitting === 0 && !isLoading));
}
