import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { DataRecord } from '../../../src/core/data/data-kinds.ts';
import { writeRecords, type DataPart } from '../../../src/core/data/write-records.ts';

const joinParts = (parts: readonly DataPart[]): DataPart => ({
  json: parts.map(({ json }) => json).join(''),
  ndjson: parts.map(({ ndjson }) => ndjson).join(''),
  csv: parts.map(({ csv }) => csv).join(''),
});
const write = (fields: readonly string[], records: readonly DataRecord[]): DataPart => joinParts([...writeRecords(fields, records)]);
const readRows = (csv: string): readonly (readonly string[])[] => parse(csv, { record_delimiter: '\r\n' });

/** The cell of a value, as a reader of CSV has it. */
const toCell = (value: unknown): string | undefined => readRows(write(['a', 'b'], [{ a: value, b: 'next' }]).csv)[1]?.[0];

describe('CSV', () => {
  test.each([
    ['a formula', "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['a sum', '+1+1', "'+1+1"],
    ['a text with a minus', '-2+3', "'-2+3"],
    ['a call', '@SUM(A1:A2)', "'@SUM(A1:A2)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a carriage return', '\r=1', "'\r=1"],
    ['a formula with quotation marks and commas', '=HYPERLINK("https://x.example","a,b")', '\'=HYPERLINK("https://x.example","a,b")'],
    ['a formula first in a list', ['=1', '=2'], "'=1; =2"],
  ])('has an apostrophe before %s', (_, value, cell) => {
    expect(toCell(value)).toBe(cell);
  });

  test.each([
    ['quotation marks', 'He said "no", twice'],
    ['line breaks of all kinds', 'one\ntwo\r\nthree\rfour'],
    ['right-to-left text', 'تحریک طالبان، پاکستان'],
    ['emoji and marks', '🚆👩‍👩‍👧 ñ é'],
    ['a semicolon and a formula within', 'a; =1'],
    ['an apostrophe', "'tis"],
    ['spaces at its ends', ' a '],
  ])('gives back %s as they were', (_, value) => {
    expect(toCell(value)).toBe(value);
  });

  test('has a number as it is, also below zero, and a word for what is true or false', () => {
    expect([-106.35, 0, true, false].map(toCell)).toEqual(['-106.35', '0', 'true', 'false']);
    expect(write(['a'], [{ a: -1.5 }]).csv).toBe('"a"\r\n-1.5\r\n');
  });

  test('has nothing for null and for an empty list, joins lists, and has the first field of records in one', () => {
    expect([null, [], ['a', 'b'], [{ id: 'x', side: 'yes' }, { id: 'y' }]].map(toCell)).toEqual(['', '', 'a; b', 'x; y']);
  });

  test('has its columns in the order of the fields, in every row', () => {
    const { csv } = write(
      ['b', 'a'],
      [
        { a: '1', b: '2' },
        { b: '4', a: '3' },
      ],
    );
    expect(csv).toBe('"b","a"\r\n"2","1"\r\n"4","3"\r\n');
  });
});

test.each([0, 1, 199, 200, 201, 450])('%i records are the same in each format, whatever parts they are written in', (count) => {
  const records = Array.from({ length: count }, (_, i) => ({ id: `r${i}`, text: `line\n“${i}”`, list: [i] }));
  const { json, ndjson, csv } = write(['id', 'text', 'list'], records);
  expect(JSON.parse(json)).toEqual(records);
  expect(
    ndjson
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(records);
  expect(readRows(csv)).toEqual([['id', 'text', 'list'], ...records.map(({ id, text, list }) => [id, text, list.join()])]);
});

test('records are made when their part is, not before', () => {
  let made = 0;
  function* make(): Generator<DataRecord> {
    for (; made < 10_000; made += 1) yield { id: made };
  }
  const parts = writeRecords(['id'], make());
  parts.next();
  expect(made).toBe(0);
  parts.next();
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(1000);
});
