import { describe, expect, test } from 'vitest';
import { importPostings } from '../../../src/core/search/postings.ts';
import { toTerms } from '../../../src/core/search/terms.ts';
import { makeActor, makeArticle, makeClaim, makePlace, makeSource } from '../../support/make-content.ts';
import { makeSearchFiles } from '../../support/make-search.ts';

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
const findOwners = (form: string): readonly string[] =>
  index.names.filter(([name]) => name === form).flatMap(([, , found]) => toPages(found));
const { hitsOf } = importPostings(index.postings);
const has = (term: string): readonly (string | undefined)[] => [...hitsOf(term).keys()].map((i) => index.articles[i]?.id).toSorted();

describe('pages', () => {
  test('are all actors, countries, places and sources, with their address, what they are, and their weight', () => {
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

describe('names lead', () => {
  test.each([
    ['The A', ['actor:alpha']],
    ['Border Post', ['source:post']],
    ['Landia', ['country:land']],
  ])('%s to its page', (form, owners) => {
    expect(new Set(findOwners(form))).toEqual(new Set(owners));
  });

  test('an ambiguous one to all owners', () => {
    expect(findOwners('Front')).toEqual(['actor:beta', 'actor:gamma']);
  });

  test('that of a state also to the country that bears its names', () => {
    expect(findOwners('Land')).toContain('actor:land');
    expect(findOwners('Land')).toContain('country:land');
  });

  test('that of a capital also to its country, that of another town to itself alone', () => {
    expect(findOwners('City')).toEqual(['place:city', 'country:land']);
    expect(findOwners('Town')).toEqual(['place:town']);
  });
});

test('articles stand as on the site, newest first, with source, date and the address of their text file', () => {
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
  const units = texts[0]?.units ?? [];

  test('has the passages and then the claims of its article, each with its address and what stands above it', () => {
    expect(texts.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(units.map(({ kind, id, url, label }) => [kind, id, url, label])).toEqual([
      ['passage', 'p1', '/articles/one/#p1', 'The 🙂 raid'],
      ['passage', 'p2', '/articles/one/#p2', 'The 🙂 raid'],
      ['passage', 'p3', '/articles/one/#p3', 'The 🙂 raid'],
      ['claim', 'raid', '/articles/one/#claim-raid', 'Alpha denies this'],
    ]);
  });

  test('has names at their offsets in the text as shown, with their pages', () => {
    const found = units[1]?.names.map(([start, end, positions]) => [units[1]?.text.slice(start, end), ...toPages(positions)]);
    expect(found).toEqual([
      ['Alpha', 'actor:alpha'],
      ['the north', 'place:north'],
      ['Land', 'actor:land', 'country:land'],
    ]);
  });

  test('has for a claim those that it is about and its speaker', () => {
    expect(units.at(-1)?.names.flatMap(([, , positions]) => toPages(positions))).toEqual(['actor:beta', 'actor:alpha']);
  });
});

describe('postings find an article', () => {
  test.each([
    ['a word of its title', 'titl', ['one', 'two']],
    ['a word of its deck', 'deck', ['one', 'two']],
    ['a word of a heading', 'raid', ['one']],
    ['its author', 'ann', ['one']],
    ['its source', 'post', ['one']],
    ['its source’s page', '@source:post', ['one']],
    ['an actor named', '@actor:alpha', ['one']],
    ['a state named, and its country', '@country:land', ['one']],
    ['a place marked', '@place:north', ['one']],
    ['nobody who is not named', '@actor:gamma', []],
  ])('by %s', (_, term, ids) => {
    expect(has(term)).toEqual(ids);
  });

  test.each([
    ['its own date', '2021', ['bundle']],
    ['the date of a part', '2022', ['bundle']],
    ['the date of what a claim says', '2023', ['bundle']],
    ['what people call that date', 'winter', ['bundle']],
    ['no date of what held when it was said', 'publication', []],
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
          .hitsOf(toTerms(term)[0]?.term ?? '')
          .keys(),
      ].map((i) => dated.articles[i]?.id),
    ).toEqual(ids);
  });

  test('whose title has a word before one whose text has it', () => {
    const rival = makeSearchFiles([
      makeArticle('text', 'A quadcopter.', { title: 'A long title here' }),
      makeArticle('title', 'A long text here.', { title: 'A quadcopter' }),
    ]);
    const hits = importPostings(rival.index.postings).hitsOf('quadcopt');
    const impact = (id: string): number => hits.get(rival.index.articles.findIndex((article) => article.id === id)) ?? 0;
    expect(impact('text')).toBeGreaterThan(0);
    expect(impact('title')).toBeGreaterThan(impact('text'));
  });
});

test('an empty site has empty files', () => {
  expect(makeSearchFiles([])).toMatchObject({ index: { pages: [], names: [], articles: [] }, texts: [] });
});
