import { describe, expect, it, test } from 'vitest';
import { withFilter } from '../../../src/core/search/query/parse-query.ts';
import { resultFields } from '../../../src/core/facets/result-facets.ts';
import { makeActor, makeArticle, makeClaim, makePlace, makeSource } from '../../support/make-content.ts';
import { makeSearch } from '../../support/make-search.ts';

const dated = (value: string) => ({ date: { value, precision: 'year', grade: 'inferred', evidence: 'a test' } });
const country = (id: string, code: string, name: string) =>
  makePlace(id, { ...{ kind: 'country', code, name }, names: [{ form: name, type: 'canonical' }] });
const parts = [
  { id: 'early', title: 'Early', ...dated('2020') },
  { id: 'late', title: 'Late', ...dated('2021') },
];
const claims = [
  makeClaim('first', { text: 'Alpha made a raid.', speaker: 'beta', about: ['alpha'], where: ['north'] }),
  makeClaim('second', { text: 'There was no raid.', speaker: 'alpha', about: ['alpha', 'beta'] }),
];
const body = [
  '::part{#early}',
  ':claim[Alpha]{#first} made a raid in the North.',
  'A raid in Elsia, and another raid in Landia.',
  '::part{#late}',
  'Beta denied the raid: :claim[Alpha]{#second} did.',
  'A raid.',
];

/** A small corpus, so that everything found is shown. */
const { search } = makeSearch([
  makeActor('alpha', { country: 'landia' }),
  makeActor('beta', { name: 'The Beta Group' }),
  ...[country('landia', 'LA', 'Landia'), country('elsia', 'EL', 'Elsia')],
  makePlace('north', { country: 'landia', names: [{ form: 'North', type: 'canonical' }] }),
  ...['post', 'news'].map((id) => makeSource(id)),
  makeArticle('one', body.join('\n\n'), {
    ...{ source: 'post', actors: ['alpha', 'beta'], places: ['north', 'elsia', 'landia'], parts, claims },
    ...dated('2022'),
  }),
  makeArticle('two', 'A raid of Alpha.\n\nA raid of Beta.', { source: 'news', actors: ['alpha', 'beta'], ...dated('2021') }),
  makeArticle('three', 'A raid of Alpha in Elsia.', { actors: ['alpha'], places: ['elsia'], ...dated('2022') }),
]);

describe('each count is the number of results that the filter would leave', () => {
  const queries = [
    'alpha',
    'raid kind:passage',
    'raid kind:claim',
    '"raid" kind:passage',
    'raid -alpha kind:passage',
    'kind:actor',
    'year:2021 kind:place',
  ];

  it.each(queries)('%s', async (query) => {
    const { facets, filters } = await search(query);
    const wrong: string[] = [];
    let tried = 0;
    for (const field of resultFields.filter((one) => filters.every((filter) => filter.field !== one)))
      for (const { value, count } of facets[field]) {
        const { results } = await search(withFilter(query, field, value));
        tried += 1;
        if (results.length !== count) wrong.push(`${field}:${value} says ${count}, gives ${results.length}`);
      }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(1);
  });

  it.each(['raid kind:passage', 'raid kind:claim'])('of a further kind: %s', async (query) => {
    for (const { value, count } of (await search(query)).facets.kind.filter((option) =>
      ['passage', 'claim', 'article'].includes(option.value),
    ))
      expect((await search(`raid kind:${value}`)).results, value).toHaveLength(count);
  });

  it.each(['actor', 'country'] as const)('of a further %s', async (field) => {
    const query = field === 'actor' ? 'raid kind:passage actor:alpha' : 'raid kind:passage country:landia';
    const options = (await search(query)).facets[field];
    expect(options.length).toBeGreaterThan(1);
    for (const { value, count } of options) expect((await search(withFilter(query, field, value))).results, value).toHaveLength(count);
  });
});

test('results not shown are counted too', async () => {
  const seven = makeSearch([makeArticle('one', Array.from({ length: 7 }, () => 'A raid.').join('\n\n'))]);
  const { facets, results } = await seven.search('raid');
  expect(results).toHaveLength(5);
  expect(facets.kind).toMatchObject([
    { value: 'passage', count: 7 },
    { value: 'article', count: 1 },
  ]);
});

test('values are labelled with titles', async () => {
  const { facets } = await search('raid kind:passage');
  expect(facets.actor.map(({ value, label }) => [value, label])).toEqual([
    ['alpha', 'Alpha'],
    ['beta', 'The Beta Group'],
  ]);
  expect(facets.source.map(({ label }) => label)).toEqual(['Source post', 'Source news']);
  expect(facets.year.map(({ label }) => label).toSorted()).toEqual(['2020', '2021', '2022']);
});

test('an answer without results has no facets', async () => {
  expect(Object.values((await search('zeppelin')).facets).flat()).toEqual([]);
});
