import { stringify } from 'csv-stringify/browser/esm/sync';
import type { DataFormat, DataRecord } from './data-kinds.ts';

/** The next part of the file in each format. */
export type DataPart = Readonly<Record<DataFormat, string>>;

/** How many records are made and written at a time: some hundred thousand bytes. */
const partSize = 200;

/** What a list in a cell of CSV has between its items. */
const cellSeparator = '; ';

type Cell = string | number | null;

/** A value in one cell: of a list its items, and of an item that has fields the first of them. */
function toCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((item: unknown) => toCell(item)).join(cellSeparator);
  if (typeof value === 'object' && value !== null) return toCell(Object.values(value)[0]);
  return typeof value === 'number' || value === null ? value : String(value);
}

/**
 * Rows of CSV as RFC 4180 has it, with all texts in quotation marks. A text that a spreadsheet would take for a formula, as it begins with one
 * of = + - @, a tab or a carriage return, gets an apostrophe before it (OWASP, “CSV Injection”: owasp.org/www-community/attacks/CSV_Injection).
 */
const writeRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0 ? '' : stringify([...rows], { record_delimiter: 'windows', quoted_string: true, escape_formulas: true, eof: true });

/**
 * Writes records in all formats at once, a few at a time: each is made and turned into JSON once, and all of them are never in memory
 * together. The parts of a format, one after the other, are its file.
 *
 * @param fields The names of the fields, which head the columns of CSV.
 */
export function* writeRecords(fields: readonly string[], records: Iterable<DataRecord>): Generator<DataPart> {
  yield { json: '[', ndjson: '', csv: writeRows([fields]) };
  let separator = '\n';
  for (const part of cutParts(records)) {
    const lines = part.map((record) => JSON.stringify(record));
    yield {
      json: separator + lines.join(',\n'),
      ndjson: lines.map((line) => `${line}\n`).join(''),
      csv: writeRows(part.map((record) => fields.map((field) => toCell(record[field])))),
    };
    separator = ',\n';
  }
  yield { json: '\n]\n', ndjson: '', csv: '' };
}

/** Writes records to lines of NDJSON, a few at a time. */
export function* writeLines(records: Iterable<object>): Generator<string> {
  for (const part of cutParts(records)) yield part.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function* cutParts<Item>(records: Iterable<Item>): Generator<readonly Item[]> {
  let part: Item[] = [];
  for (const record of records) {
    part.push(record);
    if (part.length < partSize) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
