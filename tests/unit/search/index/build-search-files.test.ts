import { describe, expect, test } from 'vitest';
import { importPostings } from '../../../../src/core/search/index/postings.ts';
import { makeActor, makeArticle, makeClaim, makePlace, makeSource } from '../../../support/make-content.ts';
import { makeSearchFiles } from '../../../support/make-search.ts';
import { makeTokenizer } from '../../../support/make-tokenizer.ts';

const claims = [makeClaim('raid', { text: 'Beta raided the north.', speaker: 'alpha', about: ['beta'], hedge: 'denies', denies: [] })];
const body = [
  '## The 🙂 raid',
  'Some 🕌 text.',
  '🕌 :claim[Alpha]{#raid} denied that it raided :place[the north]{#north}, as Land did.',
  'Beta.',
].join('\n\n');
const { index, texts } = makeSearchFiles([
  makePlace('land', { kind: 'country', code: 'LA', name: 'Landia', namesake: 'land' }),
  makePlace('north', { country: 'land' }),
  makePlace('city', { kind: 'city', country: 'land', capital: true, names: [{ form: 'City', type: 'canonical' }] }),
  makePlace('town', { kind: 'town', country: 'land', names: [{ form: 'Town', type: 'canonical' }] }),
  makeActor('land', { kind: 'state', country: 'land' }),
  makeActor('alpha', { country: 'land', names: ['Alpha', 'The A'].map((form) => ({ form, type: 'variant' })) }),
  makeActor('beta', {
    names: [
      { form: 'Beta', type: 'canonical' },
      { form: 'Front', type: 'variant', ambiguous: true },
    ],
  }),
  makeActor('gamma', {
    names: [
      { form: 'Gamma', type: 'canonical' },
      { form: 'Front', type: 'variant', ambiguous: true },
    ],
  }),
  makeSource('post', { name: 'Border Post' }),
  makeArticle('one', body, {
    ...{ actors: ['alpha', 'beta', 'land'], places: ['north'], claims, source: 'post', author: 'Ann Author' },
    date: { value: '2024-05', precision: 'month', grade: 'found', evidence: 'a test' },
  }),
  makeArticle('two', 'Nobody is named.', { date: { precision: 'unknown', grade: 'unknown', evidence: 'none' } }),
]);

/** The pages at positions, as `kind:id`. */
const toPages = (positions: readonly number[]): readonly string[] =>
  positions.map((position) => `${index.pages[position]?.kind}:${index.pages[position]?.id}`);
const findPages = (form: string): readonly string[] =>
  index.names.filter(([name]) => name === form).flatMap(([, , found]) => toPages(found));
const { postingsOf } = importPostings(index.postings);
const has = (term: string): readonly (string | undefined)[] => [...postingsOf(term).keys()].map((i) => index.articles[i]?.id).toSorted();

describe('the pages of the index', () => {
  test('are all actors, countries, places and sources, with address, summary, weight, parent and countries', () => {
    expect(index.pages).toEqual([
      {
        kind: 'actor',
        id: 'alpha',
        title: 'Alpha',
        url: '/actors/alpha/',
        summary: 'Militant group · Landia',
        weight: 1,
        countries: ['land'],
      },
      { kind: 'actor', id: 'beta', title: 'Beta', url: '/actors/beta/', summary: 'Militant group', weight: 1, countries: [] },
      { kind: 'actor', id: 'gamma', title: 'Gamma', url: '/actors/gamma/', summary: 'Militant group', weight: 0, countries: [] },
      { kind: 'actor', id: 'land', title: 'Land', url: '/actors/land/', summary: 'State', weight: 1, countries: ['land'] },
      { kind: 'country', id: 'land', title: 'Landia', url: '/countries/land/', summary: 'Country', weight: 1, countries: ['land'] },
      {
        kind: 'place',
        id: 'city',
        title: 'city',
        url: '/places/city/',
        summary: 'City · Landia',
        weight: 0,
        parent: 4,
        countries: ['land'],
      },
      {
        kind: 'place',
        id: 'north',
        title: 'north',
        url: '/places/north/',
        summary: 'District · Landia',
        weight: 1,
        parent: 4,
        countries: ['land'],
      },
      {
        kind: 'place',
        id: 'town',
        title: 'town',
        url: '/places/town/',
        summary: 'Town · Landia',
        weight: 0,
        parent: 4,
        countries: ['land'],
      },
      { kind: 'source', id: 'post', title: 'Border Post', url: '/sources/post/', summary: 'Publication', weight: 1, countries: [] },
    ]);
  });
});

describe('a name leads', () => {
  test.each([
    ['The A', ['actor:alpha']],
    ['Border Post', ['source:post']],
    ['Landia', ['country:land']],
  ])('to its page: %s', (form, pages) => {
    expect(new Set(findPages(form))).toEqual(new Set(pages));
  });

  test('if ambiguous, to all pages that have it', () => {
    expect(findPages('Front')).toEqual(['actor:beta', 'actor:gamma']);
  });

  test('of a state also to its country', () => {
    expect(findPages('Land')).toContain('actor:land');
    expect(findPages('Land')).toContain('country:land');
  });

  test('of a capital also to its country, of another town to the town alone', () => {
    expect(findPages('City')).toEqual(['place:city', 'country:land']);
    expect(findPages('Town')).toEqual(['place:town']);
  });
});

