import { passes } from '../../core/facets/facets.ts';
import { toFilters } from '../../core/facets/row-facets.ts';
import { dataUrls as urls } from '../../site/data-urls.ts';
import { loadJson } from '../dom/load-json.ts';
import { saveRecords } from '../save/save-records.ts';
import type { SavedFormat } from '../save/watch-saving.ts';
import { readSelection } from './address.ts';
import { readForm } from './read-form.ts';
import { loadRows, toRow } from './rows.ts';

/**
 * Saves the records of all rows that fit the filters in the address, those of further pages too, with every field that they have at `/data/`.
 * Rejects when these cannot be loaded.
 */
export async function saveRows(form: HTMLFormElement, format: SavedFormat): Promise<void> {
  const { names, rowSelector, furtherPages, total } = readForm(form);
  const { kind = '' } = form.dataset;
  const selection = readSelection(names);
  const here = [...document.querySelectorAll(rowSelector)];
  const rows = here.length < total ? [...here, ...(await loadRows(furtherPages, rowSelector))] : here;
  const fitting = rows.map(toRow).filter(({ facets }) => passes(facets, toFilters(selection)));
  const records = (await loadJson(urls.dataFile(kind, 'json'))) as readonly { readonly id: string }[];
  const byId = new Map(records.map((record) => [record.id, record]));
  saveRecords(
    [kind, ...[...selection].flat()],
    format,
    fitting.flatMap(({ element }) => byId.get(element.id) ?? []),
  );
}
