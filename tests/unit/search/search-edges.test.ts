import { describe, expect, it, test } from 'vitest';
import { parseQuery, withFilter } from '../../../src/core/search/query/parse-query.ts';
import { checkFacets } from '../../support/check-facets.ts';
import { makeActor, makeArticle, makePlace, makeSource, makeThesaurus } from '../../support/make-content.ts';
import { makeSearch, toIds } from '../../support/make-search.ts';
import { makeTokenizer } from '../../support/make-tokenizer.ts';

const named = (...forms: readonly string[]) => ({ names: forms.map((form, i) => ({ form, type: i === 0 ? 'canonical' : 'variant' })) });
const country = (id: string, code: string, name: string) => makePlace(id, { ...{ kind: 'country', code, name }, ...named(name) });
const find = async (files: Parameters<typeof makeSearch>[0], query: string): Promise<readonly string[]> =>
  (await makeSearch(files).search(query)).results.map(({ kind, id }) => `${kind}:${id}`);

describe('each facet counts the results that its filter would leave', () => {
  const engine = makeSearch([
    ...['alpha', 'beta'].map((id) => makeActor(id)),
    country('landia', 'LA', 'Landia'),
    makePlace('north', { country: 'landia', ...named('North') }),
    makeSource('post'),
    makeArticle('one', 'A raid of Alpha in the North.\n\nBeta in Landia.', {
      actors: ['alpha', 'beta'],
      places: ['north', 'landia'],
      source: 'post',
    }),
    makeArticle('two', 'Alpha in the North.', { actors: ['alpha'], places: ['north'] }),
  ]);
  it.each(['raid', 'kind:passage'])('%s', async (query) => {
    expect((await checkFacets(engine, query)).wrong).toEqual([]);
  });
});

test('a country filter finds articles that mention only places in the country', async () => {
  const files = [
    country('landia', 'LA', 'Landia'),
    makePlace('north', { country: 'landia', ...named('North') }),
    makeArticle('one', 'North.', { places: ['north'] }),
  ];
  expect(await find(files, 'country:landia')).toContain('article:one');
});

describe('an exclusion excludes, even if the words without its hyphen are a name', () => {
  const files = [
    makeActor('alpha', named('Alpha')),
    makeActor('beta', named('Alpha Beta')),
    makeArticle('one', 'Alpha.\n\nAlpha Beta.', { actors: ['alpha', 'beta'] }),
  ];
  test('Alpha -Beta', async () => {
    expect(await find(files, 'Alpha -Beta')).not.toContain('actor:beta');
  });
});

describe('an exclusion of a word that occurs nowhere leaves everything', () => {
  const files = [makeSource('post'), makeArticle('one', 'Border.', { source: 'post', deck: 'A zebra.', author: 'Ann Author' })];
  it.each(['zebra', 'Ann Author', 'Source post'])('%s', async (query) => {
    expect(await find(files, `${query} -quadcopter`)).toEqual(await find(files, query));
  });
});

describe('a phrase may begin and end within compounds and numbers', () => {
  const compounds = { air: ['strike'], cross: ['border'] };
  const files = [makeThesaurus({ compounds }), makeArticle('one', 'Many air strikes killed 8,000 and an F-16 in a cross-border raid.')];
  it.each([
    '"air str',
    '"strikes"',
    '"strikes killed"',
    '"many air"',
    '"killed 8"',
    '"an F"',
    '"F 16"',
    '"16 in"',
    '"a cross"',
    '"border raid"',
  ])('%s', async (query) => {
    expect(await find(files, query)).toContain('passage:p1');
  });
});

test('a filter added after an open phrase is parsed as a filter', () => {
  expect(parseQuery(withFilter('"border cro', 'kind', 'passage')).filters).toMatchObject([{ field: 'kind', text: 'passage' }]);
});

test('the exclusion of a hyphenated word leaves passages with one half of it', async () => {
  const files = [makeArticle('one', 'Peace came.\n\nThe talks came.\n\nPeace-talks came.')];
  expect(await find(files, 'came -peace-talks')).toEqual(['passage:p1', 'passage:p2', 'article:one']);
});

