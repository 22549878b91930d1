import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle, makeClaim } from '../../support/make-content.ts';
import { makeSearch, toIds } from '../../support/make-search.ts';

const when = (value: string) => ({ value, precision: value.length === 7 ? 'month' : 'year', basis: 'a test' });
const claims = [
  makeClaim('spring', { text: 'A raid took place.', about: ['alpha'], when: when('2022-04') }),
  makeClaim('year', { text: 'A raid was told of.', about: ['alpha'], when: when('2022') }),
  makeClaim('later', { text: 'A raid came again.', about: ['alpha'], when: when('2023-01') }),
];
const { search } = makeSearch([
  ...['alpha', 'beta'].map((id) => makeActor(id)),
  makeArticle('one', 'Alpha :claim[raided]{#spring} and :claim[raided]{#year} and :claim[raided]{#later} the border post at night.', {
    ...{ actors: ['alpha'], claims },
    date: { value: '2023-06', precision: 'month', grade: 'found', evidence: 'a test' },
  }),
  makeArticle('two', 'Beta crossed the river.', { actors: ['beta'] }),
  makeArticle('three', 'A quadcopter crossed the border.'),
]);

describe('without results', () => {
  it.each([
    ['alpha year:1950', ['alpha']],
    ['"post border"', ['post border']],
    ['beta quadcopter border', ['quadcopter border', 'beta']],
    ['', []],
  ])('the nearest queries that find something are offered: “%s”', async (query, tries) => {
    const { results, tries: offered } = await search(query);
    expect([results, offered.map((one) => one.query)]).toEqual([[], tries]);
  });

  test('they find as much as they say', async () => {
    const { tries } = await search('beta quadcopter border');
    for (const { query, count } of tries) {
      const { counts } = await search(query);
      expect([query, (counts.get('article') ?? 0) + (counts.get('question') ?? 0) + (counts.get('event') ?? 0)]).toEqual([query, count]);
    }
  });

  test('a quotation says which of its words stand together, and where', async () => {
    const { together } = await search('"crossed the border post"');
    expect(together).toEqual({
      phrase: 'crossed the border post',
      words: 'crossed the border',
      title: 'Title of three',
      url: '/articles/three/',
    });
    expect((await search('"river border"')).together).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['raid in April 2022', ['spring', 'year']],
    // The article is of June 2023, and the newest one of 2024.
    ['raid since January 2023', ['later', 'year', 'spring']],
    ['raid last year', ['later', 'year', 'spring']],
    ['raid before January 2023', ['year', 'spring']],
  ])('finds what happened then, first what surely did: %s', async (query, found) => {
    expect(toIds((await search(query)).results, 'claim')).toEqual(found);
  });

  test('finds what was said then', async () => {
    expect(toIds((await search('night June 2023')).results, 'passage')).toEqual(['p1']);
  });

  test('of which nothing is known is found nowhere', async () => {
    expect((await search('raid in April 1980')).results).toEqual([]);
  });
});

describe('alternatives', () => {
  it.each([
    ['alpha OR beta', ['one', 'two']],
    ['river OR quadcopter', ['three', 'two']],
    ['"border post" OR river', ['one', 'two']],
    ['crossed alpha OR quadcopter', ['three']],
    ['river or quadcopter', []],
  ])('are any of some words, names and phrases: %s', async (query, articles) => {
    expect(toIds((await search(query)).results, 'article').toSorted()).toEqual(articles);
  });
});
