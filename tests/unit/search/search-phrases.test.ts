import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle, makeThesaurus } from '../../support/make-content.ts';
import { makeSearch, toIds } from '../../support/make-search.ts';

const thesaurus = makeThesaurus({ synonyms: [['bombed', 'raid']], compounds: { air: ['raid'] } });
const searchTexts = (texts: Readonly<Record<string, string>>) =>
  makeSearch([thesaurus, ...Object.entries(texts).map(([id, text]) => makeArticle(id, text))]);
const findArticles = async (texts: Readonly<Record<string, string>>, query: string): Promise<readonly string[]> =>
  toIds((await searchTexts(texts).search(query)).results, 'article');

describe('a phrase finds', () => {
  const texts = {
    exact: 'A quiet day.\n\nRaids: the border, a raid on the Border.',
    other: 'A raid on the old border. On a border.',
    apart: 'Border the on raid.',
  };

  it.each([
    ['“on the border”', ['exact']],
    ['"ON THE BORDER"', ['exact']],
    ['"on a border"', ['other']],
    ['"raid on the"', ['exact', 'other']],
    ['"the on"', ['apart']],
    ['"on the quiet border"', []],
    ['"old border" raid', ['other']],
    ['"on the bor', ['exact']],
    ['"on the ol', ['other']],
  ])('articles with its words in order, stop words too: %s', async (query, articles) => {
    expect((await findArticles(texts, query)).toSorted()).toEqual(articles);
  });

  test('passages, and highlights it whole', async () => {
    const { results } = await searchTexts(texts).search('"on the border"');
    const passages = results.slice(0, -1);
    expect(results.at(-1)).toMatchObject({ id: 'exact', why: 'has “on the Border”' });
    expect(passages.map(({ kind, id, excerpt }) => [kind, id, excerpt?.filter(({ isMatch }) => isMatch).map(({ text }) => text)])).toEqual([
      ['passage', 'p2', ['on the Border']],
    ]);
  });

  test('an article with it in its title', async () => {
    const { search } = makeSearch([makeArticle('one', 'Nothing, the quiet.', { title: 'The quiet border' })]);
    expect((await search('"quiet border"')).results).toMatchObject([{ kind: 'article', id: 'one' }]);
    expect((await search('"border quiet"')).results).toEqual([]);
  });
});

describe('a word in quotation marks', () => {
  const texts = { raid: 'A raid.', raids: 'Two raids.', bombed: 'Bombed.', raided: 'Raiders raided.' };

  test('matches neither other forms of it nor synonyms', async () => {
    expect(await findArticles(texts, '"raid"')).toEqual(['raid']);
    expect((await findArticles(texts, 'raid')).toSorted()).toEqual(['bombed', 'raid', 'raided', 'raids']);
  });

  test('is not corrected', async () => {
    const { results, correction } = await searchTexts({ one: 'The border.' }).search('"bordr"');
    expect([results, correction]).toEqual([[], undefined]);
  });

  test('is a prefix until its closing mark is typed', async () => {
    expect((await findArticles(texts, '"raid')).toSorted()).toEqual(['raid', 'raided', 'raids']);
  });
});

describe('several parts of a query:', () => {
  const texts = { one: 'An air raid at dawn.\n\nA quadcopter.', two: 'An air raid.\n\nThey left at dawn.\n\nA quadcopter.' };

  test('phrases must be in one passage', async () => {
    expect(await findArticles(texts, '"air raid" "at dawn"')).toEqual(['one']);
  });

  test('words beside a phrase may be elsewhere in the article', async () => {
    const { results } = await searchTexts(texts).search('"at dawn" quadcopter');
    expect(results.map(({ kind, article, id }) => [kind, article ?? id, id])).toEqual([
      ['passage', 'one', 'p1'],
      ['passage', 'two', 'p2'],
      ['article', 'one', 'one'],
      ['article', 'two', 'two'],
    ]);
  });
});

describe('pages with a phrase in a name', () => {
  const { search } = makeSearch([
    makeActor('alpha', { names: [{ form: 'Alpha Movement', type: 'canonical' }] }),
    makeActor('beta', { names: [{ form: 'Beta Movement of Alpha', type: 'canonical' }] }),
    makeArticle('one', 'Alpha Movement met Beta Movement of Alpha.', { actors: ['alpha', 'beta'] }),
  ]);
  const findPartial = async (query: string) =>
    (await search(query)).results.filter(({ why }) => why === 'one of its names has these words').map(({ id }) => id);

  it.each([
    ['"alpha movement"', ['alpha']],
    ['"movement of alpha"', ['beta']],
    ['"movement"', ['alpha', 'beta']],
    ['"alpha mov', ['alpha']],
    ['"movement" "of alpha"', ['beta']],
    ['"alpha movement" met', []],
  ])('are results, unless there are words beside the phrase: %s', async (query, ids) => {
    expect((await findPartial(query)).toSorted()).toEqual(ids);
  });

  test('are suggested when no article has the phrase', async () => {
    const { results, suggestions } = await search('Alpha Movement "met alpha"');
    expect([results, suggestions.map(({ id }) => id)]).toEqual([[], ['alpha']]);
  });
});
