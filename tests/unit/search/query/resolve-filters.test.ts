import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../../../src/core/search/query/parse-query.ts';
import { resolveFilters } from '../../../../src/core/search/query/resolve-filters.ts';
import { makeActor, makeArticle, makePlace, makeSource } from '../../../support/make-content.ts';
import { makeGradedDate } from '../../../support/make-dates.ts';
import { makeAnalyzer } from '../../../support/make-analyzer.ts';

const named = (...forms: readonly string[]) => ({
  names: [
    ...forms.map((form, i) => ({ form, type: i === 0 ? 'canonical' : 'variant' })),
    { form: 'Taliban', type: 'short', ambiguous: true },
  ],
});
const { index, names } = makeAnalyzer([
  makeActor('ttp', named('Pakistani Taliban', 'Tehreek-e-Taliban')),
  makeActor('afghan-taliban', named('Afghan Taliban')),
  makePlace('landia', {
    ...{ kind: 'country', code: 'IN', name: 'The Land' },
    names: [
      { form: 'The Land', type: 'canonical' },
      { form: 'IN', type: 'search-only' },
    ],
  }),
  makePlace('north', { country: 'landia', names: [{ form: 'North', type: 'canonical' }] }),
  makeSource('post', { name: 'The Post' }),
  makeSource('border-post', { name: 'Border Post of Landia' }),
  makeSource('news', { name: 'Morning News' }),
  ...['2021', '2022', '2023', '2024'].map((year) => makeArticle(`of-${year}`, 'A raid.', { date: makeGradedDate(year) })),
]);
const resolve = (query: string) => resolveFilters(parseQuery(query).filters, index, names);

/** The values of the one filter of a query. */
const toValues = (query: string): readonly string[] => {
  const { filters, unknownFilters } = resolve(query);
  expect([filters.length, unknownFilters.length]).toEqual([1, 0]);
  return [...(filters[0]?.values ?? [])].toSorted();
};

describe('a filter is resolved', () => {
  it.each([
    ['by id', 'actor:ttp', 'ttp'],
    ['by id in any letter case', 'actor:TTP', 'ttp'],
    ['by full name', 'actor:"Pakistani Taliban"', 'ttp'],
    ['by another name', 'actor:tehreek-e-taliban', 'ttp'],
    ['by a name in any spelling', 'actor:PAKISTANI-TALIBAN', 'ttp'],
    ['by the id of a country', 'country:landia', 'landia'],
    ['by the name of a country', 'country:"the land"', 'landia'],
    ['by the code of a country', 'country:IN', 'landia'],
    ['by the code of a country, in small letters a word', 'country:in', 'landia'],
    ['by the id of a source', 'source:border-post', 'border-post'],
    ['by the name of a source', 'source:"border post of landia"', 'border-post'],
    ['by the beginning of the name of a source', 'source:morn', 'news'],
    ['by a part of the name of a source', 'source:"POST OF"', 'border-post'],
  ])('%s: %s', (_, query, id) => {
    expect(toValues(query)).toEqual([id]);
  });

  test('to every page that has the name', () => {
    expect(toValues('actor:taliban')).toEqual(['afghan-taliban', 'ttp']);
  });

  test('to every source with that part in its name, but by an id to that one alone', () => {
    expect(toValues('source:po')).toEqual(['border-post', 'post']);
    expect(toValues('source:post')).toEqual(['post']);
  });
});

describe('a filter of kind', () => {
  it.each(['actor', 'country', 'place', 'source', 'article', 'passage', 'claim'])('accepts %s in any letter case', (kind) => {
    expect(toValues(`kind:${kind}`)).toEqual([kind]);
    expect(toValues(`kind:${kind.toUpperCase()}`)).toEqual([kind]);
  });

  it.each([
    ['actors', 'actor'],
    ['countries', 'country'],
    ['places', 'place'],
    ['sources', 'source'],
    ['publication', 'source'],
    ['publications', 'source'],
    ['Articles', 'article'],
    ['passages', 'passage'],
    ['claims', 'claim'],
  ])('accepts %s for %s', (typed, kind) => {
    expect(toValues(`kind:${typed}`)).toEqual([kind]);
  });
});

describe('a filter of years', () => {
  it.each([
    ['2021', ['2021']],
    ['2021-2023', ['2021', '2022', '2023']],
    ['2021–2022', ['2021', '2022']],
    ['2021/2022', ['2021', '2022']],
    ['2021-2021', ['2021']],
  ])('accepts %s', (typed, years) => {
    expect(toValues(`year:${typed}`)).toEqual(years);
  });
});

test.each([
  ['after:2021 before:2024', ['2022', '2023']],
  ['before:2024 after:2021 after:2022', ['2023']],
  ['after:2023 before:2022', []],
  ['after:2023 -before:2022', ['2024']],
])('years between two are those after one and before the other: %s', (query, years) => {
  const { filters, unknownFilters } = resolve(query);
  const [range, ...others] = filters.filter(({ isNot }) => isNot !== true);
  expect([...(range?.values ?? [])]).toEqual(years);
  for (const other of others) expect([...other.values]).toEqual(years);
  expect(unknownFilters).toEqual([]);
});

describe('a filter is unknown', () => {
  it.each([
    ...['actor:nobody', 'actor:paki', 'actor:landia', 'actor:north', 'actor:constructor'],
    ...['country:ttp', 'country:north', 'country:lan', 'country:"Border Post of Landia"'],
    ...['source:zzz', 'source:ttp'],
    ...['kind:thing', 'kind:s', 'kind:claimss', 'kind:constructor', 'kind:__proto__'],
    ...['year:2023-2021', 'year:202', 'year:20211', 'year:2021-', 'year:2021-22', 'year:-2021', 'year:may', 'year:٢٠٢١'],
  ])('%s', (query) => {
    const { filters, unknownFilters } = resolve(query);
    expect(filters).toEqual([]);
    expect(unknownFilters.map(({ field, text }) => `${field}:${text}`)).toEqual([query.replaceAll('"', '')]);
  });

  test('beside known ones, each in the order typed and with its range', () => {
    const { filters, unknownFilters } = resolve('raid year:2021 actor:nobody kind:claim');
    expect(filters.map(({ field, part }) => [field, part.start, part.end])).toEqual([
      ['year', 5, 14],
      ['kind', 28, 38],
    ]);
    expect(unknownFilters).toEqual([{ field: 'actor', text: 'nobody', start: 15, end: 27 }]);
  });
});

test('a query without filters has none', () => {
  expect(resolve('raid')).toEqual({ filters: [], unknownFilters: [] });
});
