import { describe, expect, it, test } from 'vitest';
import { describeIndex } from '../../../../src/core/export/describe-index.ts';
import { describeAnswer } from '../../../../src/core/search/answer/describe-answer.ts';
import { createServerSearch } from '../../../../src/core/search/server/create-server-search.ts';
import type { SearchRequest } from '../../../../src/core/search/server/server-requests.ts';
import { readExchange, replayServer, type Replayed } from '../../../support/replay-server.ts';

/** A search whose server is asked and answers as a file has it. */
function replay(name: string) {
  const { send, countLeft } = replayServer(readExchange(name) as Replayed);
  return { search: createServerSearch(send), countLeft };
}

/** A search whose server always answers the same, and what it is asked. */
function answerWith(response: unknown) {
  const asked: SearchRequest[] = [];
  const search = createServerSearch((body) => {
    asked.push(body);
    return Promise.resolve(response);
  });
  return { search, asked };
}

const nothing = readExchange('nothing');
/** What a query asks for, without its filters. */
const toClauses = async (query: string): Promise<unknown> => {
  const { search, asked } = answerWith(nothing);
  await search.answer(query);
  return (asked[0] as { query: { bool: { must: { bool: { must: unknown } } } } }).query.bool.must.bool.must;
};

describe('the answer to words', () => {
  const { search, countLeft } = replay('words');
  const answered = search.answer('Lisbon berths');

  test('has results as files give them, group by group, an article before what is in it', async () => {
    const { results } = await answered;
    expect(countLeft()).toBe(0);
    expect(results.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'article platform-notes',
      'claim fare-49-to-119',
      'passage p1',
      'place lisbon',
      'question what-a-berth-costs',
    ]);
  });

  test('says of each result where it is, and why it is there', async () => {
    const [article, claim, passage, place, question] = (await answered).results;
    expect(article).toMatchObject({ title: 'Platform notes, 2023 and 2024', why: 'has “berth”, “Lisbon”', more: 2 });
    expect(claim).toMatchObject({
      ...{ title: 'The author asserts', url: '/reader/articles/platform-notes/#claim-fare-49-to-119', why: 'has “berth”, “Lisbon”' },
      ...{ article: 'platform-notes', articleTitle: 'Platform notes, 2023 and 2024', passage: 'p4' },
    });
    expect(passage).toMatchObject({ title: 'Platform notes, 2023 and 2024', passage: 'p1', why: 'has “Lisbon”, “Sleepers”' });
    expect(place).toMatchObject({ title: 'Lisbon', summary: 'City · Portugal', why: 'one of its names has these words' });
    expect(question).toMatchObject({ why: 'is about it, or names it' });
  });

  test('marks what matches, once, in excerpts', async () => {
    const excerpts = (await answered).results.map(({ excerpt = [] }) => excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text));
    expect(excerpts).toEqual([[], ['berth', 'Lisbon'], ['Lisbon', 'Sleepers'], [], []]);
  });

  test('counts all that there is', async () => {
    const answer = await answered;
    expect([answer.isComplete, answer.remaining, answer.failed]).toEqual([true, 0, 0]);
    expect(describeAnswer('Lisbon berths', answer)).toBe('1 question, 3 articles, 2 passages, 2 claims, 1 place.');
  });

  test('says how many articles are left when there are more groups than were asked for, up to a number that nobody reads', async () => {
    const [written] = (readExchange('words') as Replayed).exchanges;
    const { hits, aggregations, ...response } = written?.response as {
      readonly hits: { readonly hits: readonly unknown[] };
      readonly aggregations: object;
    };
    const answerMany = (groups: number) =>
      answerWith({
        ...response,
        hits: { ...hits, hits: Array.from({ length: groups }, () => hits.hits[0]) },
        aggregations: { ...aggregations, articles: { value: 1000 } },
      }).search;
    expect((await answerMany(21).answer('berths')).remaining).toBe(979);
    expect((await answerMany(20).answer('berths')).remaining).toBe(0);
    expect((await answerMany(216).answer('berths', { articles: Infinity })).remaining).toBe(0);
  });
});

