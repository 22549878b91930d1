import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle, makeClaim, makePlace, makeSource } from '../../support/make-content.ts';
import { makeSearch } from '../../support/make-search.ts';

const dated = (value: string) => ({ date: { value, precision: 'year', grade: 'inferred', evidence: 'a test' } });
const claims = [makeClaim('crossing', { text: 'A raid crossed the border.', speaker: 'alpha', about: ['alpha'] })];
const { search, countFacets } = makeSearch([
  ...['alpha', 'beta'].map((id) => makeActor(id)),
  makePlace('landia', { kind: 'country', code: 'LA', name: 'Landia', names: [{ form: 'Landia', type: 'canonical' }] }),
  makePlace('north', { country: 'landia', names: [{ form: 'North', type: 'canonical' }] }),
  ...['post', 'news'].map((id) => makeSource(id)),
  makeArticle('one', ':claim[A raid of Alpha.]{#crossing}\n\nA raid in the North.\n\nLandia. Nothing.', {
    ...{ source: 'post', actors: ['alpha'], places: ['north', 'landia'], claims },
    ...dated('2022'),
  }),
  makeArticle('two', 'A raid of Alpha on Beta.\n\nNothing but Beta.', { source: 'news', actors: ['alpha', 'beta'], ...dated('2021') }),
]);

/** The results as `kind:id`, in order. */
const find = async (query: string): Promise<readonly string[]> => (await search(query)).results.map(({ kind, id }) => `${kind}:${id}`);

describe('a query of filters only finds everything that passes them', () => {
  it.each([
    ['kind:actor', ['actor:alpha', 'actor:beta']],
    ['kind:article', ['article:one', 'article:two']],
    ['kind:source', ['source:news', 'source:post']],
    ['kind:passage', ['passage:p1', 'passage:p2', 'passage:p3', 'passage:p1', 'passage:p2']],
    ['kind:claim', ['claim:crossing']],
    ['kind:place kind:country', ['country:landia', 'place:north']],
    ['kind:passage year:2021', ['passage:p1', 'passage:p2']],
    ['kind:passage -beta', ['passage:p1', 'passage:p2', 'passage:p3']],
    ['actor:beta', ['actor:beta', 'article:two', 'passage:p1', 'passage:p2']],
    ['actor:alpha actor:beta', ['article:two', 'passage:p1']],
    ['kind:passage country:landia source:news', []],
  ])('%s', async (query, results) => {
    expect((await find(query)).toSorted()).toEqual(results.toSorted());
  });

  test('pages first, by number of mentions, then articles, the newest first', async () => {
    expect(await find('source:news')).toEqual(['actor:alpha', 'actor:beta', 'source:news', 'article:two']);
    expect(await find('kind:article')).toEqual(['article:one', 'article:two']);
  });

  test('and explains results by them', async () => {
    const { results } = await search('year:2021');
    expect(new Set(results.map(({ why }) => why))).toEqual(new Set(['fits the filters']));
  });

  test('but at most twelve pages, unless filtered by kind', async () => {
    const ids = Array.from({ length: 15 }, (_, i) => `gang${String.fromCharCode(97 + i)}`);
    const named = ids.map((id) => id.charAt(0).toUpperCase() + id.slice(1)).join(', ');
    const many = makeSearch([...ids.map((id) => makeActor(id)), makeArticle('one', named, { actors: ids })]);
    const count = async (query: string) => (await many.search(query)).results.filter(({ kind }) => kind === 'actor').length;
    expect([await count('year:2024'), await count('kind:actor')]).toEqual([12, 15]);
  });
});

describe('filters narrow a query', () => {
  it.each([
    ['raid kind:passage', ['passage:p1', 'passage:p2', 'passage:p1']],
    ['raid kind:claims', ['claim:crossing']],
    ['raid kind:claim kind:article', ['article:one', 'claim:crossing', 'article:two']],
    ['raid kind:passage actor:alpha', ['passage:p1', 'passage:p1']],
    ['raid kind:passage actor:alpha actor:beta', ['passage:p1']],
    ['raid kind:passage actor:alpha source:post', ['passage:p1']],
    ['raid kind:passage source:post source:news', ['passage:p1', 'passage:p2', 'passage:p1']],
    ['raid kind:passage year:2021', ['passage:p1']],
    ['raid kind:passage year:2021-2022', ['passage:p1', 'passage:p2', 'passage:p1']],
    ['raid country:landia kind:article kind:passage', ['article:one', 'passage:p2']],
    ['"raid of alpha" source:news kind:passage', ['passage:p1']],
    ['alpha source:news', ['actor:alpha', 'article:two', 'passage:p1']],
    ['alpha kind:actor', ['actor:alpha']],
    ['raid year:1999', []],
    ['raid kind:passage before:2022', ['passage:p1']],
    ['raid kind:passage -year:2021', ['passage:p1', 'passage:p2']],
    ['raid kind:passage -actor:beta -year:2021', ['passage:p1', 'passage:p2']],
  ])('%s', async (query, results) => {
    expect((await find(query)).toSorted()).toEqual(results.toSorted());
  });

  test('and add no results', async () => {
    const all = new Set(await find('raid'));
    for (const filter of ['source:post', 'year:2021', 'country:landia', 'kind:article'])
      expect((await find(`raid ${filter}`)).filter((found) => !all.has(found))).toEqual([]);
  });
});

test('with a filter of kind every match is shown, else the best few of each article and the number of others', async () => {
  const seven = makeSearch([makeArticle('one', Array.from({ length: 7 }, () => 'A raid.').join('\n\n'))]);
  const count = async (query: string) => (await seven.search(query)).results.filter(({ kind }) => kind === 'passage').length;
  expect([await count('raid'), await count('raid kind:passage')]).toEqual([4, 7]);
  expect((await seven.search('raid')).results.find(({ kind }) => kind === 'article')).toMatchObject({ more: 3 });
});

describe('an unknown filter', () => {
  it.each(['raid actor:nobody', 'actor:nobody', 'raid kind:passage actor:nobody', '"raid" actor:nobody'])(
    'gives no results and is reported: %s',
    async (query) => {
      const { results, unknownFilters } = await search(query);
      expect([results, Object.values(await countFacets(query)).flat()]).toEqual([[], []]);
      expect(unknownFilters).toMatchObject([{ field: 'actor', text: 'nobody' }]);
    },
  );

  test('leaves the pages that the query names as suggestions', async () => {
    const { suggestions } = await search('alpha year:soon');
    expect(suggestions.map(({ kind, id }) => [kind, id])).toEqual([['actor', 'alpha']]);
  });

  test('is not one that no result passes', async () => {
    const { results, unknownFilters, filters } = await search('raid year:1999');
    expect([results, unknownFilters, filters.map(({ field }) => field)]).toEqual([[], [], ['year']]);
  });
});
