import { describe, expect, it, test } from 'vitest';
import type { SearchAnswer } from '../../../src/core/search/answer/build-answer.ts';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { makeActor, makeArticle, makeClaim } from '../../support/make-content.ts';
import { makeSearch, makeSearchFiles, toIds } from '../../support/make-search.ts';

const files = [
  makeActor('alpha'),
  makeArticle('one', 'Alpha at the border.', { actors: ['alpha'] }),
  makeArticle('two', 'A border, a quadcopter.'),
  makeArticle('three', 'A quadcopter.'),
];

describe('a first answer', () => {
  /** A search, and a function that gives the first answers to a query. */
  const makeAsker = () => {
    const { search, loaded } = makeSearch(files);
    const ask = async (query: string): Promise<readonly SearchAnswer[]> => {
      const firsts: SearchAnswer[] = [];
      await search(query, (first) => firsts.push(first));
      return firsts;
    };
    return { search, ask, loaded };
  };

  test('has pages and articles and is incomplete; the next one is complete', async () => {
    const { search } = makeAsker();
    const firsts: SearchAnswer[] = [];
    const complete = await search('alpha', (first) => firsts.push(first));
    expect(firsts.map(({ isComplete, failed }) => [isComplete, failed])).toEqual([[false, 0]]);
    expect(firsts[0]?.results.map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'alpha'],
      ['article', 'one'],
    ]);
    expect([complete.isComplete, complete.results.length]).toEqual([true, 3]);
  });

  test('comes before any passage is loaded', async () => {
    const { index } = makeSearchFiles(files);
    const { answer } = createSearch(index, () => new Promise(() => undefined));
    const first = await new Promise<SearchAnswer>((resolve) => void answer('border', resolve));
    expect(toIds(first.results, 'article', 'passage').toSorted()).toEqual(['one', 'two']);
  });

  test('comes only while passages are not loaded', async () => {
    const { ask } = makeAsker();
    expect(await ask('border')).toHaveLength(1);
    expect(await ask('border')).toEqual([]);
    expect(await ask('quadcopter')).toHaveLength(1);
    expect(await ask('quadcopter border')).toEqual([]);
  });

  it.each(['"border"', '"bord', 'border -quadcopter', 'border kind:passage', 'actor:alpha', 'year:2024'])(
    'never comes for a query whose results depend on passages: %s',
    async (query) => {
      const { ask, loaded } = makeAsker();
      expect(await ask(query)).toEqual([]);
      expect(loaded.length).toBeGreaterThan(0);
    },
  );

  it.each(['zeppelin', '', 'border actor:nobody'])('never comes when there are no results: “%s”', async (query) => {
    const { ask, loaded } = makeAsker();
    expect([await ask(query), loaded.filter((fileName) => fileName !== 'words.json')]).toEqual([[], []]);
  });
});

describe('passages that cannot be loaded', () => {
  const { index, texts } = makeSearchFiles(files);
  const { answer } = createSearch(index, (fileName) => {
    const text = texts.find(({ id }) => id !== 'one' && `${id}.json` === fileName);
    return text === undefined ? Promise.reject(new Error('offline')) : Promise.resolve(text);
  });

  it.each(['border', '"border"', 'border -zeppelin'])('leave their article as a result and are counted: %s', async (query) => {
    const { results, failed, isComplete } = await answer(query);
    expect([failed, isComplete]).toEqual([1, true]);
    expect(results.map(({ article, id }) => article ?? id).toSorted()).toEqual(['one', 'two', 'two']);
  });

  test('are not counted if they belong to other articles', async () => {
    expect((await answer('quadcopter')).failed).toBe(0);
  });
});

describe('the matches in an article', () => {
  const claims = [makeClaim('met', { text: 'Alpha met at the border.', speaker: 'alpha', about: ['alpha'] })];
  const body = ['The border.', 'Nothing.', ':claim[Alpha]{#met} at the border, at a border.', 'Border of Alfa.'].join('\n\n');
  const names = ['Alpha', 'Alfa'].map((form, i) => ({ form, type: i === 0 ? 'canonical' : 'variant' }));
  const { findMatchesIn, loaded } = makeSearch([
    makeActor('alpha', { names }),
    makeArticle('one', body, { actors: ['alpha'], claims }),
    makeArticle('two', 'Border.'),
  ]);
  const find = async (query: string): Promise<readonly (readonly unknown[])[]> =>
    (await findMatchesIn('one', query)).map(({ passage, highlights }) => [passage, ...highlights]);

  test('are its passages in the order of the text, with the ranges to highlight, and no claims', async () => {
    expect(await find('border')).toEqual([
      ['p1', [4, 10]],
      ['p3', [13, 19], [26, 32]],
      ['p4', [0, 6]],
    ]);
  });

  it.each([
    ['alpha', ['p3', 'p4']],
    ['alpha border', ['p3', 'p4']],
    ['"the border"', ['p1', 'p3']],
    ['border -alpha', ['p1']],
    ['actor:alpha', ['p3', 'p4']],
    ['zeppelin', []],
    ['', []],
    ['kind:passage', []],
  ])('are those with the most of the query: “%s”', async (query, passages) => {
    expect((await find(query)).map(([passage]) => passage)).toEqual(passages);
  });

  test('are none in an unknown article', async () => {
    expect(await findMatchesIn('nowhere', 'border')).toEqual([]);
  });

  test('are loaded for that article alone, once', () => {
    expect(loaded.filter((fileName) => fileName !== 'words.json')).toEqual(['one.json']);
  });

  test('reject when the article cannot be loaded', async () => {
    const { index } = makeSearchFiles(files);
    const offline = createSearch(index, () => Promise.reject(new Error('offline')));
    await expect(offline.findMatchesIn('one', 'border')).rejects.toThrow('offline');
  });
});