describe('filters', () => {
  test('are resolved by what the server knows by that name, and said so', async () => {
    const { search, countLeft } = replay('filters');
    const { results, filters, labels, counts } = await search.answer('kind:claim actor:"SET Trains" before:2024');
    expect(countLeft()).toBe(0);
    expect(filters.map(({ field, values }) => [field, ...values])).toEqual([
      ['kind', 'claim'],
      ['actor', 'set'],
      ['year', '2023', '2012'],
    ]);
    expect(labels.get('set')).toBe('Southern European Trains (SET)');
    expect([...counts]).toEqual([['claim', 1]]);
    expect(results).toMatchObject([{ kind: 'claim', id: 'trial-7900', why: 'fits the filters' }]);
  });

  test('that the server knows nothing by are named, and nothing else is asked for', async () => {
    const { search, asked } = answerWith({ ...(nothing as object), aggregations: { years: { buckets: [] } } });
    const answer = await search.answer('berths actor:nobody');
    expect(asked).toHaveLength(1);
    expect(describeAnswer('berths actor:nobody', answer)).toBe('No actor here is called “nobody”.');
    expect(await search.countFacets('berths actor:nobody')).toEqual({ kind: [], actor: [], country: [], source: [], year: [] });
  });

  test('are counted, each with the title of its page; of a page that is gone with its id', async () => {
    const { search, countLeft } = replay('facets');
    const facets = await search.countFacets('berths -year:2023 source:meridian');
    expect(countLeft()).toBe(0);
    expect(facets.kind).toEqual([
      { value: 'claim', label: 'claim', count: 4 },
      { value: 'passage', label: 'passage', count: 2 },
    ]);
    expect(facets.actor).toEqual([
      { value: 'set', label: 'Southern European Trains (SET)', count: 5 },
      { value: 'gone', label: 'gone', count: 1 },
    ]);
    expect(facets.source).toEqual([{ value: 'meridian', label: 'Meridian Rail Letter', count: 6 }]);
  });
});

