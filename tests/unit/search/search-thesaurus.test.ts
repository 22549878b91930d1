import { expect, it, test } from 'vitest';
import { makeArticle, makeThesaurus } from '../../support/make-content.ts';
import { buildContentIndex, makeFiles } from '../../support/make-index.ts';
import { makeSearch, toIds } from '../../support/make-search.ts';

const articles = [
  makeArticle('one', 'A raid.'),
  makeArticle('two', 'Air strikes.'),
  makeArticle('three', 'The grape harvest of 9/11.'),
  makeArticle('four', 'A belt.'),
];
const war = makeThesaurus({
  synonyms: [['airstrike', 'raid']],
  compounds: { air: ['strike'] },
  equivalents: { CPEC: 'belt' },
  days: { '9/11': '11 September' },
});
const wine = makeThesaurus({ synonyms: [['grape harvest', 'vintage']], compounds: { grape: ['harvest'] }, days: { '9/11': '9 November' } });

const searches = { war: makeSearch([...articles, war]), wine: makeSearch([...articles, wine]), none: makeSearch(articles) };
const find = async (site: keyof typeof searches, query: string): Promise<readonly string[]> =>
  toIds((await searches[site].search(query)).results, 'article').toSorted();

it.each([
  ['airstrikes', { war: ['one', 'two'], wine: [], none: [] }],
  ['raids', { war: ['one', 'two'], wine: ['one'], none: ['one'] }],
  ['vintage', { war: [], wine: ['three'], none: [] }],
  ['grapeharvest', { war: [], wine: ['three'], none: [] }],
  ['cpec', { war: ['four'], wine: [], none: [] }],
  ['11 September', { war: ['three'], wine: [], none: [] }],
  ['9 November', { war: [], wine: ['three'], none: [] }],
] as const)('each search knows the words of its own thesaurus, beside others in one process: %s', async (query, expected) => {
  for (const site of ['war', 'wine', 'none'] as const) expect([site, await find(site, query)]).toEqual([site, expected[site]]);
});

test('the index carries the thesaurus with which it was built, so that queries are tokenized as texts were', () => {
  expect(makeFiles(buildContentIndex([...articles, wine])).manifest.thesaurus).toEqual({
    synonyms: [['grape harvest', 'vintage']],
    compounds: { grape: ['harvest'] },
    equivalents: {},
    days: { '9/11': '9 November' },
  });
});
