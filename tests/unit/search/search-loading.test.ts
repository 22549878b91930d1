import { describe, expect, it, test } from 'vitest';
import type { SearchAnswer } from '../../../src/core/search/answer/build-answer.ts';
import { makeActor, makeArticle, makeClaim } from '../../support/make-content.ts';
import { buildContentIndex, makeFiles } from '../../support/make-index.ts';
import { makeSearch, serveIndex } from '../../support/make-search.ts';

const files = [
  makeActor('alpha'),
  makeArticle('one', 'Alpha at the border.', { actors: ['alpha'] }),
  makeArticle('two', 'A border, a quadcopter.'),
  makeArticle('three', 'A quadcopter.'),
];
const cut = makeFiles(buildContentIndex(files));
const never = new Promise(() => undefined);
const toKinds = ({ results }: SearchAnswer): readonly string[] => results.map(({ kind, article, id }) => `${kind} ${article ?? id}`);

describe('a first answer', () => {
  /** A function that gives the first answers to a query. */
  const makeAsker = () => {
    const { search, loaded } = makeSearch(files);
    const ask = async (query: string): Promise<readonly SearchAnswer[]> => {
      const firsts: SearchAnswer[] = [];
      await search(query, { onFirst: (first) => firsts.push(first) });
      return firsts;
    };
    return { ask, loaded };
  };
  /** The first answer to a query, when some files never arrive. */
  const askWithout = (query: string, ...missing: readonly string[]): Promise<SearchAnswer> =>
    new Promise((resolve) => {
      const { answer } = serveIndex(cut, (what) => (missing.includes(what) ? never : undefined));
      void answer(query, { onFirst: resolve });
    });

  test('has the named pages, another one the first article too; both are incomplete, the last one is complete', async () => {
    const { search } = makeSearch(files);
    const answers: SearchAnswer[] = [];
    answers.push(await search('alpha', { onFirst: (first) => answers.push(first) }));
    const all = ['actor alpha', 'article one', 'passage one'];
    expect(answers.map(toKinds)).toEqual([['actor alpha'], all, all]);
    expect(answers.map(({ isComplete, failed }) => [isComplete, failed])).toEqual([
      [false, 0],
      [false, 0],
      [true, 0],
    ]);
  });

  test('has pages before any article is loaded, and counts the articles that match', async () => {
    const first = await askWithout('alpha', 'one', 'two', 'three');
    expect(toKinds(first)).toEqual(['actor alpha']);
    expect([first.remaining, first.counts.get('article')]).toEqual([1, 1]);
  });

  test('has the best article before any other one is loaded', async () => {
    expect(toKinds(await askWithout('quadcopter', 'two'))).toEqual(['passage three', 'article three']);
  });

  test('comes only while articles are not loaded', async () => {
    const { ask } = makeAsker();
    expect(await ask('border')).toHaveLength(1);
    expect(await ask('border')).toEqual([]);
    expect(await ask('quadcopter')).toHaveLength(1);
    expect(await ask('quadcopter border')).toEqual([]);
  });

  it.each(['"border"', '"bord', 'border -quadcopter', 'border kind:passage', 'actor:alpha', 'year:2024'])(
    'has nothing that the last one has not, when results depend on passages: %s',
    async (query) => {
      const { search, loaded } = makeSearch(files);
      const firsts: SearchAnswer[] = [];
      const last = toKinds(await search(query, { onFirst: (first) => firsts.push(first) }));
      expect(firsts).toHaveLength(1);
      expect(firsts.flatMap(toKinds).filter((found) => !last.includes(found))).toEqual([]);
      expect(loaded.length).toBeGreaterThan(0);
    },
  );

  it.each(['alpha', 'border', 'quadcopter border', 'alpha kind:article'])('counts as many articles as the last one: %s', async (query) => {
    const { search } = makeSearch(files);
    const counts: (number | undefined)[] = [];
    const last = await search(query, { onFirst: (first) => counts.push(first.counts.get('article')) });
    expect(new Set(counts)).toEqual(new Set([last.counts.get('article')]));
  });

  it.each(['alpha kind:passage', 'border kind:claim', 'alpha -alpha'])('never comes without results: %s', async (query) => {
    const { ask } = makeAsker();
    expect((await ask(query)).map(({ results }) => results.length)).not.toContain(0);
  });

  test('never has an article that turns out not to have a phrase', async () => {
    const { ask } = makeAsker();
    expect(await ask('"quadcopter border"')).toEqual([]);
  });

  it.each(['zeppelin', '', 'border actor:nobody'])('never comes when there are no results: “%s”', async (query) => {
    const { ask, loaded } = makeAsker();
    expect([await ask(query), loaded.filter((what) => what !== 'words')]).toEqual([[], []]);
  });
});

describe('an article that cannot be loaded', () => {
  const { answer } = serveIndex(cut, (what) => {
    if (what === 'one') throw new Error('offline');
  });

  it.each(['border', '"border"', 'border -zeppelin'])('is no result and is counted: %s', async (query) => {
    const { results, failed, isComplete } = await answer(query);
    expect([failed, isComplete]).toEqual([1, true]);
    expect(results.map(({ article, id }) => article ?? id)).toEqual(['two', 'two']);
  });

  test('is not counted if the query does not find it', async () => {
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
    expect(loaded.filter((what) => what !== 'words')).toEqual(['one']);
  });

  test('reject when the article cannot be loaded', async () => {
    const offline = serveIndex(cut, (what) => {
      if (what === 'one') throw new Error('offline');
    });
    await expect(offline.findMatchesIn('one', 'border')).rejects.toThrow('offline');
  });
});
