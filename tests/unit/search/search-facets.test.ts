import { describe, expect, it, test } from 'vitest';
import { resultFields } from '../../../src/core/facets/result-facets.ts';
import { checkFacets, countFound, narrow } from '../../support/check-facets.ts';
import {
  makeActor,
  makeActors,
  makeArticle,
  makeClaim,
  makeEvent,
  makePlace,
  makeQuestion,
  makeSource,
} from '../../support/make-content.ts';
import { makeBasedDate } from '../../support/make-dates.ts';
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
const { search, countFacets } = makeSearch([
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
  makeQuestion('fight', [['first'], ['second']], { title: 'Was there a raid?', actors: ['alpha'] }),
  makeEvent('raided', ['first'], { title: 'The raid', when: makeBasedDate('2021-05-02'), actors: ['beta'], where: ['north'] }),
]);

describe('each count is the number of pages, articles, questions and events that the filter would leave', () => {
  it.each([
    ...['alpha kind:article kind:actor', 'raid', 'raid beta', 'raid kind:passage', 'raid kind:claim', 'raid kind:event', '"raid"'],
    ...[
      '"raid" kind:passage',
      'raid source:post',
      'raid -year:2021',
      'kind:actor',
      'kind:question kind:event',
      'kind:article',
      'year:2021 kind:place',
    ],
  ])('%s', async (query) => {
    const { wrong, tried } = await checkFacets({ search, countFacets }, query);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(1);
  });

  it.each([
    ['actor', 'raid actor:alpha'],
    ['actor', 'raid kind:article actor:alpha'],
    ['country', 'raid country:landia'],
    ['country', 'kind:article country:landia'],
  ] as const)('of a further %s: %s', async (field, query) => {
    const { wrong, tried } = await checkFacets({ search, countFacets }, query, field);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(1);
  });

  test.each(['raid kind:article', 'raid kind:event'])('of another kind in place of that filtered by: %s', async (query) => {
    const { kind: options } = await countFacets(query);
    expect(options.map(({ value }) => value).toSorted()).toEqual(['article', 'claim', 'event', 'note', 'passage', 'question']);
    for (const { value, count } of options) expect(await countFound(search, narrow('raid', 'kind', value)), value).toBe(count);
  });
});

test('passages and claims are counted by their articles, as they are not loaded for it', async () => {
  const seven = makeSearch([makeArticle('one', Array.from({ length: 7 }, () => 'A raid.').join('\n\n')), makeArticle('two')]);
  expect((await seven.countFacets('raid')).kind.map(({ value, count }) => [value, count])).toEqual([
    ['article', 1],
    ['claim', 1],
    ['note', 1],
    ['passage', 1],
  ]);
  expect(seven.loaded).toEqual([]);
});

test('a count is no smaller than what a filter leaves, where passages decide', async () => {
  const facets = await countFacets('raid -alpha');
  for (const field of resultFields)
    for (const { value, count } of facets[field])
      expect(count, `${field}:${value}`).toBeGreaterThanOrEqual(await countFound(search, narrow('raid -alpha', field, value)));
});

test('at most forty values of a field are listed, and those filtered by', async () => {
  const ids = Array.from({ length: 45 }, (_, i) => `gang${String.fromCharCode(97 + (i % 26))}${i < 26 ? 'a' : 'b'}`);
  const named = ids.map((id) => id.charAt(0).toUpperCase() + id.slice(1)).join(', ');
  const many = makeSearch([...makeActors(...ids), makeArticle('one', `A raid: ${named}.`, { actors: ids })]);
  expect((await many.countFacets('raid')).actor).toHaveLength(40);
  const last = ids.toSorted().at(-1) ?? '';
  expect((await many.countFacets(`raid actor:${last}`)).actor.map(({ value }) => value)).toContain(last);
});

test('values are labelled with titles', async () => {
  const facets = await countFacets('raid kind:passage');
  expect(facets.actor.map(({ value, label }) => [value, label])).toEqual([
    ['alpha', 'Alpha'],
    ['beta', 'The Beta Group'],
  ]);
  expect(facets.source.map(({ label }) => label).toSorted()).toEqual(['Source news', 'Source post']);
  expect(facets.year.map(({ label }) => label).toSorted()).toEqual(['2020', '2021', '2022']);
});

test('a query that finds nothing has no facets', async () => {
  for (const query of ['zeppelin', '', 'raid actor:nobody']) expect(Object.values(await countFacets(query)).flat(), query).toEqual([]);
});
