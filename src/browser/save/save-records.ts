import { writeRecords } from '../../core/data/write-records.ts';
import { make } from '../dom/make.ts';
import type { SavedFormat } from './watch-saving.ts';

const types: Readonly<Record<SavedFormat, string>> = { csv: 'text/csv', json: 'application/json' };

/** The parts of the name of a file: letters and digits of any script, and hyphens between them. */
const toFileName = (parts: readonly string[]): string =>
  parts
    .join('-')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replaceAll(/^-|-$/g, '');

/** Gives a reader a file of records, written as those at `/data/` are. Its name is made of some words. */
export function saveRecords(name: readonly string[], format: SavedFormat, records: readonly Readonly<Record<string, unknown>>[]): void {
  const parts = [...writeRecords(Object.keys(records[0] ?? {}), records)].map((part) => part[format]);
  const address = URL.createObjectURL(new Blob(parts, { type: types[format] }));
  make('a', { href: address, download: `${toFileName(name)}.${format}` }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
