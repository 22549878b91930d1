import { passes } from '../../core/facets/facets.ts';
import { toFilters, withoutField } from '../../core/facets/row-facets.ts';
import { dataUrls as urls } from '../../site/data-urls.ts';
import { loadJson } from '../dom/load-json.ts';
import { saveRecords } from '../save/save-records.ts';
import type { SavedFormat } from '../save/watch-saving.ts';
import { readSelection } from './address.ts';
import { findRows } from './find-rows.ts';
import { orderName, parseOrder, sortRows } from './order.ts';
import { readForm } from './read-form.ts';
import { boxName, loadRows, toRow } from './rows.ts';

/**
 * Saves the records of all rows that fit what the address asks for, those of further pages too, in its order, with every field that they have
 * at `/data/`. Rejects when these cannot be loaded, or the search of the box cannot be asked.
 */
export async function saveRows(form: HTMLElement, format: SavedFormat): Promise<void> {
  const { names, columns, rowSelector, furtherPages, total } = readForm(form);
  const { kind = '' } = form.dataset;
  const selection = readSelection(names);
  const query = selection.get(boxName);
  const here = [...document.querySelectorAll(rowSelector)];
  const [rows, found] = await Promise.all([
    here.length < total ? loadRows(furtherPages, rowSelector).then((further) => [...here, ...further]) : here,
    query === undefined ? undefined : findRows(query),
  ]);
  const filters = toFilters(withoutField(selection, orderName));
  const fitting = sortRows(rows, parseOrder(selection.get(orderName), columns), columns).filter((row) =>
    passes(toRow(row, found).facets, filters),
  );
  const records = (await loadJson(urls.dataFile(kind, 'json'))) as readonly { readonly id: string }[];
  const byId = new Map(records.map((record) => [record.id, record]));
  saveRecords(
    [kind, ...[...selection].flat()],
    format,
    fitting.flatMap(({ id }) => byId.get(id) ?? []),
  );
}