it.each(['border -"(Pakistani) Taliban"', 'border -"‘quoted’ words"', 'border -actor:"Pakistani Taliban"'])(
  'an exclusion is never parsed as a phrase: %s',
  (query) => {
    expect(parseQuery(query).phrases).toEqual([]);
  },
);

test('a number in three groups of digits is one term', () => {
  expect(
    makeTokenizer()
      .tokenize('1 234 567')
      .map(({ term }) => term),
  ).toEqual(['1234567']);
});

it.each(['actor:alpha -beta', 'kind:actor -beta'])(
  'pages that pass the filters are shown, even if every passage is excluded: %s',
  async (query) => {
    const files = [...['alpha', 'beta'].map((id) => makeActor(id)), makeArticle('one', 'Alpha, Beta.', { actors: ['alpha', 'beta'] })];
    expect(await find(files, query)).toEqual(['actor:alpha']);
  },
);

test('there is no disambiguation when filters leave no page', async () => {
  const khan = (name: string) => ({
    name,
    names: [
      { form: name, type: 'canonical' },
      { form: 'Khan', type: 'surname', ambiguous: true },
    ],
  });
  const files = [
    makeActor('a', khan('Imran Khan')),
    makeActor('b', khan('Ismail Khan')),
    makeArticle('one', 'Imran Khan, Ismail Khan.', { actors: ['a', 'b'] }),
  ];
  expect((await makeSearch(files).search('khan kind:article')).disambiguation).toBeUndefined();
});

test('a range of many years includes its last', async () => {
  expect(await find([makeArticle('one')], 'year:1800-2100 kind:article')).toEqual(['article:one']);
});

it.each(['"ʻ', '"ـ'])('a letter that folds to nothing is a prefix of no word: %s', async (query) => {
  expect(await find([makeArticle('one', 'A border.')], query)).toEqual([]);
});

test('an article of the first answer is not explained by its title', async () => {
  const { search } = makeSearch([makeArticle('one', 'A border.')]);
  const whys: string[] = [];
  await search('border', { onFirst: ({ results }) => whys.push(...results.map(({ why }) => why)) });
  expect(new Set(whys)).toEqual(new Set(['has “border”']));
});

test('an actor excluded by a word of its title is not listed among the pages mentioned', async () => {
  const files = [
    makeActor('beta', { name: 'Beta of the Hills', ...named('Beta of the Hills', 'Betta') }),
    makeArticle('one', 'Betta raid.', { actors: ['beta'] }),
  ];
  expect(toIds((await makeSearch(files).search('raid -hills')).results, 'actor')).toEqual([]);
});

test('F‑16 with a non-breaking hyphen is F16', () => {
  expect(
    makeTokenizer()
      .tokenize('F\u201116')
      .map(({ term }) => term),
  ).toEqual(['f16']);
});

describe('a part of a name that no article prints', () => {
  const files = [
    makeActor('nrb', named('Northern Raider Brigade', 'NRB')),
    makeActor('raider', named('Raider')),
    makeArticle('one', 'The NRB.', { actors: ['nrb'] }),
  ];
  it.each(['northern', 'northern raider', 'raider brigade'])('finds its page and where that is mentioned: %s', async (query) => {
    expect(await find(files, query)).toEqual(expect.arrayContaining(['actor:nrb', 'article:one', 'passage:p1']));
  });
  test('beside an unknown word finds nothing', async () => {
    expect(await find(files, 'raider zeppelin')).toEqual([]);
  });
});

test('the name of an unrelated thing is searched for word for word, and keeps the ranges of the query’s parts', async () => {
  const other = makeActor('front', {
    names: [
      { form: 'Front', type: 'canonical' },
      { form: 'Home Front', type: 'unrelated' },
    ],
  });
  const { search } = makeSearch([other, makeArticle('one', 'The Front.', { actors: ['front'] }), makeArticle('two', 'At home.')]);
  const query = 'Home Front kind:passage';
  const { results, suggestions, parsed } = await search(query);
  expect([results, suggestions.map(({ id }) => id)]).toEqual([[], []]);
  expect(parsed.filters.map(({ start, end }) => query.slice(start, end))).toEqual(['kind:passage']);
});