test('the articles of the index are in the order of the site, newest first, with source, years and the name of their text file', () => {
  expect(index.articles).toEqual([
    {
      id: 'one',
      title: 'Title of one',
      url: '/articles/one/',
      summary: 'Border Post · May 2024',
      source: 'post',
      years: ['2024'],
      text: 'one.json',
    },
    {
      id: 'two',
      title: 'Title of two',
      url: '/articles/two/',
      summary: expect.stringMatching(/^Publication not known · /),
      years: [],
      text: 'two.json',
    },
  ]);
});

describe('a text file', () => {
  const documents = texts[0]?.documents ?? [];

  test('has the passages and then the claims of its article, each with address and label', () => {
    expect(texts.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(documents.map(({ kind, id, url, label }) => [kind, id, url, label])).toEqual([
      ['passage', 'p1', '/articles/one/#p1', 'The 🙂 raid'],
      ['passage', 'p2', '/articles/one/#p2', 'The 🙂 raid'],
      ['passage', 'p3', '/articles/one/#p3', 'The 🙂 raid'],
      ['claim', 'raid', '/articles/one/#claim-raid', 'Alpha denies this'],
    ]);
  });

  test('has the mentions of a passage at their offsets, with their pages', () => {
    const found = documents[1]?.names.map(([start, end, positions]) => [documents[1]?.text.slice(start, end), ...toPages(positions)]);
    expect(found).toEqual([
      ['Alpha', 'actor:alpha'],
      ['the north', 'place:north'],
      ['Land', 'actor:land', 'country:land'],
    ]);
  });

  test('has, for a claim, what it is about and its speaker', () => {
    expect(documents.at(-1)?.names.flatMap(([, , positions]) => toPages(positions))).toEqual(['actor:beta', 'actor:alpha']);
  });
});

describe('the postings find an article', () => {
  test.each([
    ['a word of its title', 'titl', ['one', 'two']],
    ['a word of its deck', 'deck', ['one', 'two']],
    ['a word of a heading', 'raid', ['one']],
    ['its author', 'ann', ['one']],
    ['its source', 'post', ['one']],
    ['the page of its source', '@source:post', ['one']],
    ['an actor mentioned', '@actor:alpha', ['one']],
    ['the country of a state mentioned', '@country:land', ['one']],
    ['a place marked', '@place:north', ['one']],
    ['no actor that is not mentioned', '@actor:gamma', []],
  ])('by %s', (_, term, ids) => {
    expect(has(term)).toEqual(ids);
  });

  test.each([
    ['its own date', '2021', ['bundle']],
    ['the date of a part', '2022', ['bundle']],
    ['the date of what a claim says happened', '2023', ['bundle']],
    ['the words for that date', 'winter', ['bundle']],
    ['no date of a claim about the time of writing', 'publication', []],
  ])('by %s', (_, term, ids) => {
    const date = (value: string) => ({ date: { value, precision: 'year', grade: 'found', evidence: 'a test' } });
    const when = { value: '2023-12/2024-02', precision: 'range', words: 'winter of 2023', basis: 'a test' };
    const dated = makeSearchFiles([
      makeActor('alpha'),
      makeArticle('bundle', 'Alpha :claim[came]{#came}, :claim[is]{#is}.\n\n::part{#part}\n\nText.', {
        ...{ actors: ['alpha'], ...date('2021'), parts: [{ id: 'part', title: 'Piece', ...date('2022') }] },
        claims: [makeClaim('came', { about: ['alpha'], when }), makeClaim('is', { about: ['alpha'] })],
      }),
      makeArticle('other', 'Text.', date('2020')),
    ]).index;
    expect(
      [
        ...importPostings(dated.postings)
          .postingsOf(makeTokenizer().tokenize(term)[0]?.term ?? '')
          .keys(),
      ].map((i) => dated.articles[i]?.id),
    ).toEqual(ids);
  });

  test('with a word in its title before one with the word in its text', () => {
    const rival = makeSearchFiles([
      makeArticle('text', 'A quadcopter.', { title: 'A long title here' }),
      makeArticle('title', 'A long text here.', { title: 'A quadcopter' }),
    ]);
    const postings = importPostings(rival.index.postings).postingsOf('quadcopt');
    const impact = (id: string): number => postings.get(rival.index.articles.findIndex((article) => article.id === id)) ?? 0;
    expect(impact('text')).toBeGreaterThan(0);
    expect(impact('title')).toBeGreaterThan(impact('text'));
  });
});

test('a site without content has files without entries', () => {
  expect(makeSearchFiles()).toMatchObject({ index: { pages: [], names: [], articles: [] }, texts: [] });
});
