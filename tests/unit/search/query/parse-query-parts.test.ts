import { describe, expect, it, test } from 'vitest';
import { parseQuery, withFilter, withoutPart, type ParsedQuery, type QueryPart } from '../../../../src/core/search/query/parse-query.ts';
import { resultFields } from '../../../../src/core/facets/result-facets.ts';

const toParts = ({ phrases, excluded, filters }: ParsedQuery): readonly QueryPart[] => [...phrases, ...excluded, ...filters];
const toTexts = (query: string): readonly string[] => toParts(parseQuery(query)).map(({ text }) => text);

describe('a part of a query', () => {
  const query = '🙂 raid  "cross border" -army -“air strike” ACTOR:ttp kind:"claim" year:2021 “the nor';
  const parts = toParts(parseQuery(query));
  const rows = parts.map((part) => [query.slice(part.start, part.end), part] as const);

  test('has its range in UTF-16 units, with its quotes, hyphen or field', () => {
    expect(rows.map(([written]) => written)).toEqual([
      '"cross border"',
      '“the nor',
      '-army',
      '-“air strike”',
      'ACTOR:ttp',
      'kind:"claim"',
      'year:2021',
    ]);
  });

  it.each(rows)('is taken out alone: %s', (written, part) => {
    const left = withoutPart(query, part);
    expect(left).toBe(query.replace(written, '').replace(/\s+/g, ' ').trim());
    expect(toTexts(left)).toEqual(parts.filter((other) => other !== part).map(({ text }) => text));
  });

  test('that occurs twice is taken out at its range', () => {
    const [first, second] = parseQuery('kind:claim raid kind:claim').filters;
    expect(first && withoutPart('kind:claim raid kind:claim', first)).toBe('raid kind:claim');
    expect(second && withoutPart('kind:claim raid kind:claim', second)).toBe('kind:claim raid');
  });

  test('leaves a space between its neighbours', () => {
    const [phrase] = parseQuery('raid "cross"border').phrases;
    expect(phrase && withoutPart('raid "cross"border', phrase)).toBe('raid border');
  });
});

describe('an added filter', () => {
  it.each(resultFields)('of %s is parsed again, with all that the query had', (field) => {
    const query = withFilter('raid "cross border" -army actor:ttp', field, 'some-thing');
    expect(parseQuery(query).filters.map((filter) => [filter.field, filter.text])).toEqual([
      ['actor', 'ttp'],
      [field, 'some-thing'],
    ]);
    expect(toTexts(query)).toEqual(['cross border', 'army', 'ttp', 'some-thing']);
    expect(parseQuery(query).words.trim()).toBe('raid');
  });

  test('collapses white space', () => {
    expect(withFilter('  ', 'kind', 'claim')).toBe('kind:claim');
    expect(withFilter(' raid \n at  dawn', 'year', '2021')).toBe('raid at dawn year:2021');
  });

  test('can be taken out again', () => {
    const query = withFilter('raid', 'kind', 'claim');
    const [filter] = parseQuery(query).filters;
    expect(filter && withoutPart(query, filter)).toBe('raid');
  });
});

describe('a degenerate query', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\n '],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 hyphens', '-'.repeat(10_000)],
    ['10,000 colons', ':'.repeat(10_000)],
    ['a right-to-left override', '\u202Egnp.exe\u202C'],
    ['a filter behind a right-to-left override', '\u202Ekind:claim'],
    ['a lone combining mark', '\u0301'],
    ['half an emoji', '\uD83D'],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('has no parts: %s', (_, query) => {
    expect(toTexts(query)).toEqual([]);
  });

  test('of 10,000 letters stays as it is', () => {
    expect(parseQuery('a'.repeat(10_000)).words).toBe('a'.repeat(10_000));
  });

  test('of 10,000 phrases has them all', () => {
    expect(parseQuery('"a" '.repeat(10_000)).phrases).toHaveLength(10_000);
  });

  test('keeps a right-to-left override within its phrase', () => {
    expect(parseQuery('"\u202Egnp border" raid')).toMatchObject({ phrases: [{ text: '\u202Egnp border', isOpen: false }] });
    expect(parseQuery('"\u202Egnp border" raid').words.trim()).toBe('raid');
  });
});