describe('the matches in an article', () => {
  test('are its passages with marks, in order, whatever the filters; a phrase is one match', async () => {
    const { search, countLeft } = replay('passages');
    const matches = await search.findMatchesIn('the-night-map', '"sleeping cars" kind:claim');
    expect(countLeft()).toBe(0);
    expect(matches.map(({ passage, text, highlights }) => [passage, ...highlights.map(([start, end]) => text.slice(start, end))])).toEqual([
      ['p2', 'Sleeping Cars'],
      ['p10', 'sleeping cars'],
    ]);
  });

  test('of filters alone are none, and nothing is asked', async () => {
    const { search, asked } = answerWith(nothing);
    expect(await search.findMatchesIn('the-night-map', 'kind:claim')).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('all claims', () => {
  const hits = [{ _source: { kind: 'claim', id: 'fare-49-to-119', url: '/articles/platform-notes/#claim-fare-49-to-119' } }];

  test('are asked for at once, and nothing but their ids', async () => {
    const { search, asked } = answerWith({ hits: { total: { value: 1, relation: 'eq' }, hits } });
    expect(await search.findClaims('berths year:2024')).toEqual({ ids: ['fare-49-to-119'], ignored: [] });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ _source: ['kind', 'id', 'url'], query: { bool: { filter: [{}, { term: { kind: 'claim' } }] } } });
  });

  test('of an exclusion alone are all but those that have it; of a filter that is not known, none', async () => {
    const aggregations = { years: { buckets: [{ key: '2024', doc_count: 1 }] } };
    const { search } = answerWith({ hits: { total: { value: 1, relation: 'eq' }, hits }, aggregations });
    expect((await search.findClaims('-berths')).ids).toHaveLength(1);
    expect((await search.findClaims('actor:nobody')).ids).toEqual([]);
  });
});

describe('what is asked for', () => {
  const phrase = (query: string, type = 'phrase') => ({
    multi_match: { query, type, fields: ['title.quoted', 'text.quoted', 'body.quoted', 'names.quoted'] },
  });
  const words = (query: string, least = '2<-1') => ({ match: { all: { query, minimum_should_match: least } } });

  it.each([
    ['a phrase', '"night train"', [phrase('night train')]],
    ['a phrase that is being typed', '"night tr', [phrase('night tr', 'phrase_prefix')]],
    [
      'alternatives',
      'SET OR "night train"',
      [{ bool: { should: [words('SET', '100%'), phrase('night train')], minimum_should_match: 1 } }],
    ],
    ['a question', 'who pays for trains', [words('pays for trains', '2<50%')]],
    [
      'a time, and words that are no part of it',
      'trains in March 2024',
      [
        words('trains'),
        {
          bool: {
            should: [{ range: { when: { gte: '2024-03-01', lte: '2024-03-31' } } }, phrase('in March 2024')],
            minimum_should_match: 1,
          },
        },
      ],
    ],
    [
      'a time without an end',
      'since 2024',
      [{ bool: { should: [{ range: { when: { gte: '2024-01-01' } } }, phrase('since 2024')], minimum_should_match: 1 } }],
    ],
    ['a day of any year, as it is printed', '18 March', [{ bool: { should: [phrase('18 March')], minimum_should_match: 1 } }]],
  ])('%s', async (_, query, expected) => {
    expect(await toClauses(query)).toEqual(expected);
  });

  test('leaves out words, phrases, and pages by their names', async () => {
    const page = { kind: 'place', id: 'lisbon', url: '/places/lisbon/', names: ['Lisbon', 'Lisboa'] };
    const asked: SearchRequest[] = [];
    const search = createServerSearch((body) => {
      asked.push(body);
      const known = { hits: { total: { value: 1 }, hits: [{ _source: page }] }, aggregations: { years: { buckets: [] } } };
      return Promise.resolve(asked.length === 1 ? known : nothing);
    });
    await search.answer('trains -Lisboa -"night train"');
    const { query } = asked[1] as { query: { bool: { must: { bool: { must_not: unknown } } } } };
    expect(query.bool.must.bool.must_not).toEqual([
      { multi_match: { query: 'Lisboa', fields: ['title', 'text', 'body', 'names'], analyzer: 'words', operator: 'and' } },
      phrase('night train'),
      { terms: { named: ['place:lisbon'] } },
    ]);
  });

  test.each(['', '""', '-', '…'])('is nothing for a query without words: “%s”', async (query) => {
    const { search, asked } = answerWith(nothing);
    const { results } = await search.answer(query);
    expect([results, asked]).toEqual([[], []]);
  });

  test('is in fields that the index has', async () => {
    const { mappings } = describeIndex({ synonyms: [] });
    const properties: Readonly<Record<string, { readonly type: string; readonly fields?: object }>> = mappings.properties;
    const isKnown = (path: string): boolean => {
      const [name = '', within] = path.split('.');
      return within === undefined ? name in properties : within in (properties[name]?.fields ?? {});
    };
    /** The fields that stand in clauses, lists of fields, sorts and aggregations. */
    const listFields = (value: unknown, key = ''): readonly string[] => {
      if (key === 'field') return [String(value)];
      if (Array.isArray(value)) return key === 'fields' || key === '_source' ? value.map(String) : value.flatMap((one) => listFields(one));
      if (typeof value !== 'object' || value === null) return [];
      const names = ['match', 'term', 'terms', 'range', 'fields'].includes(key) && !('field' in value) ? Object.keys(value) : [];
      return [...names, ...Object.entries(value).flatMap(([name, one]) => listFields(one, name))];
    };
    const requests = ['words', 'filters', 'facets', 'passages'].flatMap((name) => (readExchange(name) as Replayed).exchanges);
    const fields = new Set(requests.flatMap(({ request }) => listFields(request)));
    expect(fields.size).toBeGreaterThan(15);
    expect([...fields].filter((field) => !isKnown(field))).toEqual([]);
  });
});

describe('without results', () => {
  test('the answer says so', async () => {
    const { search } = answerWith(nothing);
    const answer = await search.answer('zeppelin');
    expect(answer).toMatchObject({ results: [], remaining: 0, isComplete: true });
    expect(describeAnswer('zeppelin', answer)).toBe('Nothing has all of “zeppelin”. Try fewer words, or a name.');
  });
});

describe('a search fails, whatever it is asked, when the server', () => {
  const source = { kind: 'article', id: 'a', url: '/articles/a/' };
  const withHit = (hit: unknown): unknown => ({
    ...(nothing as object),
    hits: {
      total: { value: 1 },
      hits: [{ inner_hits: { documents: { hits: { total: { value: 1 }, hits: [hit] } } }, ...(hit as object) }],
    },
  });

  it.each([
    ['answers with a fault', readExchange('missing-index')],
    ['answers with something else', { message: 'Hello' }],
    ['answers with nothing', null],
    ['answers with a list', []],
    ['leaves out how many there are', { hits: { hits: [] } }],
    ['gives documents without what they are', withHit({ _source: { id: 'a', url: '/a/' } })],
    ['gives a kind that is none', withHit({ _source: { ...source, kind: 'script' } })],
    ['leads to another site', withHit({ _source: { ...source, url: 'https://elsewhere.example/' } })],
    ['leads to another site in two slashes', withHit({ _source: { ...source, url: '//elsewhere.example/' } })],
    ['gives a script for an address', withHit({ _source: { ...source, url: 'javascript:alert(1)' } })],
  ])('%s', async (_, response) => {
    const { search } = answerWith(response);
    await expect(search.answer('berths')).rejects.toThrow('The search server answered without a readable');
    await expect(search.findMatchesIn('a', 'berths')).rejects.toThrow('The search server answered without a readable');
  });

  test('cannot be reached', async () => {
    const search = createServerSearch(() => Promise.reject(new Error('down')));
    await expect(search.answer('berths')).rejects.toThrow('down');
    await expect(search.countFacets('berths')).rejects.toThrow('down');
  });
});
