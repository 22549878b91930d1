import { describe, expect, it, test } from 'vitest';
import {
  countFacets,
  passesFilters,
  resultFields,
  type ResultFacets,
  type ResultField,
  type ResultFilter,
} from '../../../src/core/facets/result-facets.ts';

const makeFacets = (given: Partial<Readonly<Record<ResultField, readonly string[]>>> = {}): ResultFacets => ({
  kind: new Set(given.kind),
  actor: new Set(given.actor),
  country: new Set(given.country),
  source: new Set(given.source),
  year: new Set(given.year),
});
const by = (field: ResultField, ...values: readonly string[]): ResultFilter => ({ field, values: new Set(values) });

describe('a result passes', () => {
  test('if there are no filters', () => {
    expect(passesFilters(makeFacets(), [])).toBe(true);
  });

  it.each(resultFields)('a filter of %s if it has any of its values, and not otherwise', (field) => {
    expect(passesFilters(makeFacets({ [field]: ['b', 'c'] }), [by(field, 'a', 'b')])).toBe(true);
    expect(passesFilters(makeFacets({ [field]: ['c'] }), [by(field, 'a', 'b')])).toBe(false);
    expect(passesFilters(makeFacets(), [by(field, 'a', 'b')])).toBe(false);
  });

  it.each(['actor', 'country'] as const)('two filters of %s if it has a value of each', (field) => {
    expect(passesFilters(makeFacets({ [field]: ['a', 'b', 'c'] }), [by(field, 'a'), by(field, 'b')])).toBe(true);
    expect(passesFilters(makeFacets({ [field]: ['a', 'c'] }), [by(field, 'a'), by(field, 'b')])).toBe(false);
  });

  it.each(['kind', 'source', 'year'] as const)('two filters of %s if it has a value of one', (field) => {
    expect(passesFilters(makeFacets({ [field]: ['a'] }), [by(field, 'a'), by(field, 'b')])).toBe(true);
    expect(passesFilters(makeFacets({ [field]: ['c'] }), [by(field, 'a'), by(field, 'b')])).toBe(false);
  });

  test('filters of several fields if it has a value in each field', () => {
    const filters = [by('kind', 'claim'), by('year', '2021')];
    expect(passesFilters(makeFacets({ kind: ['claim'], year: ['2021'] }), filters)).toBe(true);
    expect(passesFilters(makeFacets({ kind: ['claim'], year: ['2022'] }), filters)).toBe(false);
  });

  test('no filter by a value that it has in another field', () => {
    expect(passesFilters(makeFacets({ country: ['pakistan'] }), [by('actor', 'pakistan')])).toBe(false);
  });
});

describe('values are counted', () => {
  const all = [
    makeFacets({ kind: ['passage'], actor: ['ttp', 'bla'], country: ['pk'], source: ['post'], year: ['2021', '2022'] }),
    makeFacets({ kind: ['passage'], actor: ['ttp'], country: ['pk', 'af'], source: ['news'], year: ['2022'] }),
    makeFacets({ kind: ['claim'], actor: ['ttp'], country: ['af'], source: ['news'], year: ['2023'] }),
  ];
  const count = (field: ResultField, ...filters: readonly ResultFilter[]): readonly (readonly [string, number])[] =>
    countFacets(all, filters, (_, value) => value)[field].map((option) => [option.value, option.count]);

  test('most frequent first, equally frequent ones alphabetically', () => {
    expect(count('kind')).toEqual([
      ['passage', 2],
      ['claim', 1],
    ]);
    expect(count('year')).toEqual([
      ['2022', 2],
      ['2021', 1],
      ['2023', 1],
    ]);
    expect(count('country')).toEqual([
      ['af', 2],
      ['pk', 2],
    ]);
  });

  test('with the label of each', () => {
    const { actor, year } = countFacets(all, [], (field, value) => `${field} ${value}`);
    expect([...actor, ...year].map(({ label }) => label)).toEqual(['actor ttp', 'actor bla', 'year 2022', 'year 2021', 'year 2023']);
  });

  test('among results that pass the filters of other fields', () => {
    expect(count('actor', by('source', 'news'))).toEqual([['ttp', 2]]);
    expect(count('source', by('kind', 'passage'), by('year', '2021'))).toEqual([['post', 1]]);
  });

  it.each(['kind', 'source', 'year'] as const)('of %s as if it had no filter, since one of its values is enough', (field) => {
    expect(count(field, by(field, [...(all[0]?.[field] ?? [])][0] ?? ''))).toEqual(count(field));
    expect(count(field, by(field, 'nothing'))).toEqual(count(field));
  });

  test('of actor and country among the results left, since every value is needed', () => {
    expect(count('actor', by('actor', 'bla'))).toEqual([
      ['bla', 1],
      ['ttp', 1],
    ]);
    expect(count('country', by('country', 'af'), by('country', 'pk'))).toEqual([
      ['af', 1],
      ['pk', 1],
    ]);
    expect(count('kind', by('country', 'pk'))).toEqual([['passage', 2]]);
  });

  test('as none if no result is left or none was found', () => {
    const none = { kind: [], actor: [], country: [], source: [], year: [] };
    expect(countFacets(all, [by('actor', 'nobody')], String)).toEqual(none);
    expect(countFacets([], [], String)).toEqual(none);
  });
});
