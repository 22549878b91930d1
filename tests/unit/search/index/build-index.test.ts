import { describe, expect, test } from 'vitest';
import type { BuiltIndex } from '../../../../src/core/search/index/build-index.ts';
import { makeActor, makeArticle, makeClaim, makeEvent, makePlace, makeQuestion, makeSource } from '../../../support/make-content.ts';
import { buildContentIndex } from '../../../support/make-index.ts';
import { makeTokenizer } from '../../../support/make-tokenizer.ts';

const claims = [makeClaim('raid', { text: 'Beta raided the north.', speaker: 'alpha', about: ['beta'], hedge: 'denies', denies: [] })];
const body = [
  '## The 🙂 raid',
  'Some 🕌 text.',
  '🕌 :claim[Alpha]{#raid} denied that it raided :place[the north]{#north}, as Land did.',
  'Beta.',
].join('\n\n');
const index = buildContentIndex([
  makePlace('land', { kind: 'country', code: 'LA', name: 'Landia', namesake: 'land' }),
  makePlace('north', { country: 'land' }),
  makePlace('city', { kind: 'city', country: 'land', capital: true, names: [{ form: 'City', type: 'canonical' }] }),
  makePlace('town', { kind: 'town', country: 'land', parent: 'city', names: [{ form: 'Town', type: 'canonical' }] }),
  makeActor('land', { kind: 'state', country: 'land' }),
  makeActor('alpha', { country: 'land', names: ['Alpha', 'The A'].map((form) => ({ form, type: 'variant' })) }),
  makeActor('beta', {
    names: [
      { form: 'Beta', type: 'canonical' },
      { form: 'B.T.A.', type: 'acronym' },
      { form: 'Front', type: 'variant', ambiguous: true },
    ],
  }),
  makeActor('gamma', {
    parent: 'beta',
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
  makeQuestion('why', [['raid']], { actors: ['beta'] }),
  makeEvent('raided', ['raid'], { where: ['north'] }),
]);

/** The pages at positions, as `kind:id`. */
const toPages = (positions: readonly number[]): readonly string[] =>
  positions.map((position) => `${index.pages[position]?.kind}:${index.pages[position]?.id}`);
const findPages = (form: string): readonly string[] =>
  index.names.filter(([name]) => name === form).flatMap(([, , found]) => toPages(found));
/** The documents of an index that have a term, by their ids. */
const listDocuments = ({ terms, texts, cards }: BuiltIndex, term: string): readonly (string | undefined)[] => {
  const [, slots = []] = terms.find(([other]) => other === term) ?? [];
  return slots.flatMap((positions) => (positions ?? []).map((i) => [...texts, ...cards][i]?.id)).toSorted();
};
const has = (term: string): readonly (string | undefined)[] => listDocuments(index, term);

describe('the pages of the index', () => {
  test('are all actors, countries, places and sources, with address, summary, weight, parents, acronyms and countries, the most mentioned first', () => {
    const page = (kind: string, id: string, title: string, url: string, summary: string, weight: number, given: object = {}) => ({
      ...{ kind, id, title, url, summary, weight, countries: [], ...given },
    });
    const countries = ['land'];
    expect(index.pages).toEqual([
      page('actor', 'alpha', 'Alpha', '/actors/alpha/', 'Militant group · Landia', 1, { countries }),
      page('actor', 'beta', 'Beta', '/actors/beta/', 'Militant group', 1, { acronyms: ['bta'] }),
      page('actor', 'land', 'Land', '/actors/land/', 'State', 1, { countries }),
      page('country', 'land', 'Landia', '/countries/land/', 'Country', 1, { countries }),
      page('place', 'north', 'north', '/places/north/', 'District · Landia', 1, { countries, parents: [3] }),
      page('source', 'post', 'Border Post', '/sources/post/', 'Publication', 1),
      page('actor', 'gamma', 'Gamma', '/actors/gamma/', 'Militant group', 0, { parents: [1] }),
      page('place', 'city', 'city', '/places/city/', 'City · Landia', 0, { countries, parents: [3] }),
      page('place', 'town', 'town', '/places/town/', 'Town · Landia', 0, { countries, parents: [7, 3] }),
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

describe('a name that leads to no page', () => {
  test('comes after all others, of which those that are printed come first', () => {
    const { names, printedCount } = buildContentIndex([
      makeActor('alpha', {
        names: [
          { form: 'Alfa', type: 'variant' },
          { form: 'Alpha', type: 'canonical' },
          { form: 'Alpha Airlines', type: 'unrelated' },
        ],
      }),
      makeArticle('one', 'Alpha.', { actors: ['alpha'] }),
    ]);
    expect(names.map(([form, type]) => [form, type])).toEqual([
      ['Alpha', 'canonical'],
      ['Alpha', 'canonical'],
      ['Alfa', 'variant'],
      ['Alpha Airlines', 'unrelated'],
    ]);
    expect([printedCount, names.at(-1)?.[2]]).toEqual([2, []]);
  });
});

describe('an id stands', () => {
  test.each([
    ['@actor:alpha', ['actor:alpha']],
    ['@country:land', ['country:land']],
    ['@place:town', ['place:town']],
    ['#country:land', ['country:land', 'place:city', 'place:north', 'place:town']],
    ['@actor:nobody', []],
  ])('for the pages of %s', (id, pages) => {
    expect(toPages(index.ids.get(id) ?? []).toSorted()).toEqual(pages);
  });

  test('for an article by its position', () => {
    expect([index.ids.get('@article:one'), index.ids.get('@article:two')]).toEqual([[0], [1]]);
  });
});

describe('a text file', () => {
  const documents = index.texts[0]?.documents ?? [];

  test('is of one article, in the order of the site, newest first, with what is shown of it', () => {
    expect(index.texts.map(({ documents: _, ...article }) => article)).toEqual([
      { id: 'one', title: 'Title of one', url: '/articles/one/', summary: 'Border Post · May 2024', date: '2024-05' },
      { id: 'two', title: 'Title of two', url: '/articles/two/', summary: expect.stringMatching(/^Publication not known · /) },
    ]);
    expect(index.years).toEqual(['2024']);
  });

  test('has the passages and then the claims of its article, each with address and label', () => {
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
    ['its years', '#year:2024', ['one', 'raided']],
    ['the countries that it names, or has places of', '#country:land', ['one', 'raided']],
    ['a word of its deck', 'deck', ['one', 'two']],
    ['a word of a heading', 'raid', ['one', 'raided']],
    ['its author', 'ann', ['one']],
    ['its source', 'post', ['one']],
    ['the page of its source', '@source:post', ['one']],
    ['an actor mentioned', '@actor:alpha', ['one']],
    ['an actor that a claim is about', '@actor:beta', ['one', 'why']],
    ['the country of a state mentioned', '@country:land', ['one', 'raided']],
    ['a place marked', '@place:north', ['one', 'raided']],
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
    const dated = buildContentIndex([
      makeActor('alpha'),
      makeArticle('bundle', 'Alpha :claim[came]{#came}, :claim[is]{#is}.\n\n::part{#part}\n\nText.', {
        ...{ actors: ['alpha'], ...date('2021'), parts: [{ id: 'part', title: 'Piece', ...date('2022') }] },
        claims: [makeClaim('came', { about: ['alpha'], when }), makeClaim('is', { about: ['alpha'] })],
      }),
      makeArticle('other', 'Text.', date('2020')),
    ]);
    expect(listDocuments(dated, makeTokenizer().tokenize(term)[0]?.term ?? '')).toEqual(ids);
  });

  test('with a word in its title before one with the word in its text', () => {
    const { terms, texts } = buildContentIndex([
      makeArticle('text', 'A quadcopter.', { title: 'A long title here' }),
      makeArticle('title', 'A long text here.', { title: 'A quadcopter' }),
    ]);
    const slots = terms.find(([term]) => term === 'quadcopt')?.[1] ?? [];
    // Slot 0 is the strongest.
    const slotOf = (id: string): number => slots.findIndex((found) => found?.includes(texts.findIndex((text) => text.id === id)) === true);
    expect(slotOf('title')).toBeGreaterThanOrEqual(0);
    expect(slotOf('title')).toBeLessThan(slotOf('text'));
  });
});

describe('questions and events', () => {
  test('come after the articles, each with its kind', () => {
    expect(index.cards.map(({ kind, id, label }) => [kind, id, label])).toEqual([
      ['question', 'why', 'Question why'],
      ['event', 'raided', 'Event raided'],
    ]);
    expect([has('#kind:question'), has('#kind:event')]).toEqual([['why'], ['raided']]);
  });
});

test('a site without content has an index without entries', () => {
  const { pages, names, ids, texts, cards, terms, years } = buildContentIndex();
  expect([pages, names, [...ids], texts, cards, terms, years].flat()).toEqual([]);
});
